import Diagnostics
import Foundation
import Press
import Renderers
import Synchronization
import Testing

@Suite("How often records are read")
struct RecordReadingTests {
  /// The files of record sets that were opened, in their order.
  private final class Opened: Sendable {
    private let paths = Mutex<[String]>([])
    var all: [String] { paths.withLock { $0 } }

    func add(_ path: String) { paths.withLock { $0.append(path) } }
  }

  private static func count(_ desk: PressDesk) -> (Environment, Opened) {
    let opened = Opened()
    var environment = desk.environment
    environment.recordFileOpened = { opened.add($0) }
    return (environment, opened)
  }

  @Test("a set is read once, however many languages are printed")
  func languages() throws {
    let desk = try PressDesk()
    let (environment, opened) = Self.count(desk)
    let job = PrintJob(
      EditionRequest(layout: "layouts/small.yaml"), languages: ["en", "ru", "be"],
      formats: EditionFormats([.json]))
    var printed = 0
    try job.run(in: environment) { _ in printed += 1 }
    #expect(printed == 3)
    #expect(opened.all.count > 3)
    #expect(Set(opened.all).count == opened.all.count)
  }

  @Test("of the candidates for a pair only pair.yaml is read, also where the rest has errors")
  func pair() throws {
    let desk = try PressDesk()
    let sets = try FileManager.default.contentsOfDirectory(atPath: desk.path("data"))
    let first = try #require(sets.first)
    try FileManager.default.copyItem(
      atPath: desk.path("data/\(first)"), toPath: desk.path("data/second"))
    let pair = try String(contentsOfFile: desk.path("data/second/pair.yaml"), encoding: .utf8)
    try desk.write(
      pair.replacingOccurrences(of: "pair: [FRA, DEU]", with: "pair: [FRA, ITA]"),
      "data/second/pair.yaml")
    try desk.write("no table", "data/second/trade.csv")
    let text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    try desk.write(
      text.replacingOccurrences(
        of: "records:\n", with: "records:\n  - {folder: data/second}\n"), "desk.yaml")
    let (environment, opened) = Self.count(desk)
    _ = try Preparation(
      EditionRequest(layout: "layouts/small.yaml", records: .pair("DEU-FRA")),
      environment: environment)
    #expect(opened.all.filter { $0.hasPrefix("data/second") } == ["data/second/pair.yaml"])
    #expect(opened.all.filter { $0 == "data/\(first)/trade.csv" }.count == 1)
    let error = #expect(throws: DiagnosticError.self) {
      _ = try Preparation(
        EditionRequest(layout: "layouts/small.yaml", records: .pair("FRA-ITA")),
        environment: environment)
    }
    #expect(error?.diagnostics.contains { $0.code == "unknown-pair" } == false)
  }
}
