internal import Foundation
internal import Periods
internal import Records
internal import Values

/// Record sets that look random and are the same on every run: empty, one record, ties, two speakers,
/// gaps, months with only totals, windows before the log.
struct GeneratedRecords {
  /// Numbers that look random and are the same on every run (Knuth's MMIX generator).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  let asOf: Day
  private(set) var set: RecordSet
  private var numbers: Numbers

  init(seed: Int) {
    numbers = Numbers(state: UInt64(seed) &* 2 &+ 1)
    asOf = Day(iso: "2024-05-28") ?? Day(ordinal: 0)
    set = RecordSet(
      name: "generated-\(seed)",
      pair: Pair(
        first: Country(code: "XAA", names: ["en": "Aldoria"]),
        second: Country(code: "XBB", names: ["en": "Bravonia"])),
      sources: [
        "a": Source(
          id: "a", publisher: "Gazette", title: "News", published: Period(iso: "2010"),
          grade: .press),
        "b": Source(
          id: "b", publisher: "Office", title: "Yearbook", published: Period(iso: "2011"),
          grade: .official),
      ])
    if seed == 0 { return }
    addContacts()
    addStatements()
    addTrade()
    addAgreement()
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func addContacts() {
    let count = pick([0, 1, 1, 2, 4, 6, 12, 30])
    let back = pick([60, 400, 900])
    let channels = pick([[Contact.Channel.call], [.call, .visit], Contact.Channel.allCases])
    let levels = pick([[Level.leader], [.leader, .minister], Level.allCases])
    for index in 0..<count {
      let precision = pick([DatePrecision.exact, .exact, .exact, .exact, .month, .monthPart, .year])
      var start = asOf.adding(days: -Int.random(in: 0..<back, using: &numbers))
      if precision == .month { start = Period(.month, containing: start).start }
      if precision == .year { start = Period(.year, containing: start).start }
      let length = pick([0, 0, 0, 1, 3])
      let isAhead = chance(8)
      if isAhead { start = asOf.adding(days: Int.random(in: 1..<90, using: &numbers)) }
      set.contacts.append(
        Contact(
          id: String(format: "c%02d", index), start: start,
          end: precision.isDay ? start.adding(days: length) : start, precision: precision,
          channel: pick(channels), level: pick(levels),
          participants: [Participant(name: "A. Person", country: "XAA")], place: "Town \(index)",
          status: isAhead ? .planned : .held, sources: [pick(["a", "b"])]))
    }
    let declared = pick([nil, false, true, true, true])
    let since: Day? = pick([
      nil, asOf.adding(days: -2000), asOf.adding(days: -2000), asOf.adding(days: -100),
      asOf.adding(days: 40),
    ])
    if let declared {
      set.pair.coverage[.contacts] = Coverage(isComplete: declared, since: since)
    }
  }

  private mutating func addStatements() {
    guard chance(60) else { return }
    let speakers = [("Agency", "XAA"), ("Ministry", "XAA"), ("Bureau", "XBB")]
    for index in 0..<pick([1, 3, 5, 9, 12]) {
      let (speaker, side) = pick(speakers)
      let value = pick(["40", "40.2", "40.2", "41", "48.7", "48.72"])
      let growth: String? = pick([nil, "6.3", "-2.3", "0.1", "-0.02", "6"])
      let period = pick(["2022", "2023", "2023", "2024-Q1"])
      let measure = pick(["turnover", "turnover", "exports", "imports", "balance"])
      set.statements.append(
        Statement(
          id: String(format: "t%02d", index), measure: measure, reporter: side,
          partner: side == "XAA" ? "XBB" : "XAA", value: chance(85) ? number(value) : nil,
          unit: "USD bn", period: chance(92) ? Period(iso: period) : nil,
          growth: growth.map(number), speaker: speaker,
          said: chance(70) ? Day(iso: pick(["2023-03-01", "2024-05-02"])) : nil,
          qualifier: pick([.exact, .exact, .about, .over, .under]), sources: ["a"]))
    }
  }

  /// Two sides that say the same of a quarter nobody else speaks of, or the same within rounding.
  private mutating func addAgreement() {
    guard chance(20) else { return }
    // Also where the newest figure of all is one for a year, and where it is the only one.
    let (period, said) = pick([("2023-Q2", "2023-08-02"), ("2021", "2022-05-02")])
    for (speaker, side, other, value) in [
      ("Agency", "XAA", "XBB", "40.2"), ("Bureau", "XBB", "XAA", pick(["40.2", "40.24"])),
    ] {
      set.statements.append(
        Statement(
          id: "same-\(side)", measure: "turnover", reporter: side, partner: other,
          value: number(value), unit: "USD bn", period: Period(iso: period), growth: nil,
          speaker: speaker, said: Day(iso: said), qualifier: .exact, sources: ["a"]))
    }
  }

  private func number(_ text: String) -> StatedNumber {
    let digits = text.split(separator: ".").dropFirst().first?.count ?? 0
    return StatedNumber(value: Double(text) ?? 0, step: pow(10, -Double(digits)), text: text)
  }

  private mutating func addTrade() {
    guard chance(65) else { return }
    let reporters = chance(60) ? [("XAA", "XBB"), ("XBB", "XAA")] : [("XAA", "XBB")]
    let isFlat = chance(20)
    let onlyTotals = chance(25)
    let totalsFrom = chance(25) ? 26 : Int.max
    let gap = chance(25) ? Int.random(in: 5..<20, using: &numbers) : -1
    for (reporter, partner) in reporters {
      for month in 0..<28 where month != gap {
        guard let period = Period(month: month % 12 + 1, year: 2022 + month / 12) else { continue }
        let products = onlyTotals || month >= totalsFrom ? [ProductCode.total] : ["I", "V", "XVI"]
        for direction in TradeFlow.Direction.allCases {
          for (place, product) in products.enumerated() {
            let own = isFlat ? 0 : Int.random(in: -20..<30, using: &numbers) + month
            set.trade.append(
              TradeFlow(
                id: "\(reporter)-\(month)-\(direction.rawValue)-\(product)", period: period,
                reporter: reporter, partner: partner, direction: direction, product: product,
                value: DecimalNumber(1_000_000 * (100 * (isFlat ? 1 : place + 1) + own)),
                currency: "USD",
                valuation: direction == .export ? .fob : .cif, sources: ["b"]))
          }
        }
      }
    }
  }
}
