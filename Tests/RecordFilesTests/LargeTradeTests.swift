internal import Foundation
internal import Periods
internal import Testing

@testable import RecordFiles
@testable import Records

/// A table of trade that is read in pieces says what it says when it is read as a whole: the same
/// records, the same diagnostics in the same order, wherever pieces end.
@Suite struct LargeTradeTests {
  private static let header = "period,reporter,partner,flow,product,value,valuation,sources\n"

  /// Rows of every kind that is plain, and of some that are not.
  private static let rows: [String] = {
    var rows: [String] = []
    for year in 2015...2023 {
      for (place, month) in ["01", "02", "03"].enumerated() {
        for flow in ["export", "import"] {
          rows.append("\(year)-\(month),BLR,RUS,\(flow),V,\(year * 1000 + place),,belta-b")
          rows.append(
            "\(year)-\(month),RUS,BLR,\(flow),TOTAL,\(year).5\(place)1,,kremlin-a;belta-b")
          rows.append("\(year)-\(month),BLR,KAZ,\(flow),XVI,\(year),customs,belta-b")
        }
      }
    }
    return rows
  }()

  private static func table(_ rows: [String], end: String = "\n") -> String {
    header.replacing("\n", with: end) + rows.joined(separator: end) + end
  }

  /// What a set says and what is reported of it, read with pieces of a size.
  private static func reading(
    _ files: [String: Data], pieces: Int, trade: RecordFolder.TradeScope = .everyPartner
  ) throws -> (RecordSet?, String) {
    try GoodSet.with { desk, folder in
      for (name, data) in files { try GoodSet.write(data, to: folder.appendingPathComponent(name)) }
      var records = RecordFolder(folder: folder, desk: desk)
      records.pieceSize = pieces
      let (set, diagnostics) = records.read(trade: trade)
      return (set, diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
  }

  private static func expectSame(
    _ text: Data, _ name: String, isSound: Bool? = nil, pair: String? = nil,
    sizes: [Int] = [40, 97, 512, 3_000]
  ) throws {
    var files = ["trade.csv": text]
    if let pair { files["pair.yaml"] = Data(pair.utf8) }
    let (whole, told) = try reading(files, pieces: .max)
    if let isSound { #expect((whole != nil) == isSound, "\(name): \(told)") }
    for size in sizes {
      let (set, diagnostics) = try reading(files, pieces: size)
      #expect(diagnostics == told, "\(name), pieces of \(size)")
      #expect(set?.trade == whole?.trade, "\(name), pieces of \(size)")
      #expect(set?.snapshot == whole?.snapshot, "\(name), pieces of \(size)")
    }
  }

  @Test("Plain rows, with every line end and a byte order mark")
  func plain() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = Self.table(Self.rows, end: end)
      try Self.expectSame(Data(text.utf8), "line end", isSound: true)
      try Self.expectSame(Data(("\u{FEFF}" + text).utf8), "mark", isSound: true)
    }
    try Self.expectSame(
      Data(Self.table(Self.rows).dropLast().utf8), "no last line end", isSound: true)
  }

  @Test("Pieces that end inside quoted fields, also with line breaks in them")
  func quoted() throws {
    let quoted = Self.rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ",")
    }
    try Self.expectSame(Data(Self.table(quoted).utf8), "all quoted", isSound: true)
    let broken = Self.rows.map { $0.replacing(",belta-b", with: ",\"belta-b\n\"") }
    try Self.expectSame(Data(Self.table(broken).utf8), "line breaks", isSound: true)
    let doubled = Self.rows.map { $0.replacing(",V,", with: ",\"V\"\"\",") }
    try Self.expectSame(Data(Self.table(doubled).utf8), "doubled quotes", isSound: false)
  }

  @Test("Encodings and dialects that are read as a whole")
  func dialects() throws {
    let text = Self.table(Self.rows)
    let semicolons = text.replacing(",", with: ";").replacing(
      "kremlin-a;belta-b", with: "kremlin-a")
    try Self.expectSame(Data(semicolons.utf8), "semicolons", isSound: true)
    let commas = semicolons.replacing(".5", with: ",5")
    try Self.expectSame(Data(commas.utf8), "decimal commas", isSound: true)
    try Self.expectSame(Data(text.replacing(",", with: "\t").utf8), "tabs", isSound: true)
    let mixed = semicolons + "2024-01;BLR;RUS;export;V;12,75;;belta-b\n"
    try Self.expectSame(Data(mixed.utf8), "mixed marks", isSound: false)
    let utf16 = try #require(text.data(using: .utf16))
    try Self.expectSame(utf16, "UTF-16", isSound: true)
    try Self.expectSame(
      Data(text.replacing("V", with: "\u{200B}V").utf8), "invisible", isSound: true)
    try Self.expectSame(Data("Title\n\n\(text)".utf8), "title")
    try Self.expectSame(Data("sep=,\n\(text)".utf8), "sep line")
  }

  @Test("Errors are told in the order of the file, whoever finds them")
  func errors() throws {
    var rows = Self.rows
    for place in stride(from: 3, to: rows.count, by: 7) {
      rows[place] = rows[place].replacing(",RUS,", with: ",XXX,")
      rows[place - 1] += ",one,too many"
      rows[place - 2] = rows[place - 2].replacing(",V,", with: ",V\"I,")
    }
    rows.insert("", at: 20)
    rows.insert(",,,,,,,", at: 30)
    rows.insert(String(Self.header.dropLast()), at: 40)
    rows.insert("2024-01,BLR,BLR,export,V,12,,belta-b", at: 50)
    rows.insert("2024-01,BLR,RUS,export,V,:,,belta-b", at: 60)
    rows.insert("2024-01,BLR,RUS,export,V,1 200 p,,belta-b", at: 61)
    rows.insert("2024-01,BLR", at: 70)
    try Self.expectSame(Data(Self.table(rows).utf8), "errors", isSound: false)
    let open = Self.table(rows) + "2024-02,\"BLR,RUS,export,V,12,,belta-b\n"
    try Self.expectSame(Data(open.utf8), "unclosed quote", isSound: false)
    let control = Self.table(Self.rows) + "2024-02,BLR,RUS,export,V,12\u{7},,belta-b\n"
    try Self.expectSame(Data(control.utf8), "control character", isSound: false)
    try Self.expectSame(
      Data(Self.table(Self.rows).utf8) + Data([0x32, 0xFF, 0x0A]), "no UTF-8", isSound: false)
  }

  @Test("A row that stands in two pieces is found, and said with both lines")
  func duplicates() throws {
    let rows = Self.rows + [Self.rows[1], Self.rows[70], Self.rows[1]]
    let text = Data(Self.table(rows).utf8)
    try Self.expectSame(text, "duplicates", isSound: false)
    let (_, told) = try Self.reading(["trade.csv": text], pieces: 64, trade: .pair)
    let (_, whole) = try Self.reading(["trade.csv": text], pieces: .max)
    #expect(told == whole)
    #expect(told.contains("it stands in line 3 too"))
  }

  @Test("Columns of texts that do not repeat: ids, weights, flags, cells of other files")
  func texts() throws {
    let header =
      "id,period,reporter,partner,flow,value,net-weight,sources,seen,until,flags,origin\n"
    let rows = (0..<90).map { place in
      let day = place % 28 + 1
      return "r-\(place),\(2001 + place % 20)-\(place % 4 == 0 ? "Q1" : "05"),BLR,RUS,"
        + "\(place % 2 == 0 ? "export" : "import"),\(place)000,\(place).25,belta-b,"
        + "2024-01-\(day < 10 ? "0" : "")\(day),\(place % 3 == 0 ? "2024-03-01" : ""),"
        + "\(place % 5 == 0 ? "p" : ""),file-1:\(place)"
    }
    let text = header + rows.joined(separator: "\n") + "\n"
    try Self.expectSame(Data(text.utf8), "texts")
    try Self.expectSame(Data(text.replacing("r-17", with: "r-71").utf8), "id twice", isSound: false)
    try Self.expectSame(Data(text.replacing("r-17", with: "r 17").utf8), "bad id", isSound: false)
  }

  @Test("Only the pair's rows are held where no other are asked for, and all are checked")
  func pairAlone() throws {
    let text = Data(Self.table(Self.rows).utf8)
    let whole = try #require(try Self.reading(["trade.csv": text], pieces: .max).0)
    let pair = try #require(try Self.reading(["trade.csv": text], pieces: 200, trade: .pair).0)
    #expect(pair.trade.map(\.id) == whole.trade.filter { $0.partner != "KAZ" }.map(\.id))
    #expect(pair.known(on: Self.day).trade.cells == whole.known(on: Self.day).trade.cells)
    let others = FlowQuery(reporters: ["BLR"], partners: ["KAZ"], currency: "USD", asOf: Self.day)
    #expect(throws: (any Error).self) { try pair.cells(others) }
    #expect(try whole.cells(others).cells.count > 0)
    // A total of a partner beside its sections has all rows held against each other.
    let total = "2023-01,BLR,KAZ,export,TOTAL,7,customs,belta-b"
    let mixed = Data(Self.table(Self.rows + [total]).utf8)
    let told = try Self.reading(["trade.csv": mixed], pieces: .max).1
    #expect(told.contains("sections-beyond-total"))
    #expect(try Self.reading(["trade.csv": mixed], pieces: 200, trade: .pair).1 == told)
  }

  private static let day = Day(iso: "2024-12-31") ?? Day(ordinal: 0)

  @Test("Rows in another order give the same sums, byte for byte")
  func shuffled() throws {
    var numbers = SystemNumbers(state: 7)
    let sums = try (0..<3).map { _ in
      let rows = Self.rows.shuffled(using: &numbers)
      let set = try #require(
        try Self.reading(["trade.csv": Data(Self.table(rows).utf8)], pieces: 300).0)
      return set.known(on: Self.day).trade.cells
    }
    #expect(sums[0] == sums[1] && sums[1] == sums[2])
    #expect(sums[0].count > 50)
  }

  /// Numbers that are the same on every run.
  private struct SystemNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
