internal import Periods
package import Records
internal import Values

/// How the trade of a file stands to what a record set holds: what is new, and what was revised.
package struct RecordComparison: Sendable {
  /// What a record is found by.
  private struct Key: Hashable {
    var reporter: String
    var partner: String
    var direction: String
    var product: String
    var period: Period
  }

  /// What the set holds last.
  private struct Known {
    var value: DecimalNumber
    var currency: String
    var since: Day?
  }

  /// The most revisions that are shown one by one.
  private static let shown = 10

  private var known: [Key: Known] = [:]
  private var new = 0
  private var unchanged = 0
  private var rounded = 0
  private var revised = 0
  private var withdrawn = 0
  private var otherCurrency = 0
  private var revisions: [String] = []

  /// The trade of a record set; of several vintages the last that became known.
  package init(_ records: RecordSet) {
    for flow in records.trade {
      let key = Key(
        reporter: flow.reporter, partner: flow.partner, direction: flow.direction.rawValue,
        product: flow.product, period: flow.period)
      let since = flow.sources.compactMap { records.sources[$0]?.knownFrom }.min() ?? flow.seen
      if let other = known[key]?.since, since.map({ $0 < other }) ?? true { continue }
      known[key] = Known(value: flow.value, currency: flow.currency, since: since)
    }
  }

  /// Whether a file holds nothing that the set does not hold as well.
  package var isNothingNew: Bool { new + revised + withdrawn + otherCurrency == 0 }

  /// Compares a draft; what no record can be, such as a re-export, is left out.
  package mutating func take(_ draft: TradeDraft) {
    guard let reporter = draft.reporter.code, let partner = draft.partner.code,
      let product = Self.code(of: draft.product), draft.flow == .export || draft.flow == .import
    else { return }
    let key = Key(
      reporter: reporter, partner: partner, direction: draft.flow.rawValue, product: product,
      period: draft.period)
    guard let old = known[key] else {
      if draft.amount != nil { new += 1 }
      return
    }
    guard let amount = draft.amount else {
      withdrawn += 1
      return
    }
    guard old.currency == draft.currency else {
      otherCurrency += 1
      return
    }
    if amount == old.value {
      unchanged += 1
    } else if amount.isRounding(of: old.value) || old.value.isRounding(of: amount) {
      rounded += 1
    } else {
      revised += 1
      guard revisions.count < Self.shown else { return }
      revisions.append(
        "\(reporter) \(draft.flow.rawValue) \(partner) \(product) \(draft.period): "
          + "\(old.value) -> \(amount) \(draft.currency)\(Self.change(from: old.value, to: amount))"
          + ", at \(draft.place)")
    }
  }

  /// What a person is shown: the counts, then the first revisions.
  package var lines: [String] {
    let counts = [
      (new, "new"), (unchanged, "unchanged"), (revised, "revised"),
      (rounded, "the same but for rounding"), (withdrawn, "without the value they had"),
      (otherCurrency, "in another currency than the records'"),
    ]
    let named = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return [named.isEmpty ? "nothing that records could be" : named.joined(separator: ", ")]
      + revisions.map { "  " + $0 }
      + (revised > Self.shown ? ["  and \(revised - Self.shown) more revisions"] : [])
  }

  private static func code(of product: TradeDraft.Product) -> String? {
    switch product {
    case .total: "TOTAL"
    case .harmonized(let code): code
    case .other: nil
    }
  }

  /// The relative change in per cent with one decimal; empty where there is none.
  private static func change(from old: DecimalNumber, to new: DecimalNumber) -> String {
    let percent = (new.value / old.value - 1) * 100
    guard percent.isFinite, percent.magnitude < 1e6 else { return "" }
    let tenths = Int((percent * 10).rounded())
    let sign = tenths < 0 ? "-" : "+"
    return " (\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10) %)"
  }
}

extension DecimalNumber {
  /// Whether it is another number with fewer digits, at least five of them: a table saved again by a
  /// spreadsheet, and no revision.
  func isRounding(of other: DecimalNumber) -> Bool {
    let last = lastPower
    guard last > other.lastPower,
      let unit = DecimalNumber(1).scaled(byTenTo: last),
      let least = unit.scaled(byTenTo: 4), self >= least || -self >= least,
      let difference = adding(-other), let twice = difference.adding(difference)
    else { return false }
    return twice <= unit && -twice <= unit
  }
}
