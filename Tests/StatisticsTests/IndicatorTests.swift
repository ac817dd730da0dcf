internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Statistics

/// The indicators that layouts name, on records whose values are computed by hand.
struct IndicatorTests {
  /// What the first country reports of its trade with the second, in one flow and product.
  private static func flow(
    _ period: Period, _ direction: TradeFlow.Direction, _ product: String, _ value: Int,
    weight: Double? = nil, by reporter: String = "BLR", with partner: String = "RUS"
  ) -> TradeFlow {
    TradeFlow(
      id: "\(reporter)-\(partner)-\(period)-\(direction.rawValue)-\(product)", period: period,
      reporter: reporter, partner: partner, direction: direction, product: product,
      value: DecimalNumber(value),
      currency: "USD", valuation: direction == .export ? .fob : .cif, netWeight: weight,
      sources: ["a"])
  }

  private static func year(_ year: Int) throws -> Period { try #require(Period(year: year)) }

  /// The value of a measure at the end of 2023.
  private static func value(of name: String, _ flows: [TradeFlow]) throws -> Quantity? {
    var records = Example.records([])
    records.trade = TradeRows(flows)
    let edition = try #require(Edition(name: "2023", asOf: Day(iso: "2024-01-31")))
    let measure = try #require(Measure.all.first { $0.name == name }, "no measure \(name)")
    return measure.value(EditionStatistics(records: records.everything, edition: edition))
  }

  /// Exports of three years: 100, 110 and 132 m.
  private static func threeYears() throws -> [TradeFlow] {
    try zip([2021, 2022, 2023], [100_000_000, 110_000_000, 132_000_000]).flatMap { year, value in
      [
        flow(try Self.year(year), .export, "TOTAL", value),
        flow(try Self.year(year), .import, "TOTAL", 50_000_000),
      ]
    }
  }

  @Test("compound growth: from 100 to 132 in two years is √1.32 − 1 a year")
  func compoundGrowth() throws {
    let growth = try #require(
      try Self.value(of: "trade.exports.compound-growth", try Self.threeYears()))
    #expect(abs(try #require(growth.value) - 14.891252930760568) < 1e-9)
    #expect(growth.unit == .percent)
    #expect(growth.period?.start == Day(iso: "2021-01-01"))
    #expect(growth.period?.end == Day(iso: "2023-12-31"))
    #expect(growth.provenance.records.count == 2)
    let one = try Self.threeYears().filter { $0.period.start.year == 2023 }
    #expect(try Self.value(of: "trade.exports.compound-growth", one) == nil)
  }

  @Test("the Theil–Sen trend is the median of the slopes 10, 16 and 22 m a year")
  func trend() throws {
    let trend = try #require(try Self.value(of: "trade.exports.trend", try Self.threeYears()))
    #expect(trend.value == 16e6)
    #expect(trend.unit == .money("USD"))
    #expect(trend.provenance.records.count == 3)
    #expect(try Self.value(of: "trade.imports.trend", try Self.threeYears())?.value == 0)
  }

  @Test("Grubel–Lloyd: sections of 100 against 60 and 50 against 90 give 1 − 80 / 300")
  func grubelLloyd() throws {
    let flows = try (1...12).flatMap { month in
      let period = try #require(Period(month: month, year: 2023))
      return [
        Self.flow(period, .export, "I", 100), Self.flow(period, .export, "V", 50),
        Self.flow(period, .import, "I", 60), Self.flow(period, .import, "V", 90),
      ]
    }
    let index = try #require(try Self.value(of: "trade.grubel-lloyd", flows)?.value)
    #expect(abs(index - 220.0 / 300) < 1e-12)
    let balance = try #require(try Self.value(of: "trade.normalised-balance", flows)?.value)
    #expect(abs(balance) < 1e-12)
  }

  @Test("asymmetry: 1000 exported against 1272 imported, 1200 at the border, is 200 / 2200")
  func asymmetry() throws {
    let flows = try (1...12).flatMap { month in
      let period = try #require(Period(month: month, year: 2023))
      return [
        Self.flow(period, .export, "TOTAL", 1000), Self.flow(period, .import, "TOTAL", 100),
        Self.flow(period, .import, "TOTAL", 1272, by: "RUS", with: "BLR"),
      ]
    }
    let asymmetry = try #require(try Self.value(of: "trade.asymmetry.exports", flows)?.value)
    #expect(abs(asymmetry - 20.0 / 220) < 1e-12)
    #expect(try Self.value(of: "trade.asymmetry.imports", flows) == nil)
  }

  /// Two years of exports by month: of one section half as much at twice the price, of the other
  /// the same at the same price.
  private static func priced(without month: Int? = nil) throws -> [TradeFlow] {
    try [2022, 2023].flatMap { year in
      try (1...12).flatMap { number in
        let period = try #require(Period(month: number, year: year))
        let weight = year == 2023 ? 50.0 : 100
        return [
          flow(period, .export, "I", 100, weight: number == month ? nil : weight),
          flow(period, .export, "V", 100, weight: 100), flow(period, .import, "I", 100),
        ]
      }
    }
  }

  @Test("Fisher: Laspeyres 3/2 and Paasche 4/3 give prices of 100 √2, and quantities of 100 / √2")
  func indices() throws {
    let price = try #require(
      try Self.value(of: "trade.exports.price-index", try Self.priced()))
    let quantity = try #require(
      try Self.value(of: "trade.exports.quantity-index", try Self.priced())?.value)
    #expect(abs(try #require(price.value) - 100 * 2.0.squareRoot()) < 1e-9)
    #expect(abs(quantity - 100 / 2.0.squareRoot()) < 1e-9)
    #expect(price.provenance.records.count == 48)
    #expect(try Self.value(of: "trade.imports.price-index", try Self.priced()) == nil)
  }

  @Test("a section with a month that was not weighed is in no index")
  func unweighed() throws {
    let price = try #require(
      try Self.value(of: "trade.exports.price-index", try Self.priced(without: 7)))
    #expect(price.value == 100)
    #expect(price.provenance.records.count == 24)
  }

  @Test("complementarity: shares of 75 and 25 % sold, 25 and 75 % bought match to 50")
  func complementarity() throws {
    let year = try Self.year(2023)
    let flows =
      try Self.threeYears() + [
        Self.flow(year, .export, "I", 75, with: "WLD"),
        Self.flow(year, .export, "V", 25, with: "WLD"),
        Self.flow(year, .import, "I", 25, by: "RUS", with: "WLD"),
        Self.flow(year, .import, "V", 75, by: "RUS", with: "WLD"),
      ]
    #expect(try Self.value(of: "trade.complementarity.first", flows)?.value == 50)
    #expect(try Self.value(of: "trade.complementarity.second", flows) == nil)
  }

  @Test("a measure is declared once, with a meaning, and its formula is that of its values")
  func declarations() throws {
    let names = Measure.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Measure.all.allSatisfy { !$0.meaning.isEmpty })
    let flows = try Self.threeYears() + Self.priced()
    var records = Example.records([])
    records.trade = TradeRows(flows)
    let edition = try #require(Edition(name: "2023", asOf: Day(iso: "2024-01-31")))
    let statistics = EditionStatistics(records: records.everything, edition: edition)
    for measure in Measure.all {
      guard let quantity = measure.value(statistics) else { continue }
      #expect(measure.unit.holds(quantity.unit), "\(measure.name)")
      if let formula = measure.formula {
        #expect(quantity.provenance.calculation.formula == formula, "\(measure.name)")
      }
    }
  }
}
