internal import Diagnostics
internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Composer

struct LeftOutWarningTests {
  @Test("trade records in another currency are reported with their number and first place")
  func otherCurrency() throws {
    var records = Sample.records()
    let flow = TradeFlow(
      id: "x", period: try #require(Period(iso: "2023")), reporter: records.pair.first.code,
      partner: records.pair.second.code, direction: .export, value: 5, currency: "RUB",
      valuation: .fob, sources: [], origin: Origin(file: "trade.csv", line: 7))
    var other = flow
    other.id = "y"
    other.origin = Origin(file: "trade.csv", line: 9)
    records.trade += [flow, other]
    let composition = try Sample.compose(
      "sections:\n- id: s\n  title: S\n  blocks:\n  - text: One.\n", records)
    #expect(
      composition.warnings.map(\.text) == [
        """
        trade.csv:7: warning[left-out-other-currency]: 2 trade records in another currency than \
        USD are in no figure
          hint: convert each month at its mean rate before it is recorded
        """
      ])
  }
}
