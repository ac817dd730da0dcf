internal import Foundation
internal import Periods
internal import Testing

@testable import Diagnostics
@testable import Formats

/// One file of `Broken/` for each message: what is told of a file that is made here.
@Suite("Broken foreign files")
struct BrokenFileTests {
  /// What is broken, by the code of the message.
  static let cases: [(code: String, name: String, bytes: @Sendable () throws -> [UInt8])] = [
    ("empty-import", "empty.csv", { Array(" \r\n\t\n".utf8) }),
    ("not-a-table", "old.xls", { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1] }),
    ("no-workbook", "files.zip", { try ForeignFile.packed([("readme.txt", Array("x".utf8))]) }),
    (
      "damaged-archive", "cut.xlsx",
      { Array(try ForeignFile.packed(Workbook.xlsx(rows: [["a"]])).dropLast(60)) }
    ),
    (
      "expanding-archive", "bomb.xlsx",
      {
        let zeros = [UInt8](repeating: 0x20, count: 20 << 20)
        return try ForeignFile.packed([("[Content_Types].xml", [0x20]), ("xl/workbook.xml", zeros)])
      }
    ),
    (
      "damaged-xml", "wrong.xlsx",
      { try ForeignFile.packed(Workbook.xlsx([("S", "<sheetData><row></sheetData>")])) }
    ),
    (
      "document-type", "entities.xlsx",
      {
        let text = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>\n<workbook>&a;</workbook>"
        return try ForeignFile.packed([
          ("[Content_Types].xml", [0x20]), ("xl/workbook.xml", Array(text.utf8)),
        ])
      }
    ),
    (
      "missing-part", "strings.xlsx",
      {
        let xml = "<sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row></sheetData>"
        return try ForeignFile.packed(Workbook.xlsx([("Data", xml)]))
      }
    ),
    ("long-cell", "long.csv", { Array("a,b\n1,".utf8) + [UInt8](repeating: 0x78, count: 1 << 20) }),
    ("wide-row", "wide.csv", { Array(("a;b\n" + String(repeating: ";", count: 100_000)).utf8) }),
    (
      "too-many-cells", "rows.xlsx",
      {
        try ForeignFile.packed(
          Workbook.xlsx([("S", "<sheetData><row r=\"1048577\"/></sheetData>")]))
      }
    ),
    (
      "import-encoding", "latin.csv",
      { [0xEF, 0xBB, 0xBF] + Array("a,b\n1,C".utf8) + [0xF4, 0x0A] }
    ),
    ("open-quote", "quote.csv", { Array("a,b\n1,2\n3,\"4\n5,6\n".utf8) }),
    ("unknown-format", "mine.csv", { Array("period;reporterCode;flowCode;cmdCode;value\n".utf8) }),
    (
      "import-value", "months.csv",
      {
        let rows = (1...25).map { "20240\($0),112,X,643,TOTAL,x\n" }.joined()
        return Array("period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n\(rows)".utf8)
      }
    ),
    (
      "event-data", "20190121220000.export.CSV",
      {
        let fields = ["820000000", "20190121"] + [String](repeating: "", count: 59)
        return Array((fields.joined(separator: "\t") + "\n").utf8)
      }
    ),
    ("no-trade", "empty.tsv", { Array("t\ti\tj\tk\tv\tq\n".utf8) }),
    (
      "damaged-calendar", "deep.ics",
      { Array(String(repeating: "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", count: 100_000).utf8) }
    ),
    ("no-entries", "empty.ics", { Array("BEGIN:VCALENDAR\nEND:VCALENDAR\n".utf8) }),
    ("damaged-json", "cut.json", { Array("{\"data\": [{\"a\": 1},\n {\"a\": ".utf8) }),
  ]

  @Test("each fault is told word for word", arguments: cases.map(\.code))
  func message(code: String) throws {
    let broken = try #require(Self.cases.first { $0.code == code })
    let report = try ForeignFile.with(broken.bytes(), named: broken.name) { Self.report($0) }
    try Self.compare(report, with: code)
    #expect(report.contains("[\(code)]"))
  }

  @Test("a file that is not there is told by the system's words")
  func missing() throws {
    let report = Self.report(ForeignFile(path: "/nowhere/at/all", name: "all.csv"))
    try Self.compare(report, with: "unreadable-import")
  }

  @Test("whatever a workbook is cut off to, it is an error and no crash")
  func truncated() throws {
    let rows = (1...30).map { ["\($0)", "text \($0)"] }
    let whole = try ForeignFile.packed(Workbook.xlsx(rows: rows))
    for length in stride(from: 5, to: whole.count - 1, by: 37) {
      let fault = try ForeignFile.with(Array(whole.prefix(length)), named: "cut.xlsx") { file in
        try file.fault()
      }
      #expect(fault?.hasSuffix("[damaged-archive]") == true)
    }
  }

  /// What is told of a file, all of it read.
  private static func report(_ file: ForeignFile) -> String {
    do {
      if try CalendarContacts.isCalendar(at: file.path, shownAs: file.name) {
        let day = try #require(Day(iso: "2024-01-01"))
        _ = try CalendarContacts.read(
          at: file.path, shownAs: file.name, encoding: nil, for: nil, in: day...day,
          told: StatedTerms())
      }
      let table = try file.table()
      for sheet in table.sheets { try table.read(sheet) { _ in .next } }
      return try Reading(file).survey.allFaults.map { $0.text + "\n" }.joined()
    } catch {
      let diagnostics = (error as? DiagnosticError)?.diagnostics ?? []
      return diagnostics.map { $0.text + "\n" }.joined()
    }
  }

  private static func compare(_ report: String, with code: String) throws {
    let expected = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Broken/\(code).txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(report.utf8).write(to: expected)
      Issue.record("recorded \(code)")
    }
    #expect(report == (try String(contentsOf: expected, encoding: .utf8)))
  }
}
