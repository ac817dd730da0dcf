internal import Foundation
internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// Inputs nobody would record, made by a generator: nothing may crash, and no number that comes out
/// may be infinite or no number.
@Suite struct HostileInputTests {
  /// What the values of a case are like.
  enum Values: String, CaseIterable {
    case none, one, equal, zero, huge, tiny, negative, mixed, undefined

    func value(_ generator: inout Generator) -> Double {
      switch self {
      case .none, .one, .equal: 5
      case .zero: 0
      case .huge: Double.random(in: 1e307...1.7e308, using: &generator)
      case .tiny: Double.random(in: 0...1e-300, using: &generator)
      case .negative: -Double.random(in: 1...1e9, using: &generator)
      case .mixed: Double.random(in: -1e12...1e12, using: &generator)
      case .undefined: [.nan, .infinity, -.infinity, 1].randomElement(using: &generator) ?? 0
      }
    }

    /// The same as an amount of a record, which is always a number with a limit to its digits.
    func amount(_ generator: inout Generator) -> DecimalNumber {
      let digits = Int.random(in: 1_000_000_000...9_999_999_999, using: &generator)
      switch self {
      case .none, .one, .equal, .undefined: return 5
      case .zero: return 0
      case .huge: return DecimalNumber("\(digits)\(digits)") ?? 0
      case .tiny: return DecimalNumber("0.00000000\(digits % 10)") ?? 0
      case .negative: return -DecimalNumber(digits)
      case .mixed: return DecimalNumber(digits.isMultiple(of: 2) ? digits : -digits)
      }
    }
  }

  private static func trade(_ values: Values, seed: UInt64) -> [TradeFlow] {
    var generator = Generator(seed: seed)
    let count = values == .none ? 0 : values == .one ? 1 : 600
    return (0..<count).map { index in
      // Thirty years with gaps and repeated flows.
      let year = Int.random(in: 1994...2024, using: &generator)
      let month = Period(month: Int.random(in: 1...12, using: &generator), year: year)
      let periods = [month, Period(quarter: 1, year: year), Period(year: year)]
      let reporter = Bool.random(using: &generator) ? "BLR" : "RUS"
      let isExport = Bool.random(using: &generator)
      return TradeFlow(
        id: "t\(index)",
        period: (periods.randomElement(using: &generator) ?? nil)
          ?? Example
          .period("2023"), reporter: reporter,
        partner: index % 5 == 0 ? "WLD" : reporter == "BLR" ? "RUS" : "BLR",
        direction: isExport ? .export : .import,
        product: ["TOTAL", "I", "II"].randomElement(using: &generator) ?? "TOTAL",
        value: values.amount(&generator), currency: index % 9 == 0 ? "EUR" : "USD",
        valuation: Bool.random(using: &generator) ? .fob : .cif, sources: ["s\(index % 4)"])
    }
  }

  private static func contacts(_ count: Int, seed: UInt64) -> [Contact] {
    var generator = Generator(seed: seed)
    let first = Example.day("1994-01-01").ordinal
    return (0..<count).map { index in
      let start = Day(ordinal: first + Int.random(in: 0...11_000, using: &generator))
      return Contact(
        id: "c\(index % max(1, count / 2))", start: start,
        // Some end before they begin, some last for years.
        end: start.adding(days: [-3, 0, 0, 1, 900].randomElement(using: &generator) ?? 0),
        precision: DatePrecision.allCases.randomElement(using: &generator) ?? .exact,
        channel: Contact.Channel.allCases.randomElement(using: &generator) ?? .call,
        level: .leader, participants: [],
        status: Contact.Status.allCases.randomElement(using: &generator) ?? .held,
        sources: ["s\(index % 3)"])
    }
  }

  /// Every number inside a value, however deep.
  private static func numbers(in value: Any, _ found: inout [Double]) {
    if let number = value as? Double { found.append(number) }
    guard !(value is Day), !(value is Period), !(value is String), !(value is [String]),
      !(value is Evidence)
    else {
      return
    }
    for child in Mirror(reflecting: value).children { numbers(in: child.value, &found) }
  }

  private static func expectFinite(_ value: Any, _ label: String) {
    var found: [Double] = []
    numbers(in: value, &found)
    let areFinite = found.allSatisfy(\.isFinite)
    #expect(areFinite, "\(label)")
  }

  @Test("trade of any kind gives finite numbers or none", arguments: Values.allCases, [1, 2, 3])
  func trade(values: Values, seed: UInt64) {
    let flows = Self.trade(values, seed: seed)
    let picture = TradePicture(
      records: RecordSet(name: "example", pair: Example.pair, trade: flows), asOf: Example.asOf)
    for measure in TradeMeasure.allCases {
      for rhythm in TradeSeries.rhythms {
        let series = picture.series(measure, rhythm)
        Self.expectFinite(series, "\(measure) \(rhythm)")
        Self.expectFinite(picture.seasonallyAdjusted(measure, rhythm) as Any, "adjusted")
        for point in series.points.suffix(5) {
          Self.expectFinite(
            picture.breakdown(measure, by: .product, over: point.period) as Any, "products")
          Self.expectFinite(
            picture.breakdown(measure, by: .flow, over: point.period) as Any, "flows")
          Self.expectFinite(
            [
              picture.coverageRatio(over: point.period),
              picture.normalisedBalance(over: point.period),
              picture.mirrorDiscrepancy(.exports, over: point.period),
              picture.partnerShare(over: point.period, of: "BLR"),
              picture.complementarity(over: point.period, exporter: "BLR"),
            ], "ratios")
        }
      }
      Self.expectFinite(picture.movingAnnualTotal(measure), "moving total of \(measure)")
      Self.expectFinite(picture.yearToDate(measure) as Any, "year to date of \(measure)")
    }
    Self.expectFinite(picture.partnerShares, "shares")
    let left = picture.leftOut.flatMap(\.records)
    #expect(Set(flows.filter { $0.currency == "EUR" }.map(\.id)).isSubset(of: left))
  }

  @Test(
    "contacts of any kind give finite numbers or none", arguments: [0, 1, 2, 300],
    ["2024-W21", "2024", "1994-01-01/2024-05-28", "1990", "2030"])
  func contacts(count: Int, window: String) {
    for unit in CountingUnit.allCases {
      let records = RecordSet(
        name: "example", pair: Example.pair, contacts: Self.contacts(count, seed: 7))
      let frequency = ContactFrequency(
        records: records.everything, window: Example.period(window), asOf: Example.asOf, unit: unit)
      Self.expectFinite(frequency, "\(unit) \(window)")
      #expect((frequency.count.value ?? -1) >= 0)
    }
  }

  @Test("lists of any kind give finite numbers or none", arguments: Values.allCases, [1, 2, 3])
  func lists(values: Values, seed: UInt64) {
    var generator = Generator(seed: seed)
    let count = values == .none ? 0 : values == .one ? 1 : 48
    let list = (0..<count).map { _ in values.value(&generator) }
    let other = list.reversed().map { $0 }
    Self.expectFinite(Growth.trend(list) as Any, "trend")
    Self.expectFinite(Growth.contributions(current: list, previous: other) as Any, "parts")
    Self.expectFinite(Growth.movingTotal(list, window: 12), "moving total")
    Self.expectFinite(Growth.yearToDate(current: list, previous: other) as Any, "to date")
    Self.expectFinite(SeasonalTrend(list, period: 12)?.adjusted as Any, "STL")
    Self.expectFinite(ClassicalSeason.figure(list, period: 12) as Any, "season")
    Self.expectFinite(ClassicalSeason.trend(list, period: 12), "classical trend")
    Self.expectFinite(Structure.herfindahl(shares: list) as Any, "herfindahl")
    Self.expectFinite(Structure.effectiveNumber(shares: list) as Any, "effective number")
    Self.expectFinite(Structure.concentrationUNCTAD(shares: list) as Any, "concentration")
    Self.expectFinite(
      Structure.complementarity(importShares: list, exportShares: other) as Any, "match")
    Self.expectFinite(Gaps.burstiness(list) as Any, "burstiness")
    Self.expectFinite(Gaps.memory(list) as Any, "memory")
    Self.expectFinite(Gaps.median(list) as Any, "median")
    Self.expectFinite(TheilSen(x: list, y: other) as Any, "Theil-Sen")
    Self.expectFinite(Revisions(preliminary: list, final: other) as Any, "revisions")
    Self.expectFinite(
      CurrencyConversion.converted(list, monthlyRates: other) as Any, "conversion")
    let index = PriceIndex(
      basePrices: list, baseQuantities: other, prices: other, quantities: list)
    Self.expectFinite(
      [
        index?.laspeyres, index?.paasche, index?.fisher, index?.tornqvist, index?.value,
        index?.unitValue, index?.fisherQuantity,
      ], "indices")
  }
}
