internal import Periods
internal import Values

/// A claim about what was said, evaluated from the attached statements.
struct StatementClaim {
  private let assertion: Assertion
  private let rows: [StatementRow]

  init(_ assertion: Assertion, _ rows: [StatementRow]) {
    self.assertion = assertion
    self.rows = rows
  }

  var outcome: ClaimCheck.Outcome {
    switch assertion.relation {
    case .conflict, .twoSidesDisagree: return conflict
    case .borneOut, .agree, .withinRounding, .withinHedge: return agreement
    case .alone:
      guard let own else { return .untold }
      let others = rows.filter {
        $0.measure == own.measure && $0.side == own.side && $0.period == own.period
          && $0.speaker != own.speaker && !isExpectation($0)
      }
      return .init(others.isEmpty, else: "says alone where \(others.count) others give a figure")
    case .notComparable where assertion.text(.kind) == "period":
      return .init(own?.period.isEmpty == true, else: "names a period in the rows")
    case .beforeEnd:
      guard let own else { return .untold }
      return .init(isExpectation(own), else: "was said after its period had ended")
    case .counts:
      let counts = assertion.texts(.values).compactMap { text in
        text.split(separator: " ").last.flatMap { Double($0) }
      }
      return .init(
        counts.reduce(0, +) == assertion.number(.among), else: "counts that do not add up")
    case .spread: return spread
    case .implied:
      guard let value = assertion.number(.value), let low = assertion.number(.lower),
        let high = assertion.number(.upper)
      else { return .untold }
      return .init((low...max(low, high)).contains(value), else: "lies outside its range")
    case .addsUp, .partsDiffer: return sum
    case .change, .unchanged, .level: return figure
    case .widest:
      return WidestClaim(assertion) { measure, period, reporter, isFirst in
        said(measure, period, reporter, isFirst).flatMap { $0.levels.values.map(\.value) }
      } growths: { measure, period, reporter, isFirst in
        said(measure, period, reporter, isFirst).compactMap { $0.growth?.value }
      }.outcome
    default: return .untold
    }
  }

  /// What a side's speakers said of a measure of a period, each seen from the side that it names.
  private func said(
    _ measure: String, _ period: Period, _ reporter: String, _ isFirst: Bool
  ) -> [StatementRow] {
    let mirrored = ["exports": "imports", "imports": "exports"][measure] ?? measure
    return rows.filter { row in
      let isOwn = (row.side == row.reporter) == isFirst
      return row.reporter == reporter && Period(iso: row.period) == period
        && row.measure == (isOwn ? measure : mirrored)
    }
  }

  private var own: StatementRow? { row(assertion.text(.statement)) }
  private var other: StatementRow? { row(assertion.texts(.others).first) }

  private func row(_ id: String?) -> StatementRow? {
    id.flatMap { id in rows.first { $0.id == id } }
  }

  private func isExpectation(_ row: StatementRow) -> Bool {
    guard let said = Day(iso: row.said), let period = Period(iso: row.period) else { return false }
    return said < period.end
  }

  /// The growths of both: the rows', else as they were given.
  private var growths: (StatementRow.Number, StatementRow.Number)? {
    pair(own?.growth, .growth, other?.growth, .otherGrowth)
  }

  /// The levels of both in a unit that both have.
  private var levels: (StatementRow.Number, StatementRow.Number)? {
    if let own, let other {
      let shared = own.levels.keys.filter { other.levels[$0] != nil }.sorted()
      let said = shared.first { own.levels[$0]?.value == assertion.number(.level) }
      guard let unit = said ?? shared.first else { return nil }
      return pair(own.levels[unit], .level, other.levels[unit], .otherLevel)
    }
    let mine = own?.levels.values.first { $0.value == assertion.number(.level) }
    let theirs = other?.levels.values.first { $0.value == assertion.number(.otherLevel) }
    return pair(mine, .level, theirs, .otherLevel)
  }

  private func pair(
    _ one: StatementRow.Number?, _ name: Assertion.Name, _ two: StatementRow.Number?,
    _ other: Assertion.Name
  ) -> (StatementRow.Number, StatementRow.Number)? {
    func given(_ name: Assertion.Name) -> StatementRow.Number? {
      assertion.number(name).map { StatementRow.Number(value: $0, step: 0, qualifier: "exact") }
    }
    guard let one = one ?? given(name), let two = two ?? given(other) else { return nil }
    return (one, two)
  }

  private var conflict: ClaimCheck.Outcome {
    if assertion.relation == .twoSidesDisagree {
      // A side that named no statement spoke by its records of trade.
      guard let mine = own?.reporter ?? assertion.text(.reporter),
        let theirs = other?.reporter ?? assertion.text(.otherReporter), mine != theirs,
        own == nil || other == nil || own?.period == other?.period
      else { return .fails("speaks of two sides where not both have spoken of one period") }
    }
    switch assertion.text(.kind) {
    case "sign"?:
      guard let (one, two) = growths else { return .untold }
      let isOpposite =
        one.range.lowerBound > 0 && two.range.upperBound < 0
        || one.range.upperBound < 0 && two.range.lowerBound > 0
      return .init(isOpposite, else: "speaks of opposite signs that the figures do not have")
    case "level"?: return apart(levels)
    case "growth"?: return apart(growths)
    default: return .untold
    }
  }

  private func apart(
    _ numbers: (StatementRow.Number, StatementRow.Number)?
  ) -> ClaimCheck.Outcome {
    guard let (one, two) = numbers else { return .untold }
    return .init(!meets(one, two), else: "speaks of a conflict within rounding")
  }

  private func meets(_ one: StatementRow.Number, _ two: StatementRow.Number) -> Bool {
    let noise = 1e-9 * max(abs(one.value), abs(two.value))
    return meets(one.range, two, noise)
  }

  private func meets(
    _ range: ClosedRange<Double>, _ number: StatementRow.Number, _ noise: Double = 0
  ) -> Bool {
    let noise = max(noise, 1e-9 * abs(number.value))
    return range.lowerBound <= number.range.upperBound + noise
      && number.range.lowerBound <= range.upperBound + noise
  }

  private var agreement: ClaimCheck.Outcome {
    let both = [levels, growths].compactMap { $0 }
    guard !both.isEmpty, own != nil else { return .untold }
    if assertion.relation == .borneOut, let other, other.speaker == own?.speaker {
      return .fails("is borne out by its own speaker only")
    }
    // Who says the same with the same hedge differs in nothing.
    let isHedged = both.contains { one, two in
      [one, two].contains { $0.qualifier != "exact" }
        && (one.value != two.value || one.qualifier != two.qualifier)
    }
    if assertion.relation == .withinRounding, assertion.text(.otherSpeaker) != nil, isHedged,
      assertion.text(.speaker) != nil, assertion.text(.kind) == nil, isReason
    {
      return .fails("calls a hedge rounding")
    }
    return .init(both.allSatisfy { meets($0.0, $0.1) }, else: "agrees with what lies apart")
  }

  /// Whether it gives the reason of a verdict, and is not a figure beside another.
  private var isReason: Bool {
    assertion.text(.statement) != nil && !assertion.texts(.others).isEmpty
  }

  private var spread: ClaimCheck.Outcome {
    guard let low = assertion.number(.lowest), let high = assertion.number(.highest), low < high,
      let period = assertion.text(.period), let measure = assertion.text(.measure)
    else { return .fails("has no range") }
    let said = rows.filter { $0.period == period && $0.measure == measure }
    let unit = said.lazy.flatMap(\.levels).first { [low, high].contains($0.value.value) }?.key
    let values = said.compactMap { row in unit.flatMap { row.levels[$0]?.value } }
    return .init(
      values.allSatisfy { (low...high).contains($0) }, else: "leaves out a figure beyond its ends")
  }

  private var sum: ClaimCheck.Outcome {
    guard let own, let sum = assertion.number(.sum) else { return .untold }
    func parts(_ measure: String) -> [StatementRow] {
      rows.filter {
        $0.measure == measure && $0.speaker == own.speaker && $0.period == own.period
          && $0.reporter == own.reporter
      }
    }
    // A speaker may have given a part more than once: the claim is about the two that make its sum.
    let pairs = parts("exports").flatMap { exports in parts("imports").map { (exports, $0) } }
    let sums = pairs.compactMap { exports, imports -> (found: Double, fits: Bool)? in
      guard
        let unit = own.levels.keys.sorted().first(where: {
          exports.levels[$0] != nil && imports.levels[$0] != nil
        }),
        let x = exports.levels[unit], let m = imports.levels[unit], let whole = own.levels[unit]
      else { return nil }
      return own.measure == "balance"
        ? (x.value - m.value, meets(x - m, whole)) : (x.value + m.value, meets(x + m, whole))
    }
    guard !sums.isEmpty else { return .untold }
    return .init(
      sums.contains {
        LeadingClaim.isSame($0.found, sum) && $0.fits == (assertion.relation == .addsUp)
      },
      else: "sums its parts otherwise than the rows")
  }

  /// A figure on trade that somebody stated.
  private var figure: ClaimCheck.Outcome {
    guard let measure = assertion.text(.of), let period = assertion.text(.period),
      let level = assertion.number(.level)
    else { return .untold }
    let isSaid = rows.contains { row in
      row.measure == measure && row.period == period
        && row.levels.values.contains { $0.value == level }
    }
    guard isSaid else {
      let hasSaid = rows.contains { row in
        row.measure == measure && row.period == period && row.speaker == assertion.text(.speaker)
          && !row.levels.isEmpty
      }
      return hasSaid ? .fails("gives another level than was said") : .untold
    }
    return MovementClaim(assertion).outcome
  }
}
