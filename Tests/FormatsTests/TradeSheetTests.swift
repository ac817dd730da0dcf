internal import Diagnostics
internal import Foundation
internal import Periods
internal import Testing
internal import Values

@testable import Formats

@Suite("Somebody's own sheets of trade")
struct TradeSheetTests {
  private static func read(
    _ text: String, told: StatedTerms = StatedTerms(),
    columns: [SheetColumns.Meaning: String] = [:], encoding: String.Encoding = .utf8
  ) throws -> Reading {
    let bytes = try #require(text.data(using: encoding))
    return try ForeignFile.with(Array(bytes), named: "mine.csv") {
      try Reading($0, told: told, columns: columns)
    }
  }

  /// The code and the hint of what is asked.
  private static func question(_ text: String, told: StatedTerms = StatedTerms()) -> String {
    do {
      _ = try read(text, told: told)
      return "nothing"
    } catch {
      let first = (error as? DiagnosticError)?.diagnostics.first
      return "\(first?.code ?? "\(error)"): \(first?.hint ?? "")"
    }
  }

  private static let russian = """
    Внешняя торговля;;;;
    млн долл. США;;;;
    ;;;;
    Период;Страна;Экспорт;Импорт;Товарооборот
    янв. 2024;Россия;1 234,5;1.700,25;2934,75
    февраль 2024 г.;Россия;1 100,0;—;1 100,0
    1 кв. 2024;Россия;3500;5000;8500
    Итого;;5834,5;6700,25;

    """

  @Test("title, unit above the table, semicolons, decimal commas, months in words, totals left out")
  func russian() throws {
    let reading = try Self.read(Self.russian, told: StatedTerms(reporter: "BLR"))
    #expect(
      reading.lines == [
        "BLR export RUS TOTAL 2024-01 1234500000 USD FOB? @5",
        "BLR import RUS TOTAL 2024-01 1700250000 USD CIF? @5",
        "BLR export RUS TOTAL 2024-02 1100000000 USD FOB? @6",
        "BLR import RUS TOTAL 2024-02 missing USD CIF? @6",
        "BLR export RUS TOTAL 2024-Q1 3500000000 USD FOB? @7",
        "BLR import RUS TOTAL 2024-Q1 5000000000 USD CIF? @7",
      ])
    #expect(reading.survey.skipped == ["of totals": 1])
    #expect(
      reading.survey.lines[1].hasPrefix(
        "    5: 2024-01 BLR export RUS TOTAL 1234.5 million USD; 2024-01 BLR import"))
    #expect(reading.survey.lines[0].contains("`Экспорт` (exports), `Импорт` (imports)"))
  }

  @Test(
    "the encoding is found out for each file",
    arguments: [String.Encoding.utf8, .utf16, .utf16LittleEndian, .windowsCP1251])
  func encodings(encoding: String.Encoding) throws {
    var text = Self.russian
    if encoding == .utf16LittleEndian { text = "\u{FEFF}" + text }
    let reading = try Self.read(text, told: StatedTerms(reporter: "BLR"), encoding: encoding)
    #expect(reading.drafts.count == 6)
  }

  @Test("letters of Central and Western Europe in names of columns that are told")
  func westernEncodings() throws {
    for (name, encoding) in [("Výše", String.Encoding.windowsCP1250), ("Année", .windowsCP1252)] {
      let text = "Period,Country,Flow,Value (EUR),\(name)\n2024-01,Russia,export,5,x\n"
      let reading = try Self.read(text, told: StatedTerms(reporter: "BLR"), encoding: encoding)
      #expect(reading.lines == ["BLR export RUS TOTAL 2024-01 5 EUR FOB? @2"])
      #expect(reading.survey.lines[0].contains("not read: `\(name)`"))
    }
  }

  @Test("a row a flow, units in a column, products, valuation and flags")
  func long() throws {
    let text = """
      Year,Month,Reporter,Partner,Direction,HS code,Value,Unit,Valuation,Flag
      2024,5,Belarus,Russian Federation,Exports,27,"1,234.5",USD thousand,FOB,p
      ,June,Belarus,World,import,TOTAL,7,EUR mn,CIF,
      2023,,Belarus,World,re-export,Total,3,USD,FOB,e
      """
    let reading = try Self.read(text)
    #expect(
      reading.lines == [
        "BLR export RUS 27 2024-05 1234500 USD FOB [p] @2",
        "BLR import WLD TOTAL 2024-06 7000000 EUR CIF @3",
        "BLR re-export WLD TOTAL 2023 3 USD FOB [e] @4",
      ])
  }

  @Test("a column a period; the flow stands in the title")
  func wide() throws {
    let text = """
      Экспорт Беларуси в Россию, тыс. долл. США
      Код ТН ВЭД;2022;2023;01.2024
      07;1,5;2;..
      Всего;10;;12
      """
    let reading = try Self.read(text, told: StatedTerms(reporter: "BLR", partner: "RUS"))
    #expect(
      reading.lines == [
        "BLR export RUS 07 2022 1500 USD FOB? @3", "BLR export RUS 07 2023 2000 USD FOB? @3",
        "BLR export RUS 07 2024-01 missing USD FOB? @3",
        "BLR export RUS TOTAL 2022 10000 USD FOB? @4",
        "BLR export RUS TOTAL 2024-01 12000 USD FOB? @4",
      ])
  }

  @Test("what the file does not say is asked: who, with whom, currency, unit, decimal mark")
  func asked() throws {
    let bare = "Period;Exports;Imports\n2024-01;1.234;5.678\n"
    #expect(
      Self.question(bare)
        == "unstated: say --currency USD and --scale 6 for millions and --reporter CHN and "
        + "--partner WLD and --decimal comma")
    var told = StatedTerms(currency: "USD", scale: 3, reporter: "BLR", partner: "RUS")
    #expect(Self.question(bare, told: told) == "unstated: say --decimal comma")
    told.decimal = .comma
    let thousands = try Self.read(bare, told: told)
    #expect(thousands.drafts.compactMap(\.amount?.description) == ["1234000", "5678000"])
    told.decimal = .point
    let decimals = try Self.read(bare, told: told)
    #expect(decimals.drafts.compactMap(\.amount?.description) == ["1234", "5678"])
    // A number that can only be read in one way decides for all, whatever was said.
    let decided = try Self.read(bare + "2024-02;1.5;2\n", told: told)
    #expect(decided.drafts.first?.amount?.description == "1234")
  }

  @Test("a currency in a column tells no unit, and one in the head whole units")
  func units() {
    let told = StatedTerms(reporter: "BLR", partner: "RUS")
    #expect(
      Self.question("Period,Exports,Currency\n2024,5,USD\n", told: told)
        == "unstated: say --scale 6 for millions")
    #expect(Self.question("Period,Exports (USD)\n2024,5\n", told: told) == "nothing")
    #expect(
      Self.question("Period,\"Exports, mn\"\n2024,5\n", told: told)
        == "unstated: say --currency USD")
    // Several dollars and roubles: a name alone is none.
    #expect(
      Self.question("Период;Экспорт, млн руб.\n2024;5\n", told: told)
        == "unstated: say --currency USD")
  }

  @Test("columns are found by what was said, and by what stands in them")
  func columns() throws {
    let told = StatedTerms(currency: "USD", scale: 0, reporter: "BLR", partner: "RUS")
    let text = "Quand,Quoi,Combien,Autre\n2024-01,export,5,x\n2024-02,import,7,2024\n"
    let found = try Self.read(text, told: told)
    #expect(
      found.lines == [
        "BLR export RUS TOTAL 2024-01 5 USD FOB? @2",
        "BLR import RUS TOTAL 2024-02 7 USD CIF? @3",
      ])
    let said = try Self.read(
      "a,b,c\n2024-01,2023-01,5\n", told: told,
      columns: [.period: "b", .exports: "c"])
    #expect(said.lines == ["BLR export RUS TOTAL 2023-01 5 USD FOB? @2"])
    // Two columns that may be the period are none.
    let table = try ForeignFile.with(text: "a,b,exports\n2024-01,2023-01,5\n2024-02,2023-02,6\n") {
      try TradeSheet.match($0.table())
    }
    #expect(table == nil)
  }

  @Test("exports and imports must be what their turnover says, within rounding")
  func turnover() throws {
    let told = StatedTerms(currency: "USD", scale: 6, reporter: "BLR", partner: "RUS")
    let text = "Period;Exports;Imports;Turnover\n2024-01;1,4;2,4;3,9\n2024-02;1,4;2,4;4,9\n"
    let reading = try Self.read(text, told: told)
    #expect(reading.drafts.count == 2)
    #expect(reading.survey.allFaults.map(\.code) == ["import-value"])
    #expect(reading.survey.allFaults.first?.location?.line == 3)
  }

  @Test("a workbook's days are months where they are first days, and asked where they may be years")
  func days() throws {
    func reading(_ serials: [Int]) throws -> Reading {
      let rows = serials.map { serial in
        "<row><c s=\"1\"><v>\(serial)</v></c><c><v>5</v></c></row>"
      }.joined()
      let head =
        "<row><c t=\"inlineStr\"><is><t>Месяц и год</t></is></c>"
        + "<c t=\"inlineStr\"><is><t>Экспорт, EUR mn</t></is></c></row>"
      let sheet = "<sheetData>\(head)\(rows)</sheetData>"
      return try ForeignFile.with(
        entries: Workbook.xlsx([("Лист1", sheet)], formats: ["dd.mm.yyyy"])
      ) {
        try Reading($0, told: StatedTerms(reporter: "BLR", partner: "RUS"), columns: [:])
      }
    }
    #expect(try reading([45292, 45323]).drafts.map { "\($0.period)" } == ["2024-01", "2024-02"])
    #expect(
      try reading([45292, 44927]).survey.allFaults.map(\.code) == ["import-value", "import-value"])
    #expect(try reading([45300]).survey.allFaults.map(\.code) == ["import-value"])
  }

  @Test(
    "periods as people write them",
    arguments: [
      ("2024", "2024"), ("2024 год", "2024"), ("май 2024", "2024-05"), ("мая 2024 г.", "2024-05"),
      ("травень 2024", "2024-05"), ("траўня 2024", "2024-05"),
      ("красавік 2024", "2024-04"), ("лютага 2024 г.", "2024-02"), ("Sept 2024", "2024-09"),
      ("May 2024", "2024-05"), ("05.2024", "2024-05"), ("2024/05", "2024-05"),
      ("5-2024", "2024-05"),
      ("Q2 2024", "2024-Q2"), ("II квартал 2024 г.", "2024-Q2"), ("2 кв. 2024", "2024-Q2"),
      ("январь–май 2024", "2024-01/2024-05"), ("Jan-Mar 2024", "2024-01/2024-03"),
      ("2024M05", "2024-05"), ("13.2024", "nil"), ("May-24", "nil"), ("24.05.2024", "nil"),
      ("2023/2024", "nil"), ("апрель-май 2024", "nil"), ("5 кв. 2024", "nil"), ("x", "nil"),
    ])
  func periods(text: String, expected: String) {
    #expect(SheetPeriod.period(of: text).map { "\($0)" } ?? "nil" == expected)
  }

  @Test("what contacts and foreign tables have is no trade")
  func others() throws {
    for text in [
      "Date,Who met,Where\n2024-05-24,Putin,Minsk\n", "Year,GDP\n2024,5\n2023,6\n",
      "Period,Exports\n", "name,size\na,1\n",
    ] {
      let match = try ForeignFile.with(text: text) { try TradeSheet.match($0.table()) }
      let isHeadAlone = text == "Period,Exports\n"
      #expect((match == nil) == !isHeadAlone, "\(text)")
    }
  }
}
