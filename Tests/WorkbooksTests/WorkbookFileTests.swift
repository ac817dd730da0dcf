internal import Foundation
internal import HostileTexts
internal import Periods
internal import Testing
internal import Values

@testable internal import Diagnostics
@testable internal import Formats
@testable internal import Workbooks

@Suite("Workbooks that are written")
struct WorkbookFileTests {
  private static func bytes(_ tables: [SheetTable], created: Int = 1_716_854_400) throws -> [UInt8]
  {
    try WorkbookFile(
      sheets: tables,
      properties: WorkbookFile.Properties(title: "T", author: "A", created: created)
    ).bytes(workingIn: FileManager.default.temporaryDirectory)
  }

  /// What our own reader finds in a workbook: the cells of each sheet's rows.
  private static func read(
    _ bytes: [UInt8]
  ) throws -> [(sheet: String, rows: [[CellValue]])] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "written-\(UUID().uuidString).xlsx")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let table = try FileOpening.table(at: file.path, shownAs: "written.xlsx")
    return try table.sheets.map { sheet in
      var rows: [[CellValue]] = []
      try table.read(sheet) { row in
        rows.append(row.cells)
        return .next
      }
      return (sheet.name, rows)
    }
  }

  private static func table(_ rows: [[SheetCell]], columns: [String] = ["a", "b"]) -> SheetTable {
    SheetTable(id: "t", name: "T", columns: columns, rows: rows.map { SheetTable.Row($0) })
  }

  @Test("texts, numbers and days come back as what they are")
  func kinds() throws {
    let day = try #require(Day(iso: "2024-05-24"))
    let value = try #require(DecimalNumber("-1234.5"))
    let percent = try #require(DecimalNumber("6.3"))
    let rows: [[SheetCell]] = [
      [.text("Страна"), .number(value, NumberLook(decimals: 1, suffix: " bn"))],
      [.day(day), .number(percent, NumberLook(decimals: 1, isSigned: true, isPercent: true))],
      [.empty, .text("07")],
    ]
    let sheets = try Self.read(Self.bytes([Self.table(rows)]))
    #expect(sheets.map(\.sheet) == ["T"])
    let found = try #require(sheets.first?.rows)
    let hundredth = try #require(DecimalNumber("0.063"))
    #expect(
      found == [
        [.text("a"), .text("b")], [.text("Страна"), .number(value)],
        [.day(day), .number(hundredth)], [.empty, .text("07")],
      ])
  }

  @Test("hostile texts are texts, never formulas")
  func hostile() throws {
    let texts =
      HostileText.all.map(\.text) + ["=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", "1_x000D_"]
    let sheets = try Self.read(Self.bytes([Self.table(texts.map { [.text($0), .text("end")] })]))
    let rows = try #require(sheets.first?.rows).dropFirst()
    #expect(rows.count == texts.count)
    for (row, text) in zip(rows, texts) {
      #expect(row.last == .text("end"), "\(text)")
      guard case .text(let found) = row[0] else {
        #expect(text.isEmpty, "\(text) became \(row[0])")
        continue
      }
      // NUL has no place in a workbook, neither as itself nor by its number.
      #expect(found == text.replacing("\0", with: "_x0000_"))
    }
  }

  /// Takes an XML document and keeps nothing of it.
  private final class Listener: XMLReceiver {
    var isFinished: Bool { false }
    func begin(_ element: XMLElement) {}
    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }

  @Test(
    "every part is XML, whatever title, author and sheets are called", arguments: HostileText.all)
  func parts(hostile: HostileText) throws {
    let sheet = SheetTable(
      id: "t", name: hostile.text, above: [hostile.text], columns: [hostile.text, "end"],
      rows: [])
    let book = WorkbookFile(
      sheets: [sheet],
      properties: WorkbookFile.Properties(
        title: hostile.text, author: hostile.text, created: 1_716_854_400))
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("parts-\(UUID().uuidString).xlsx")
    try Data(book.bytes(workingIn: folder)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let stream = XMLStream(archive: try ZIPArchive(path: file.path, shownAs: "parts.xlsx"))
    for part in [
      "docProps/core.xml", "docProps/app.xml", "xl/workbook.xml", "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
    ] {
      #expect(throws: Never.self, "\(part)") { try stream.read(part, into: Listener()) }
    }
  }

  @Test("the same tables are the same bytes, and the day they are made on is the one that was said")
  func reproducible() throws {
    let tables = [Self.table([[.text("x"), .number(1)]])]
    let first = try Self.bytes(tables)
    let second = try Self.bytes(tables)
    #expect(first == second)
    let later = try Self.bytes(tables, created: 1_716_854_401)
    #expect(first != later)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "written-\(UUID().uuidString).xlsx")
    try Data(first).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try ZIPArchive(path: file.path, shownAs: "written.xlsx")
    var properties = ""
    try archive.read("docProps/core.xml") { bytes in
      properties += String(decoding: bytes, as: UTF8.self)
      return .next
    }
    let moments = properties.matches(of: #/>([0-9TZ:-]+)</dcterms/#).map { String($0.1) }
    #expect(moments == ["2024-05-28T00:00:00Z", "2024-05-28T00:00:00Z"])
  }

  @Test("sheets have names that spreadsheets allow, each its own")
  func names() throws {
    let names = ["Table 1", "table 1", "a/b:[c]", String(repeating: "Я", count: 40), ""]
    let tables = names.map { SheetTable(id: $0, name: $0, columns: ["x"], rows: []) }
    let sheets = try Self.read(Self.bytes(tables))
    #expect(
      sheets.map(\.sheet) == [
        "Table 1", "table 1 (2)", "a-b--c-", String(repeating: "Я", count: 31), "Table",
      ])
  }

  @Test("a text that is too long for a cell is an error with its place")
  func longText() {
    let long = Self.table([[.text(String(repeating: "x", count: 32_768))]])
    #expect(throws: WorkbookFile.Failure.longCell(sheet: "T", row: 2)) {
      try Self.bytes([long])
    }
  }

  @Test("what a number looks like, in a spreadsheet's letters")
  func looks() {
    #expect(NumberLook().code == "General")
    #expect(NumberLook(decimals: 0).code == "#,##0")
    #expect(
      NumberLook(decimals: 1, isSigned: true, isPercent: true).code
        == "+#,##0.0%;-#,##0.0%;#,##0.0%")
    #expect(NumberLook(decimals: 2, suffix: " \"pp\"").code == "#,##0.00\" pp\"")
  }

  @Test("a text has the decimal mark that was said, and what separates cells follows from it")
  func texts() throws {
    let half = try #require(DecimalNumber("-0.5"))
    let table = Self.table([
      [.text("x"), .number(half)], [.number(12, NumberLook(isPercent: true))],
    ])
    func text(_ mark: Character) -> String {
      let writer = SheetText(decimalMark: mark) {
        $0.joined(separator: String($1)) + "\r\n"
      }
      return String(decoding: writer.bytes(of: table), as: UTF8.self)
    }
    #expect(text(",") == "\u{FEFF}a;b\r\nx;-0,5\r\n12%;\r\n")
    #expect(text(".") == "\u{FEFF}a,b\r\nx,-0.5\r\n12%,\r\n")
  }
}
