internal import Diagnostics
internal import Foundation
internal import Periods
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions

struct DeskTests {
  private func desk(_ text: String) throws -> Desk { try Desk.read(try Sample.file(text)) }

  private func report(_ text: String) throws -> String {
    let error = try #require(throws: DiagnosticError.self) { try desk(text) }
    return error.diagnostics.map(\.text).joined(separator: "\n")
  }

  private static let text = """
    name: {en: Desk, ru: Отдел}
    records:
      - folder: data/a
        default-edition: 2024-W21
        as-of: 2024-05-28
      - folder: data/b/
    """

  private func edition(
    _ period: String? = nil, asOf: String? = nil, _ folder: String = "data/a",
    _ rhythm: Rhythm = .week
  ) throws -> String {
    let edition = try desk(Self.text).edition(
      of: period.flatMap(Period.init(iso:)), asOf: asOf.flatMap(Day.init(iso:)), records: folder,
      rhythm: rhythm, today: #require(Day(iso: "2025-03-12")))
    return "\(edition.period) \(edition.asOf)"
  }

  @Test("the default edition has its own day, every other its last day, unless one is given")
  func editions() throws {
    #expect(try edition() == "2024-W21 2024-05-28")
    #expect(try edition("2024-W21") == "2024-W21 2024-05-28")
    #expect(try edition("2024-W20") == "2024-W20 2024-05-19")
    #expect(try edition("2024-W21", asOf: "2024-06-30") == "2024-W21 2024-06-30")
    #expect(try edition(asOf: "2024-06-30") == "2024-W21 2024-06-30")
  }

  @Test("a definition of another rhythm takes the last period complete on the default's day")
  func otherRhythm() throws {
    #expect(try edition(nil, "data/a", .month) == "2024-04 2024-05-28")
    #expect(try edition(nil, "data/a", .quarter) == "2024-Q1 2024-05-28")
    #expect(try edition(nil, asOf: "2024-06-30", "data/a", .month) == "2024-05 2024-06-30")
  }

  @Test("a set without a default makes the last complete period")
  func lastComplete() throws {
    #expect(try edition(nil, "data/b") == "2025-W10 2025-03-12")
    #expect(try edition(nil, asOf: "2024-01-01", "./data/b/") == "2023-W52 2024-01-01")
    #expect(try edition(nil, "data/b", .month) == "2025-02 2025-03-12")
    #expect(try edition(nil, "data/b", .quarter) == "2024-Q4 2025-03-12")
    #expect(try edition(nil, "elsewhere", .year) == "2024 2025-03-12")
  }

  @Test("the name is in the briefing's language, else in English")
  func name() throws {
    #expect(try desk(Self.text).name(in: "ru") == "Отдел")
    #expect(try desk(Self.text).name(in: "be") == "Desk")
  }

  @Test("a record set outside the desk is refused")
  func outside() throws {
    #expect(
      try report("name: A\nrecords: [{folder: ../b}]\n") == """
        x.yaml:2:20: error[outside-desk]: `folder`: `../b` leads out of the desk's folder
          records: [{folder: ../b}]
                             ^^^^
          hint: write a path relative to desk.yaml, such as data/russia-belarus
        """)
  }

  @Test("a day without an edition means nothing")
  func dayWithoutEdition() throws {
    #expect(
      try report("name: A\nrecords: [{folder: b, as-of: 2024-01-01}]\n") == """
        x.yaml:2:30: error[as-of-without-edition]: `as-of` without `default-edition`
          records: [{folder: b, as-of: 2024-01-01}]
                                       ^^^^^^^^^^
          hint: say which edition is written as of that day
        """)
  }

  @Test("the desk of a file is the nearest folder above it with a desk.yaml")
  func nearest() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let layouts = base.appendingPathComponent("desk/layouts/deep")
    try FileManager.default.createDirectory(at: layouts, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: base) }
    try Data("x".utf8).write(to: base.appendingPathComponent("desk/desk.yaml"))
    let folder = Desk.folder(above: layouts.appendingPathComponent("weekly.yaml"))
    #expect(folder?.lastPathComponent == "desk")
    #expect(Desk.folder(above: URL(fileURLWithPath: "/nowhere/x.yaml")) == nil)
  }
}
