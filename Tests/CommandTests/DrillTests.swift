import Foundation
import Testing

@Suite("briefing run --drill")
struct DrillTests {
  /// The bytes of everything below the desk's output folder.
  private func output(_ desk: RunDesk) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: desk.desk.path("output")) else { return [:] }
    return try RunDesk.editions(in: desk.folder.appendingPathComponent("output"))
  }

  @Test("goes through everything, sends one test to the owner and leaves the desk as it was")
  func owner() throws {
    let desk = try RunDesk(languages: "[en, ru]")
    let drill = try desk.run("--drill")
    #expect(drill.status == 0, "\(drill.errors)")
    #expect(desk.desk.recipients == ["head", "head"])
    #expect(desk.desk.sent.allSatisfy { $0.contains("[test] ") || $0.contains("=?UTF-8?") })
    #expect(drill.output.contains("/small/"))
    #expect(drill.output.contains("3 messages composed"), "\(drill.output)")
    #expect(try output(desk).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.desk.path("output/ledger.sqlite")))
  }

  @Test("touches no ledger: what is due is still made, and to a folder nothing is sent")
  func ledger() throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-20").status == 0)
    let sent = desk.desk.sent.count
    let before = try output(desk)
    let listed = try desk.desk.run(["outbox", "list", "--all"]).output
    let drill = try desk.run("--drill", "--spool", "spool")
    #expect(drill.status == 0, "\(drill.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.desk.path("spool"))
    #expect(names.count == 1 && names[0].hasSuffix("-en.eml"))
    #expect(desk.desk.sent.count == sent)
    #expect(try output(desk) == before)
    #expect(try desk.desk.run(["outbox", "list", "--all"]).output == listed)
  }

  @Test("tells what a run would stop at, and who refuses the test")
  func failures() throws {
    let desk = try RunDesk([RunDesk.lenient.replacing("}", with: ", newest-record: 1}")])
    try desk.desk.refuse("head")
    let drill = try desk.run("--drill")
    #expect(drill.status == 65)
    #expect(drill.errors.contains("the newest record is of"), "\(drill.errors)")
    #expect(drill.errors.contains("its test to head@example.net was not accepted: 67 no"))
    try "nonsense: [".write(
      toFile: desk.desk.path("layouts/small.yaml"), atomically: true, encoding: .utf8)
    #expect(try desk.run("--drill").status == 78)
    #expect(try desk.run("--spool", "x").status == 64)
    #expect(try desk.run("--drill", "--to", "nobody").status == 64)
  }
}
