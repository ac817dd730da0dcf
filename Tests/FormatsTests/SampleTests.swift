internal import Diagnostics
internal import Needs
internal import Testing
internal import Values

@testable import Formats

/// Files as their publishers made them; the sums were made by a Python program from the same files.
@Suite("Samples of foreign files", .enabled(if: Need.samples.isMet(for: "real foreign files")))
struct SampleTests {
  private static func read(_ name: String, take choices: [String] = []) throws -> Reading {
    try Reading(ForeignFile(path: Need.samplePath(name), name: name), take: choices)
  }

  /// The sums of all that was read, by flow.
  private static func sums(_ reading: Reading) -> [String: String] {
    Dictionary(grouping: reading.drafts, by: \.flow.rawValue)
      .mapValues { $0.compactMap(\.amount).sum.description }
  }

  @Test("UN Comtrade's download: all partners, in an encoding that nobody names")
  func comtrade() throws {
    let reading = try Self.read(
      "comtrade_current_TradeData.csv", take: ["partners=countries,world,groups"])
    #expect(reading.drafts.count == 199)
    #expect(Self.sums(reading) == ["import": "5194567734182"])
    #expect(reading.survey.allFaults.isEmpty)
  }

  @Test("UN Comtrade's answer as JSON")
  func answer() throws {
    let reading = try Self.read("comtrade_api_v1_CHN_ARG_2010.json")
    #expect(
      reading.lines.first == "CHN import ARG TOTAL 2010 6804128143 USD CIF @/data/0/primaryValue")
    #expect(Self.sums(reading) == ["import": "81055400218", "export": "74162897582"])
  }

  @Test("UN Comtrade's layout before 2022, with months and with columns left out")
  func legacy() throws {
    let all = ["partners=countries,world", "flows=general,re-exports"]
    #expect(
      Self.sums(try Self.read("comtrade_legacy_palm_oil.csv", take: all)) == [
        "import": "344259593", "export": "35113450", "re-import": "2042",
      ])
    #expect(
      Self.sums(
        try Self.read("comtrade_legacy_bilateral_few_columns.csv", take: [all[1]])) == [
          "import": "123646859291", "export": "56992762703", "re-export": "1047787968",
        ])
  }

  @Test("WITS's workbook: an empty first sheet, regions, the world under a blank")
  func wits() throws {
    let reading = try Self.read(
      "wits_partner_AUS_2021.xlsx", take: ["partners=countries,world,groups"])
    #expect(Self.sums(reading) == ["export": "951191708610", "import": "772313073790"])
    #expect(reading.survey.missing == 4)
    let groups = Set(reading.drafts.filter { $0.partner.kind == .groups }.map(\.partner.name))
    #expect(
      groups.sorted() == [
        "East Asia & Pacific", "Europe & Central Asia", "Latin America & Caribbean",
        "Middle East & North Africa", "North America", "Other Asia, nes", "South Asia",
        "Sub-Saharan Africa", "Unspecified",
      ])
    #expect(
      reading.lines.contains("AUS export CHN TOTAL 2021 116817969910 USD FOB? @Partner!J36"))
  }

  @Test("Trade Map's workbook of seven sheets")
  func tradeMap() throws {
    let reading = try Self.read(
      "trademap_EGY_AUS_2023.xlsx", take: ["partners=countries", "products=2"])
    #expect(Self.sums(reading) == ["import": "503196000"])
    #expect(reading.drafts.count == 97)
    let world = try Self.read("trademap_EGY_AUS_2023.xlsx", take: ["partners=world", "products=2"])
    // Chapters of Egypt's imports stand in two sheets; they add up to the total but for rounding.
    #expect(Self.sums(world) == ["import": "83158879000", "export": "370869482000"])
    #expect(world.survey.conflicting.isEmpty)
  }

  @Test("the IMF's time series: imports in two valuations")
  func directionOfTrade() throws {
    let name = "imf_dots_timeseries_2024M2_G7.csv"
    #expect(
      Self.sums(try Self.read(name, take: ["valuations=CIF"])) == [
        "export": "207656054119", "import": "200105600107",
      ])
    #expect(Self.sums(try Self.read(name, take: ["valuations=FOB"]))["import"] == "27164187947")
  }

  @Test("BACI")
  func baci() throws {
    let reading = try Self.read(
      "baci_HS92_Y2021_V202501_part.csv",
      take: ["reporters=countries,groups", "partners=countries,groups"])
    #expect(Self.sums(reading) == ["export": "91530"])
    let unnamed = Set(
      reading.drafts.flatMap { [$0.reporter, $0.partner] }.filter { $0.kind == .groups })
    #expect(unnamed == [.group("code 490")])
  }

  @Test("the U.S. Census Bureau's workbook: months that are over, years held against them")
  func census() throws {
    let reading = try Self.read(
      "census_country_2010_2011_2019_2023_part.xlsx",
      take: [
        "periods=month", "partners=countries,world,groups", "parts=totals,seasonally-adjusted",
      ])
    #expect(reading.survey.allFaults.isEmpty)
    #expect(Self.sums(reading) == ["import": "52904434519849", "export": "31681921843477.9977"])
    // Of 2023 January alone was out: eleven months of seven partners, and their years.
    #expect(
      reading.survey.skipped == ["of a month to come": 308, "of a year that is not over": 28])
  }

  @Test("WITS's summaries of a country")
  func summaries() throws {
    let all = ["partners=countries,world,groups"]
    let belarus = try Self.read("wits_trade_summary_BLR.csv", take: all + ["products=total"])
    #expect(Self.sums(belarus) == ["import": "789123600000", "export": "660531670000"])
    let russia = try Self.read("wits_trade_summary_RUS.csv", take: all + ["products=other"])
    #expect(Self.sums(russia) == ["import": "2754759480000", "export": "10427201450000"])
  }

  @Test(
    "event data are known as what they are and are no contacts",
    arguments: ["gdelt2_20190121220000.export.CSV", "gdelt1_events.tsv"])
  func events(name: String) throws {
    let file = ForeignFile(path: Need.samplePath(name), name: name)
    let found = try EventData.name(of: try file.table())
    #expect(found == (name.hasPrefix("gdelt2") ? "GDELT 2.0" : "GDELT 1.0"))
  }

  @Test("China's monthly table asks what it does not say")
  func chinaCustoms() throws {
    let name = "china_customs_totals_no_unit.csv"
    let file = ForeignFile(path: Need.samplePath(name), name: name)
    #expect(throws: DiagnosticError.self) { try Reading(file) }
    let told = StatedTerms(currency: "USD", scale: 6, reporter: "CHN", partner: "HKG")
    let reading = try Reading(file, told: told)
    #expect(Self.sums(reading) == ["export": "1173279000000", "import": "955019000000"])
    #expect(reading.survey.allFaults.isEmpty)
  }
}
