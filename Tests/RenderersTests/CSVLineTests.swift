import Document
internal import HostileTexts
internal import Testing

@testable internal import Renderers

@Suite("Lines of CSV")
struct CSVLineTests {
  /// The cells of one line (RFC 4180), read letter by letter.
  static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var scalars = line.unicodeScalars.dropLast(2)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\"", isQuoted, scalars.first == "\"" {
        cells[cells.count - 1].unicodeScalars.append("\"")
        _ = scalars.popFirst()
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  @Test("hostile texts stay in their cell, and no spreadsheet computes one")
  func hostile() {
    for text in HostileText.all {
      let cells = Self.cells(CSVLine(["a", text.text, "b"]).text)
      #expect(cells.count == 3, "\(text)")
      guard cells.count == 3 else { continue }
      let isMarked = cells[1].unicodeScalars.elementsEqual(("'" + text.text).unicodeScalars)
      #expect(isMarked || cells[1].unicodeScalars.elementsEqual(text.text.unicodeScalars))
      if let first = text.text.unicodeScalars.first,
        "=+-@\t\r\n\u{FF1D}".unicodeScalars.contains(first)
      {
        #expect(isMarked, "\(text)")
      }
    }
  }

  @Test(
    "numbers stay numbers, with what is printed behind them",
    arguments: [
      "-5", "-6.31", "+4.2%", "-1,234.5", "-1e-05", "+4.2†", "+12% Yuri Chebotar", "−2.3", "",
      "+6.1 pp", "-3\u{A0}%", "12.08", "4.15–4.25", "-4.15–4.25",
    ])
  func numbers(text: String) {
    #expect(Self.cells(CSVLine([text]).text) == [text])
  }

  @Test(
    "what only begins like a number is marked",
    arguments: ["-1+1", "+1|x", "-1(2)", "+1!A1", "-x", "+", "-1*2", "+1 'x'", "-1:A2", "+1/2"])
  func formulas(text: String) {
    #expect(Self.cells(CSVLine([text]).text) == ["'" + text])
  }

  @Test("a table's cells and heads are lines like any other")
  func table() throws {
    let table = BriefingDocument.Table(
      id: "t", title: "", columns: [.init(group: nil, header: "=1+1", unit: "")],
      rows: [
        .init(kind: "body", cells: [.init(text: "@x", numbers: nil, value: nil)]),
        .init(kind: "body", cells: [.init(text: "-5", numbers: nil, value: -5)]),
      ])
    #expect(TableCSV.text(of: table) == "'=1+1,'=1+1 (value)\r\n'@x,\r\n-5,-5\r\n")
  }
}
