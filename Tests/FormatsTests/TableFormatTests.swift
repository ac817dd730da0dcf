internal import Testing

@testable import Formats

@Suite("Formats of tables")
struct TableFormatTests {
  @Test("WITS: exports and imports in thousands, the world under a blank, regions among countries")
  func wits() throws {
    let rows = [
      ["Reporter Name", "Partner Name", "Year", "Export (US$ Thousand)", "Import (US$ Thousand)"],
      ["Australia", "Russian Federation", "2021", "323.47", ""],
      ["Australia", " World", "2021", "1000", "0"],
      ["Australia", "East Asia &amp; Pacific", "2021", "7", "8"],
    ]
    let reading = try ForeignFile.with(entries: Workbook.xlsx(rows: rows, sheet: "Partner")) {
      try Reading($0, take: ["partners=countries,world"])
    }
    #expect(
      reading.lines == [
        "AUS export RUS TOTAL 2021 323470 USD FOB? @Partner!D2",
        "AUS import RUS TOTAL 2021 missing USD CIF? @Partner!E2",
        "AUS export WLD TOTAL 2021 1000000 USD FOB? @Partner!D3",
        "AUS import WLD TOTAL 2021 0 USD CIF? @Partner!E3",
      ])
    #expect(reading.survey.missing == 1)
    #expect(reading.survey.zeros == 1)
  }

  @Test("BACI: thousands, free on board, tonnes, Comtrade's numbers")
  func baci() throws {
    let text = "t,i,j,k,v,q\n2021,112,643,010121,5.810,0.25\n2021,842,699,10121,1,          NA\n"
    #expect(
      try Reading.of(text).lines == [
        "BLR export RUS 010121 2021 5810 USD FOB 250 kg @2",
        "USA export IND 010121 2021 1000 USD FOB @3",
      ])
  }

  @Test("IMF: a column a period, flags in a row below, imports in two valuations")
  func directionOfTrade() throws {
    let text = """
      Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,Counterpart Country Code,Attribute,2024M1,2024Q1,2024,
      "Belarus, Rep. of",913,x,TXG_FOB_USD,Russian Federation,922,Value,10,30,..,
      "Belarus, Rep. of",913,x,TXG_FOB_USD,Russian Federation,922,Status,e,,,
      "Belarus, Rep. of",913,x,TMG_CIF_USD,World,001,Value,5,6,7,
      "Belarus, Rep. of",913,x,TMG_FOB_USD,World,001,Value,4,5,6,
      "Belarus, Rep. of",913,x,TBG_USD,World,001,Value,4,5,6,
      """
    let reading = try Reading.of(
      text,
      take: ["periods=month,quarter,year", "partners=countries,world", "valuations=CIF"])
    #expect(
      reading.lines == [
        "BLR export RUS TOTAL 2024-01 10 USD FOB [e] @2",
        "BLR export RUS TOTAL 2024-Q1 30 USD FOB @2",
        "BLR export RUS TOTAL 2024 missing USD FOB @2",
        "BLR import WLD TOTAL 2024-01 5 USD CIF @4", "BLR import WLD TOTAL 2024-Q1 6 USD CIF @4",
        "BLR import WLD TOTAL 2024 7 USD CIF @4",
      ])
    #expect(reading.survey.skipped == ["another indicator than exports and imports": 1])
    #expect(reading.survey.flags == ["e": 1])
    #expect(
      try Reading.of(text).undecided == [
        "partners: countries 3 (export 40 USD); world 6 (import 33 USD)",
        "periods: month 3 (export 10 USD, import 9 USD); quarter 3 (export 30 USD, import 11 USD); "
          + "year 3 (import 13 USD)", "valuations: CIF 3 (import 18 USD); FOB 3 (import 15 USD)",
      ])
  }

  @Test("COMEXT: codes, labels or both, flags, deletions and quantities left out")
  func eurostat() throws {
    let text = """
      STRUCTURE,STRUCTURE_ID,ACTION,freq: Frequency,reporter: Reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG
      dataflow,ESTAT:DS,I,M,EL: Greece,BY,TOTAL,2,VALUE_IN_EUROS,2024-01,1234.5,p
      dataflow,ESTAT:DS,I,M,Germany,RU: Russian Federation (Russia),87032319,IMPORT,VALUE_IN_EUROS,2024-01,:,c
      dataflow,ESTAT:DS,D,M,DE,BY,TOTAL,2,VALUE_IN_EUROS,2024-01,1,
      dataflow,ESTAT:DS,I,M,DE,BY,TOTAL,2,QUANTITY_IN_100KG,2024-01,1,
      """
    let reading = try Reading.of(text, take: ["products=total,8"])
    #expect(
      reading.lines == [
        "GRC export BLR TOTAL 2024-01 1234.5 EUR FOB? [p] @2",
        "DEU import RUS 87032319 2024-01 missing EUR CIF? [c] @3",
      ])
    #expect(reading.survey.skipped == ["a deletion": 1, "a quantity": 1])
  }

  @Test("Trade Map: several sheets, heads of three rows, apostrophes, figures that were mirrored")
  func tradeMap() throws {
    func row(_ number: Int, _ cells: [(String, String)]) -> String {
      let xml = cells.map { column, text in
        Int(text) == nil || column == "A"
          ? "<c r=\"\(column)\(number)\" t=\"str\"><v>\(text)</v></c>"
          : "<c r=\"\(column)\(number)\"><v>\(text)</v></c>"
      }
      return "<row r=\"\(number)\">\(xml.joined())</row>"
    }
    let value = "Value in 2023, USD thousand"
    let bilateral = [
      row(1, [("A", "Bilateral trade between Egypt and Australia in 2023 ")]),
      row(2, [("A", "Egypt's imports have been reported by Egypt")]),
      row(3, [("A", "Australia's exports have been reported by Egypt")]),
      row(9, [("A", "Product Code"), ("B", "Product Label"), ("C", "Select your indicators")]),
      row(
        10,
        [
          ("C", "Egypt's imports from Australia"), ("E", "Australia's exports to world"),
          ("F", "Egypt's imports from world"),
        ]),
      row(11, [("C", value), ("D", "Annual growth in %"), ("E", value), ("G", value)]),
      row(12, [("A", "'07"), ("B", "Vegetables"), ("C", "5"), ("D", "9"), ("E", "3"), ("G", "8")]),
    ]
    let list = [
      row(1, [("A", "List of products at 2 digits level imported by Egypt in 2023 ")]),
      row(8, [("A", "Code"), ("B", "Product label"), ("C", "Select your indicators")]),
      row(9, [("C", "Value imported in 2023 (USD thousand)"), ("D", "Trade balance")]),
      row(10, [("A", "'TOTAL"), ("B", "All products"), ("C", "100"), ("D", "4")]),
      row(11, [("A", "'07"), ("B", "Vegetables"), ("C", "8"), ("D", "4")]),
    ]
    let merged = "<mergeCells><mergeCell ref=\"A9:A11\"/><mergeCell ref=\"F10:H10\"/></mergeCells>"
    let sheets = [
      ("Cover", "<sheetData>\(row(1, [("A", "my notes")]))</sheetData>"),
      ("List", "<sheetData>\(list.joined())</sheetData>"),
      ("Both", "<sheetData>\(bilateral.joined())</sheetData>\(merged)"),
    ]
    let reading = try ForeignFile.with(entries: Workbook.xlsx(sheets)) {
      try Reading($0, take: ["products=total,2", "partners=world,countries"])
    }
    #expect(
      reading.lines == [
        "EGY import WLD TOTAL 2023 100000 USD CIF? @List!C10",
        "EGY import WLD 07 2023 8000 USD CIF? @List!C11",
        "EGY import AUS 07 2023 5000 USD CIF? @Both!C12",
      ])
    #expect(reading.survey.identical == 1)
    #expect(reading.survey.unreadSheets == ["Cover"])
    #expect(reading.survey.skipped == ["figures that the partner reported, in column 5": 1])
  }

  @Test(
    "the empty first sheet and title lines do not hide a table; an unknown one names the nearest")
  func recognition() throws {
    let rows = [
      ["A title"], [""], ["t", "i", "j", "k", "v", "q"], ["2021", "112", "643", "01", "1", ""],
    ]
    let entries = Workbook.xlsx([("Empty", "<sheetData/>")])
    #expect(entries.count > 3)
    let reading = try ForeignFile.with(entries: Workbook.xlsx(rows: rows)) { try Reading($0) }
    #expect(reading.lines == ["BLR export RUS 01 2021 1000 USD FOB @Sheet1!E4"])
  }
}
