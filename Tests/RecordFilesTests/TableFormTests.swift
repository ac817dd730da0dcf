internal import Diagnostics
internal import Foundation
internal import Testing

@testable import RecordFiles
@testable import Records

/// The same records as a spreadsheet of another country saves them.
struct TableFormTests {
  /// The good set with every table saved anew, and a line added to pair.yaml.
  private func read(
    _ form: String, _ save: @escaping (String) throws -> Data
  ) throws -> (records: RecordSet?, text: String) {
    try GoodSet.with { desk, folder in
      let pair = folder.appendingPathComponent("pair.yaml")
      let text = try String(contentsOf: pair, encoding: .utf8) + form
      try Data(text.utf8).write(to: pair)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names where name.hasSuffix(".csv") {
        let file = folder.appendingPathComponent(name)
        try save(try String(contentsOf: file, encoding: .utf8)).write(to: file)
      }
      let reading = RecordFolder(folder: folder, desk: desk).read()
      return (reading.records, reading.diagnostics.map(\.text).joined(separator: "\n"))
    }
  }

  /// Semicolons between fields; numbers of the named columns with a comma.
  private func localized(_ text: String) -> String {
    let numeric: Set<Substring> = ["value", "rounding", "growth", "growth-rounding", "net-weight"]
    var header: [Substring] = []
    return text.split(separator: "\n").map { line in
      // The good set has no quoted field in the columns that matter.
      var cells: [Substring] = []
      var isQuoted = false
      for part in line.split(separator: ",", omittingEmptySubsequences: false) {
        if isQuoted, let last = cells.popLast() {
          cells.append("\(last),\(part)")
        } else {
          cells.append(part)
        }
        if part.count(where: { $0 == "\"" }) % 2 == 1 { isQuoted.toggle() }
      }
      if header.isEmpty { header = cells }
      return cells.enumerated().map { index, cell -> String in
        let isNumber = header.indices.contains(index) && numeric.contains(header[index])
        let text = isNumber ? String(cell).replacing(".", with: ",") : String(cell)
        return text.contains(";") && !text.hasPrefix("\"") ? "\"\(text)\"" : text
      }.joined(separator: ";")
    }.joined(separator: "\r\n") + "\r\n"
  }

  private func good() throws -> RecordSet {
    try GoodSet.with { desk, folder in
      try #require(RecordFolder(folder: folder, desk: desk).read().records)
    }
  }

  @Test("semicolons, decimal commas and Windows-1251 give the very same records")
  func sameRecords() throws {
    let form = "csv: {separator: semicolon, decimal: comma, encoding: windows-1251}\n"
    let (records, text) = try read(form) {
      try #require(localized($0).data(using: .windowsCP1251))
    }
    let good = try good()
    let read = try #require(records, "\(text)")
    #expect(read.trade == good.trade)
    #expect(read.statements == good.statements)
    #expect(read.contacts == good.contacts)
    #expect(read.sources == good.sources)
    #expect(!good.statements.isEmpty && !good.trade.isEmpty)
  }

  @Test("tabs give the same records, too")
  func tabs() throws {
    let (records, text) = try read("csv: {separator: tab}\n") {
      Data(localized($0).replacing(";", with: "\t").replacing(",", with: ".").utf8)
    }
    // Lists in cells were separated by semicolons, and are by tabs now: only trade has none.
    #expect(records != nil || text.contains("contacts.csv"))
    #expect(!text.contains("trade.csv"), "\(text)")
  }

  @Test("UTF-8 is not read as Windows-1251, which would make other letters of it")
  func wrongEncoding() throws {
    let (records, text) = try read("csv: {encoding: windows-1251}\n") {
      Data(($0 + "# тест").utf8)
    }
    #expect(records == nil)
    #expect(text.contains("the text is UTF-8, and pair.yaml says windows-1251"))
  }
}
