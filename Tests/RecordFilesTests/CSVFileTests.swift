internal import Diagnostics
internal import Fields
internal import Testing

@testable import RecordFiles
@testable import Records

struct CSVFileTests {
  private func rows(_ text: String) throws -> [[String]] {
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "x.csv", area: .records)
    let findings = Findings()
    let rows = CSVRows(file: file, findings: findings).map { row in
      (0..<row.count).map(row.text)
    }
    #expect(findings.diagnostics == [])
    return rows
  }

  @Test("lines end with LF, CRLF, CR or the file; empty lines are skipped")
  func lineEnds() throws {
    #expect(
      try rows("a,b\nc,d\r\n\r\n\ne,f\rg,") == [["a", "b"], ["c", "d"], ["e", "f"], ["g", ""]])
  }

  @Test("a byte order mark is no part of the first field")
  func mark() throws {
    #expect(try rows("\u{FEFF}a,b\n") == [["a", "b"]])
  }

  @Test("a quoted field holds commas, line breaks and doubled quotes")
  func quotes() throws {
    #expect(
      try rows("\"a,1\",\"two\r\nlines\",\"say \"\"no\"\"\",\"\"\"\"\n\"\"\n")
        == [["a,1", "two\r\nlines", "say \"no\"", "\""], [""]])
    // Also under a mark that combines with the quote.
    #expect(try rows("\"a\"\"\u{301}\"\n") == [["a\"\u{301}"]])
  }

  @Test("a place after a line break and a doubled quote is found")
  func place() throws {
    let text = "x,\"é \"\"q\"\"; bad\"\n\"1\n2\",y\n"
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "x.csv", area: .records)
    let rows = Array(CSVRows(file: file, findings: Findings()))
    #expect(rows[0].text(at: 1) == "é \"q\"; bad")
    #expect(
      rows[0].location(at: 1, offset: 7, length: 3)
        == SourceLocation(file: "x.csv", line: 1, column: 13, length: 3))
    #expect(
      rows[1].location(at: 1, offset: 0, length: nil)
        == SourceLocation(file: "x.csv", line: 3, column: 4, length: 1))
    #expect(rows[1].line == 2)
  }
}
