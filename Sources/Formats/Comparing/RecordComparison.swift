package import Periods
package import Records
internal import Values

/// How the trade of a file stands to what a record set holds on a day: what is new, what was revised
/// and what is no longer there.
package struct RecordComparison: Sendable {
  /// Why a row of a file can be no record.
  private enum Refusal: String, CaseIterable, Error {
    case group = "of a group of countries"
    case flow = "of a flow that records have not"
    case product = "of products that records have not"
    case negative = "below zero"
    case digits = "with more digits than a record has"
  }

  /// What is counted.
  private enum Standing: String, CaseIterable {
    case new = "new"
    case unchanged = "unchanged"
    case revised = "revised"
    case rounded = "the same but for rounding"
    case withdrawn = "without the value they had"
    case vanished = "no longer there"
    case otherCurrency = "in another currency than the records'"
    case repeated = "of a record that another row has given already"
  }

  /// The most changes of a kind that are shown one by one.
  private static let shown = 10

  private let timeline: RecordTimeline
  private let day: Day
  /// The imports whose rows this file may close.
  private let series: Set<String>
  private let isCollecting: Bool
  private var scope = FileScope()
  /// The rows of the set that the file has.
  private var met: Set<Int32> = []
  /// What the file has and the set has not, by eight bytes each.
  private var new: Set<Int> = []
  private var counts: [Standing: Int] = [:]
  private var refusals: [Refusal: Int] = [:]
  private var shownChanges: [Standing: [String]] = [:]
  /// What is to be written, where it was asked for.
  package private(set) var changes: [TradeChange] = []

  /// The trade of a record set as it counted on a day.
  ///
  /// - Parameters:
  ///   - day: From which day the file's figures count.
  ///   - series: The ids of earlier imports of the same kind: only their rows can vanish.
  ///   - isCollecting: Whether changes are kept, to be written.
  package init(
    _ records: RecordSet, on day: Day, series: Set<String> = [], isCollecting: Bool = false
  ) {
    timeline = RecordTimeline(records)
    self.day = day
    self.series = series
    self.isCollecting = isCollecting
  }

  /// Whether a file holds nothing that the set does not hold as well.
  package var isNothingNew: Bool {
    [Standing.new, .revised, .withdrawn, .vanished, .otherCurrency, .repeated]
      .allSatisfy { count($0) == 0 }
  }

  /// Whether two rows would be one record, or a figure stands in another currency.
  package var needsDecision: Bool { count(.repeated) + count(.otherCurrency) > 0 }

  /// The numbers of what is written: rows that are new, that revise one, that are closed only.
  package var written: (new: Int, revised: Int, closed: Int) {
    (count(.new), count(.revised), count(.withdrawn) + count(.vanished))
  }

  /// Compares a draft; what no record can be, such as a re-export, is counted.
  package mutating func take(_ draft: TradeDraft) {
    guard let key = key(of: draft) else { return }
    if draft.amount != nil { scope.include(key) }
    let (row, next) = timeline.standing(key, on: day)
    guard let row else { return takeNew(draft, key, until: next) }
    guard met.insert(Int32(row)).inserted else { return add(.repeated) }
    let old = timeline[row]
    guard let amount = draft.amount else {
      add(.withdrawn, old, "withdrawn, at \(draft.place)")
      if isCollecting { changes.append(.closed(line: old.origin.line)) }
      return
    }
    guard old.currency == draft.currency else { return add(.otherCurrency) }
    let known = old.value
    guard amount != known else { return add(.unchanged) }
    guard !amount.isRounding(of: known), !known.isRounding(of: amount) else { return add(.rounded) }
    let change = Self.change(from: known, to: amount)
    add(.revised, old, "-> \(amount) \(draft.currency)\(change), at \(draft.place)")
    if isCollecting { changes.append(.revised(line: old.origin.line, draft, until: next)) }
  }

  /// Looks for what the file no longer has; called once, behind its last row.
  package mutating func finish() {
    guard !series.isEmpty else { return }
    for row in timeline.standing(on: day) where !met.contains(Int32(row)) {
      let flow = timeline[row]
      guard let origin = flow.importedFrom, series.contains(ImportOrigin.id(in: origin)),
        scope.covers(RecordTimeline.key(of: flow))
      else { continue }
      add(.vanished, flow, "no longer in the file")
      if isCollecting { changes.append(.closed(line: flow.origin.line)) }
    }
  }

  /// What a person is shown: the counts, then the first changes of rows that are there.
  package var lines: [String] {
    let named = Standing.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }
    var lines = [named.isEmpty ? "nothing that records could be" : named.joined(separator: ", ")]
    for refusal in Refusal.allCases {
      if let number = refusals[refusal] {
        lines.append("  left out: \(number == 1 ? "1 row" : "\(number) rows"), \(refusal.rawValue)")
      }
    }
    for (standing, noun) in [
      (Standing.revised, "revisions"), (.withdrawn, "without a value"), (.vanished, "not there"),
    ] {
      lines += (shownChanges[standing] ?? []).map { "  " + $0 }
      let rest = count(standing) - Self.shown
      if rest > 0 { lines.append("  and \(rest) more \(noun)") }
    }
    return lines
  }

  private mutating func takeNew(_ draft: TradeDraft, _ key: RecordTimeline.Key, until: Day?) {
    guard draft.amount != nil else { return }
    guard new.insert(key.hashValue).inserted else { return add(.repeated) }
    add(.new)
    if isCollecting { changes.append(.added(draft, until: until)) }
  }

  private func count(_ standing: Standing) -> Int { counts[standing] ?? 0 }

  private mutating func add(_ standing: Standing) {
    counts[standing, default: 0] += 1
  }

  private mutating func add(_ standing: Standing, _ flow: TradeFlow, _ change: String) {
    add(standing)
    guard count(standing) <= Self.shown else { return }
    shownChanges[standing, default: []].append(
      "\(flow.reporter) \(flow.direction.rawValue) \(flow.partner) \(flow.product) \(flow.period): "
        + "\(flow.value) \(change)")
  }

  /// What a draft is about as a record; `nil` where no record can say it, which is counted.
  private mutating func key(of draft: TradeDraft) -> RecordTimeline.Key? {
    switch Self.key(draft) {
    case .success(let key): return key
    case .failure(let refusal):
      refusals[refusal, default: 0] += 1
      return nil
    }
  }

  private static func key(_ draft: TradeDraft) -> Result<RecordTimeline.Key, Refusal> {
    guard let reporter = draft.reporter.code, let partner = draft.partner.code else {
      return .failure(.group)
    }
    guard let direction = TradeFlow.Direction(rawValue: draft.flow.rawValue) else {
      return .failure(.flow)
    }
    guard let product = draft.product.recordCode else { return .failure(.product) }
    if let amount = draft.amount {
      if amount < .zero { return .failure(.negative) }
      if !amount.fits(whole: 20, decimals: 9) { return .failure(.digits) }
    }
    return .success(
      RecordTimeline.Key(
        reporter: reporter, partner: partner, direction: direction, product: product,
        period: draft.period, valuation: draft.valuation))
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

extension TradeDraft.Product {
  /// The code in a record; `nil` where records have no such level.
  package var recordCode: String? {
    switch self {
    case .total: ProductCode.total
    case .harmonized(let code): ProductCode.level(of: code) == nil ? nil : code
    case .other: nil
    }
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
