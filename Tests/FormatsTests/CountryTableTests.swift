internal import Diagnostics
internal import Testing
internal import Values

@testable import Formats

@Suite("Tables of a country's trade")
struct CountryTableTests {
  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// A table as the Census Bureau has it: for each row its year, its partner, and the months of
  /// imports and exports, with their sums.
  private static func census(
    _ rows: [(year: Int, name: String, imports: [String], exports: [String])],
    sum: (imports: String, exports: String) = ("6", "15")
  ) -> String {
    func fill(_ values: [String]) -> String {
      (values + Array(repeating: "0", count: 12 - values.count)).joined(separator: ",")
    }
    let header =
      "year,CTY_CODE,CTYNAME," + months.map { "I" + $0 }.joined(separator: ",") + ",IYR,"
      + months.map { "E" + $0 }.joined(separator: ",") + ",EYR\n"
    return header
      + rows.map { row in
        "\(row.year),1,\(row.name),\(fill(row.imports)),\(sum.imports),\(fill(row.exports)),"
          + "\(sum.exports)\n"
      }.joined()
  }

  @Test("Census: millions, customs value and FAS; a zero is one only in months that are over")
  func census() throws {
    let text = Self.census([
      (2023, "Russia", ["1", "5"], ["4", "0", "11"]), (2023, "Belarus", ["6"], ["15"]),
      (2023, "\"World, Seasonally Adjusted\"", ["6"], ["15"]),
    ])
    let reading = try Reading.of(
      text, take: ["periods=month", "partners=countries", "parts=totals"])
    #expect(
      reading.lines == [
        "USA import RUS TOTAL 2023-01 1000000 USD customs @2",
        "USA import RUS TOTAL 2023-02 5000000 USD customs @2",
        "USA export RUS TOTAL 2023-01 4000000 USD FAS @2",
        "USA export RUS TOTAL 2023-02 0 USD FAS @2",
        "USA export RUS TOTAL 2023-03 11000000 USD FAS @2",
        "USA import BLR TOTAL 2023-01 6000000 USD customs @3",
        "USA export BLR TOTAL 2023-01 15000000 USD FAS @3",
        // Behind all rows it is known that the year came to March.
        "USA import RUS TOTAL 2023-03 0 USD customs @2",
        "USA import BLR TOTAL 2023-02 0 USD customs @3",
        "USA import BLR TOTAL 2023-03 0 USD customs @3",
        "USA export BLR TOTAL 2023-02 0 USD FAS @3",
        "USA export BLR TOTAL 2023-03 0 USD FAS @3",
      ])
    #expect(
      reading.survey.skipped == ["of a month to come": 54, "of a year that is not over": 6])
    // Nothing is said: adjusted beside raw, the world beside countries.
    #expect(
      try Reading.of(text).undecided.map { $0.prefix { $0 != ":" } } == ["partners", "parts"])
  }

  @Test("Census: a year that is not the sum of its months is a fault with its place")
  func wrongSum() throws {
    let text = Self.census([(2023, "Russia", ["1", "5"], ["4", "11"])], sum: ("6", "15.3"))
    let faults = try Reading.of(text).survey.allFaults
    #expect(faults.map(\.location?.line) == [2])
    #expect(
      faults.first?.message == "`15.3` stands here, expected the sum of the months within "
        + "rounding")
  }

  @Test("a total holds within what its parts are rounded by, and no further")
  func partsCheck() throws {
    func holds(_ total: String, _ parts: [String]) throws -> Bool {
      PartsCheck.holds(
        total: try #require(DecimalNumber(total)),
        parts: try parts.map { try #require(DecimalNumber($0)) })
    }
    #expect(try holds("21787", ["11776", "10010"]))
    #expect(try !holds("21788", ["11776", "10010"]))
    #expect(try holds("0.3", ["0.1", "0.2"]))
    #expect(try !holds("3.3", ["1.11", "2.22", "0.3"]))
    #expect(try holds("3", []) == false)
    // A coarse number is exact to its own place only.
    #expect(try holds("30000", ["10000", "20001"]))
  }

  @Test("China's customs: neither unit nor countries are guessed; digits stand in threes")
  func chinaCustoms() throws {
    let text =
      "Year&Month,Total,Export,Import,Balance\n2013-01,\"21,787\u{A0} \",\"11,776\",\"10,010 \",-61\n"
    let told = StatedTerms(currency: "USD", scale: 6, reporter: "CHN", partner: "WLD")
    #expect(
      try Reading.of(text, told: told).lines == [
        "CHN export WLD TOTAL 2013-01 11776000000 USD FOB? @2",
        "CHN import WLD TOTAL 2013-01 10010000000 USD CIF? @2",
      ])
    var unsaid = told
    unsaid.scale = nil
    #expect(throws: DiagnosticError.self) { try Reading.of(text, told: unsaid) }
    let wrong = text.replacing("21,787", with: "21,789")
    #expect(
      try Reading.of(wrong, told: told).survey.allFaults.first?.message.hasSuffix(
        "expected the sum of exports and imports within rounding") == true)
    let odd = text.replacing("11,776", with: "11,7760")
    #expect(try Reading.of(odd, told: told).survey.allFaults.map(\.code) == ["import-value"])
  }

  @Test("WITS, summary: an empty cell of one of the first five is no missing value")
  func summary() throws {
    let text = """
      Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014
      Belarus,...,...,Development,GDP (current US$ Mil),   54608.96,
      Belarus,Ukraine,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner,  2514.44,
      Belarus,World,Animal,Import,Import(US$ Mil), 5.5, 6
      Belarus,World,All Products,Export,Exports (in US$ Mil), 26660.27, 36080
      """
    let reading = try Reading.of(
      text, take: ["partners=countries,world", "products=total,other"])
    #expect(
      reading.lines == [
        "BLR export UKR TOTAL 2015 2514440000 USD FOB? @3",
        "BLR import WLD other Animal 2015 5500000 USD CIF? @4",
        "BLR import WLD other Animal 2014 6000000 USD CIF? @4",
        "BLR export WLD TOTAL 2015 26660270000 USD FOB? @5",
        "BLR export WLD TOTAL 2014 36080000000 USD FOB? @5",
      ])
    #expect(reading.survey.missing == 0)
  }

  @Test("World Bank: titles above, a note below, regions among countries, `..` for missing")
  func worldBank() throws {
    let text = """
      "Data Source","World Development Indicators",

      "Country Name","Country Code","Indicator Name","Indicator Code","2022 [YR2022]","2023"
      "Belarus","BLR","Merchandise exports (current US$)","TX.VAL.MRCH.CD.WT","38291000000",".."
      "Euro area","EMU","Merchandise imports (current US$)","TM.VAL.MRCH.CD.WT","5","6"
      "Belarus","BLR","GDP","NY.GDP.MKTP.CD","1","2"
      Last Updated: 05/30/2024
      """
    let reading = try Reading.of(text, take: ["reporters=countries"])
    #expect(
      reading.lines == [
        "BLR export WLD TOTAL 2022 38291000000 USD FOB? @4",
        "BLR export WLD TOTAL 2023 missing USD FOB? @4",
      ])
    #expect(
      reading.survey.skipped == ["another indicator than exports and imports of goods": 1])
  }
}
