internal import Diagnostics
internal import Testing

@testable import RecordFiles

/// A table of a record set that is changed in place.
struct RecordTableTests {
  private static func changed(
    _ text: String, form: TableForm = TableForm(), columns: [String] = ["a", "b", "until", "origin"],
    _ change: (inout RecordTable) -> Void
  ) throws -> String {
    var table = try RecordTable(
      Array(text.utf8), shownAs: "trade.csv", form: form, columns: columns)
    change(&table)
    return String(decoding: try table.bytes(), as: UTF8.self)
  }

  @Test("nothing but the cells that change is written anew")
  func cells() throws {
    let text = "\u{FEFF}period, value ,until\r\n\r\n2020,\"1\",\r\n2021,2,x\r\n"
    let columns = ["period", "value", "until"]
    #expect(try Self.changed(text, columns: columns) { _ in } == text)
    #expect(
      try Self.changed(text, columns: columns) {
        $0.set("value", to: "a,\"b\"", inLine: 3)
        $0.set("until", to: "2024-01-01", inLine: 3)
        $0.set("until", to: "y", inLine: 4)
        $0.set("until", to: "z", inLine: 4)
      }
        == "\u{FEFF}period, value ,until\r\n\r\n2020,\"a,\"\"b\"\"\",2024-01-01\r\n2021,2,z\r\n")
  }

  @Test("a new column stands behind the others, in every row that has them all")
  func columns() throws {
    #expect(
      try Self.changed("a,b\n1,\n# odd\n2,\"x\"") {
        $0.set("until", to: "u", inLine: 2)
        $0.append(["a": "3", "origin": "o,p", "none": ""])
      } == "a,b,until,origin\n1,,u,\n# odd\n2,\"x\",,\n3,,,\"o,p\"\n")
  }

  @Test("rows are added with the file's separator, line break and decimal mark")
  func form() throws {
    let form = TableForm(separator: .semicolon, decimal: .comma)
    #expect(
      try Self.changed("a;b\r\n1;2", form: form) {
        $0.append(["a": $0.number("1.5"), "b": "x;y"])
      } == "a;b\r\n1;2\r\n1,5;\"x;y\"\r\n")
    let new = try RecordTable(nil, shownAs: "x", form: form, columns: ["a", "b"])
    #expect(String(decoding: try new.bytes(), as: UTF8.self) == "a;b\n")
    #expect(!new.isChanged)
  }

  @Test("a file stays in its encoding; letters it has not are refused, not lost")
  func encoding() throws {
    // "Дата" and a comma, as Windows wrote it.
    let bytes: [UInt8] = [0x61, 0x2C, 0x62, 0x0A, 0xC4, 0xE0, 0xF2, 0xE0, 0x2C, 0x31, 0x0A]
    var table = try RecordTable(
      bytes, shownAs: "x", form: TableForm(), columns: ["a", "b"])
    #expect(try table.bytes() == bytes)
    table.append(["a": "Б"])
    #expect(try table.bytes() == bytes + [0xC1, 0x2C, 0x0A])
    table.append(["a": "ł"])
    #expect(throws: DiagnosticError.self) { try table.bytes() }
  }

  @Test("shorter rows stay short unless something is written behind them; longer ones lose nothing")
  func widths() throws {
    #expect(
      try Self.changed("a,b,c\n1\n2,,\n3,x,y,,\n") {
        $0.set("c", to: "z", inLine: 2)
        $0.set("until", to: "u", inLine: 4)
      } == "a,b,c,until\n1,,z,\n2,,,\n3,x,y,u\n")
  }

  @Test("a line `sep=;` and a title stay; the mark of decimals is the file's own")
  func layout() throws {
    let columns = ["period", "value"]
    #expect(
      try Self.changed("sep=;\nperiod;value\n2020;1,5\n", columns: columns) {
        $0.append(["period": "2021", "value": $0.number("2.25")])
      } == "sep=;\nperiod;value\n2020;1,5\n2021;2,25\n")
    // Nothing tells the mark: what could be thousands is not written.
    #expect(
      try Self.changed("period;value\n2020;1\n", columns: columns) {
        $0.append(["period": "2021", "value": $0.number("2.125")])
      } == "period;value\n2020;1\n2021;2.1250\n")
  }

  @Test("every row is told with its line, whatever stands between them")
  func rows() throws {
    let table = try RecordTable(
      Array("a,b\n\n1,\"x\ny\"\n2,z\n".utf8), shownAs: "x", form: TableForm(),
      columns: ["a", "b"])
    #expect(table.cells.map(\.line) == [3, 5])
    #expect(table.cells.map { $0.cells["b"] } == ["x\ny", "z"])
  }
}
