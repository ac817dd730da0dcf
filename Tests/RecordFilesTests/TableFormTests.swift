internal import Diagnostics
internal import Foundation
internal import Periods
internal import Testing
internal import Values

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

  @Test("UTF-8 is read as what it is, whatever pair.yaml says of other tables")
  func wrongEncoding() throws {
    let (records, text) = try read("csv: {encoding: windows-1251}\n") { Data($0.utf8) }
    #expect(records != nil, "\(text)")
    #expect(records?.statements.map(\.speaker) == ["Alexander Lukashenko"])
  }

  @Test(
    "nothing need be said of how the tables are written",
    arguments: [
      String.Encoding.utf8, .windowsCP1251, .utf16, .utf16LittleEndian, .utf16BigEndian,
    ])
  func foundOut(encoding: String.Encoding) throws {
    let (records, text) = try read("") { try #require(localized($0).data(using: encoding)) }
    let good = try good()
    let read = try #require(records, "\(text)")
    #expect(read.trade == good.trade)
    #expect(read.statements == good.statements)
    #expect(read.contacts == good.contacts)
    #expect(read.sources == good.sources)
    #expect(text == "")
  }

  @Test("tables of one set may be written in several ways")
  func mixed() throws {
    let form = "csv: {separator: semicolon, decimal: comma}\n"
    let (records, text) = try read(form) { Data($0.utf8) }
    #expect(records?.statements.first?.value?.text == "12.08", "\(text)")
  }

  @Test("a first line `sep=`, empty rows and empty columns say nothing")
  func padded() throws {
    let good = try good()
    for head in ["sep=;\r\n", "\"sep=;\"\r\n", "sep=;;;;\r\n", "\r\n;;;\r\n"] {
      let (records, text) = try read("") { csv in
        let rows = localized(csv).replacing("\r\n", with: ";;\r\n")
        return Data((head + rows + ";; ;;\r\n;;;;;;;;\r\n\u{A0};\r\n").utf8)
      }
      let read = try #require(records, "\(text)")
      #expect(text == "")
      #expect(read.trade.map(\.value) == good.trade.map(\.value))
      #expect(read.statements.map(\.value) == good.statements.map(\.value))
    }
  }

  @Test("a spreadsheet leaves out empty fields at the end, a file that was cut off is not read")
  func shortRows() throws {
    let table = "period,reporter,partner,flow,value,sources,seen,currency\n"
    let row = "2024-03,BLR,RUS,export,21,belta-b"
    #expect(try GoodSet.records(["trade.csv": "\(table)\(row)\n"]).trade.count == 1)
    #expect(try GoodSet.report(["trade.csv": table + row]).contains("wrong-field-count"))
    #expect(
      try GoodSet.report(["trade.csv": "\(table)2024-03,BLR,RUS,export,21\n"])
        .contains("wrong-field-count"))
  }

  @Test("names of columns are read as people write them")
  func header() throws {
    let records = try GoodSet.records([
      "trade.csv": """
      \u{FEFF}"Period",REPORTER,"Partner\u{A0}",Flow,Value,Net weight,Sources
      2024-03,blr,rus,Export,"2 100 000 000",17,belta-b

      """
    ])
    #expect(records.trade.first?.value == 2_100_000_000)
    #expect(records.trade.first?.netWeight == 17)
    #expect(records.trade.first?.reporter == "BLR")
  }

  @Test("ids of sources may be parted by commas, blanks and line breaks")
  func lists() throws {
    for list in [
      "kremlin-a, belta-b", "kremlin-a\nbelta-b", "kremlin-a;belta-b;", "kremlin-a  belta-b",
    ] {
      let records = try GoodSet.records([
        "trade.csv": "period,reporter,partner,flow,value,sources\n"
          + "2024-03,BLR,RUS,export,21,\"\(list)\"\n"
      ])
      #expect(records.trade.first?.sources == ["kremlin-a", "belta-b"], "\(list)")
    }
  }

  @Test("a value that is not known is no row of trade, and no error")
  func missing() throws {
    let records = try GoodSet.records([
      "trade.csv": """
      period,reporter,partner,flow,value,sources
      2024-01,BLR,RUS,export,:,belta-b
      2024-02,BLR,RUS,export,..,belta-b
      2024-03,BLR,RUS,export,21 p,belta-b
      2024-04,BLR,RUS,export,0,belta-b

      """
    ])
    #expect(records.trade.map(\.value) == [21, 0])
    #expect(records.trade.map(\.flags) == [["p"], []])
  }

  @Test("a line break typed into a place is a blank")
  func place() throws {
    let records = try GoodSet.records([
      "contacts.csv": """
      id,start,channel,participants,status,place,sources
      call,2024-05-20,call,Vladimir Putin;Alexander Lukashenko,held,"Port
      City",kremlin-a

      """
    ])
    #expect(records.contacts.first?.place == "Port City")
  }

  @Test("days are read as pair.yaml says")
  func days() throws {
    let pair = try #require(GoodSet.files["pair.yaml"])
    let contacts = """
      id,start,channel,participants,status,sources
      call,20.05.2024,call,Vladimir Putin;Alexander Lukashenko,held,kremlin-a

      """
    let records = try GoodSet.records([
      "pair.yaml": pair + "csv: {dates: day-month-year}\n", "contacts.csv": contacts,
    ])
    #expect(records.contacts.first?.start.description == "2024-05-20")
    #expect(try GoodSet.report(["contacts.csv": contacts]).contains("write 2024-05-20, or"))
  }
}
