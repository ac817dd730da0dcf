import Foundation
import Testing

@Suite("Files that a schedule takes in")
struct ScheduledImportTests {
  private static let imports = #"imports: [{files: "inbox/trade-*.csv", as: comtrade}]"#

  private static func desk() throws -> (RunDesk, set: String) {
    let desk = try RunDesk([RunDesk.lenient, imports])
    try FileManager.default.createDirectory(
      at: desk.folder.appendingPathComponent("inbox"), withIntermediateDirectories: true)
    let sets = try FileManager.default.contentsOfDirectory(atPath: desk.desk.path("data"))
    return (desk, "data/\(try #require(sets.first))")
  }

  private static func download(_ rows: [String], as name: String, in desk: RunDesk) throws {
    try (["period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue"] + rows)
      .joined(separator: "\n")
      .write(
        toFile: desk.desk.path("inbox/\(name)"), atomically: true, encoding: .utf8)
  }

  @Test("they are in the record set before the edition is made, once, and a drill leaves them")
  func taken() throws {
    let (desk, set) = try Self.desk()
    let trade = desk.desk.path("\(set)/trade.csv")
    try Self.download(["1990,251,X,276,TOTAL,41"], as: "trade-1.csv", in: desk)
    try Self.download(["1991,251,X,276,TOTAL,42"], as: "other.csv", in: desk)
    let before = try String(contentsOfFile: trade, encoding: .utf8)
    _ = try desk.run("--drill", "--spool", desk.desk.path("spool"))
    #expect(try String(contentsOfFile: trade, encoding: .utf8) == before)
    let result = try desk.run()
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let after = try String(contentsOfFile: trade, encoding: .utf8)
    #expect(after.contains("1990,FRA,DEU,export,") && !after.contains("1991,FRA"))
    #expect(try !desk.editions().isEmpty)
    #expect(try desk.run().status == 0)
    #expect(try String(contentsOfFile: trade, encoding: .utf8) == after)
  }

  @Test("where one needs a decision there is no edition, and nothing was written")
  func undecided() throws {
    let (desk, set) = try Self.desk()
    let trade = desk.desk.path("\(set)/trade.csv")
    let before = try String(contentsOfFile: trade, encoding: .utf8)
    try Self.download(
      ["1990,251,X,276,TOTAL,41", "1990,251,X,276,01,40"], as: "trade-1.csv", in: desk)
    let result = try desk.run()
    #expect(result.status == 65, "\(result.output)\(result.errors)")
    #expect(result.errors.contains("[import-undecided]"))
    #expect(try String(contentsOfFile: trade, encoding: .utf8) == before)
    #expect(try desk.editions().isEmpty)
  }
}
