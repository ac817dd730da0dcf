internal import Testing

@testable import Formats

@Suite("Rows that count the same trade twice")
struct TotalsTests {
  private static let header =
    "period,reporterCode,reporterDesc,flowCode,partnerCode,partnerDesc,cmdCode,primaryValue"

  private static func text(_ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n")
  }

  @Test("each dimension has its candidates, with exact sums")
  func candidates() throws {
    let reading = try Reading.of(
      Self.text([
        "2022,112,Belarus,X,643,Russia,TOTAL,0.1", "2022,112,Belarus,X,0,World,TOTAL,0.2",
        "2022,97,EU-27,X,899,\"Areas, nes\",01,12345678901234567",
        "202201,112,Belarus,RX,643,,0101,1",
        "202201,112,Belarus,X,643,,010121,1e18",
      ]))
    #expect(
      reading.undecided == [
        "reporters: countries 4 (export 1000000000000000000.3 USD, re-export 1 USD); "
          + "groups 1 (export 12345678901234567 USD)",
        "partners: countries 3 (export 1000000000000000000.1 USD, re-export 1 USD); "
          + "groups 1 (export 12345678901234567 USD); world 1 (export 0.2 USD)",
        "products: 2 1 (export 12345678901234567 USD); 4 1 (re-export 1 USD); "
          + "6 1 (export 1000000000000000000 USD); total 2 (export 0.3 USD)",
        "flows: general 4 (export 1012345678901234567.3 USD); re-exports 1 (re-export 1 USD)",
        "periods: month 2 (export 1000000000000000000 USD, re-export 1 USD); "
          + "year 3 (export 12345678901234567.3 USD)",
      ])
    #expect(reading.survey.needsDecision)
  }

  @Test("a pair decides who trades with whom; the rest is counted")
  func pair() throws {
    let reading = try Reading.of(
      Self.text([
        "2022,112,Belarus,X,643,Russia,TOTAL,1", "2022,112,Belarus,X,0,World,TOTAL,2",
        "2022,112,Belarus,X,276,Germany,TOTAL,3", "2022,276,Germany,X,112,Belarus,TOTAL,4",
        "2022,112,Belarus,X,112,Belarus,TOTAL,5",
      ]), pair: ["BLR", "RUS"])
    #expect(reading.undecided == [])
    #expect(reading.drafts.map { $0.partner.name } == ["RUS", "WLD"])
    #expect(reading.survey.skipped == ["other countries": 3])
  }

  @Test("a row that stands there twice is taken once; one with another value is to be decided")
  func repetition() throws {
    let row = "2022,112,Belarus,X,643,Russia,TOTAL,"
    let same = try Reading.of(Self.text([row + "5", row + "5.0"]))
    #expect(same.drafts.count == 1)
    #expect(same.survey.identical == 1)
    #expect(!same.survey.needsDecision)
    let other = try Reading.of(Self.text([row + "5", row + "6"]))
    #expect(other.survey.conflicting.map(\.description) == ["3"])
    #expect(other.survey.needsDecision)
  }

  @Test("what is chosen and not there is told, and what is no choice")
  func absent() throws {
    let text = Self.text(["2022,112,Belarus,X,643,Russia,TOTAL,1"])
    let reading = try Reading.of(text, take: ["products=6"])
    #expect(reading.survey.totals.absent == ["products=6"])
    #expect(reading.survey.needsDecision)
    var choice = TotalsChoice()
    for wrong in ["", "products", "products=", "product=2", "=2"] {
      let isTaken = choice.take(wrong)
      #expect(!isTaken)
    }
  }

  @Test("a person is shown the file in a few lines")
  func lines() throws {
    let reading = try Reading.of(
      Self.text([
        "2022,112,Belarus,X,643,Russia,TOTAL,10", "2022,112,Belarus,X,899,\"Areas, nes\",TOTAL,0",
        "2023,112,Belarus,X,643,Russia,TOTAL,",
      ]))
    #expect(
      reading.survey.lines == [
        "file.csv: UN Comtrade, current layout: reported by BLR; with Areas, nes, RUS; exports; "
          + "years 2022 to 2023; all products; USD", "  3 values of trade",
        "  valued as is usual, exports FOB and imports CIF: the file does not say",
        "  1 value missing, which is not zero", "  1 value of zero",
        "  groups of countries stand among countries: say --take partners=countries or "
          + "--take partners=groups", "    countries: 2 values; export 10 USD",
        "    groups: 1 value; export 0 USD; `Areas, nes`",
      ])
  }
}
