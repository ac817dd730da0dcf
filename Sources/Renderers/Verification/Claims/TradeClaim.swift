internal import Periods
internal import Values

/// A claim about trade, evaluated from the attached sums of records.
struct TradeClaim {
  private let assertion: Assertion
  private let answers: [Assertion.Name: [AttachedRows.Row]]
  /// Whether every question has its rows: the file holds no more than so many.
  private let isWhole: Bool

  init(
    _ assertion: Assertion, _ questions: [BriefingDocument.Question],
    _ rows: [String: [AttachedRows.Row]]
  ) {
    self.assertion = assertion
    answers = Dictionary(
      questions.compactMap { question in
        question.operand.flatMap { operand in rows[question.id].map { (operand, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    isWhole = answers.count == questions.count
  }

  var outcome: ClaimCheck.Outcome {
    guard isWhole else { return .untold }
    switch assertion.relation {
    case .change where assertion.text(.by) == "section": return driver
    case .change, .unchanged, .level:
      for (name, rows) in answers {
        guard var said = assertion.number(name) else { return .fails("has no \(name.rawValue)") }
        var sum = Self.total(rows)
        if assertion.text(.of) == "balance" {
          // Whose exports they are depends on the side; how far the flows lie apart does not.
          let exports = Self.total(rows.filter { $0["flow"] == "export" })
          (said, sum) = (abs(said), abs(2 * exports - sum))
        }
        if abs(sum - said) > 1e-6 * max(1, abs(said)) {
          return .fails("gives \(name.rawValue) otherwise than the sum of its rows")
        }
      }
      return MovementClaim(assertion).outcome
    case .majority, .plurality, .tied:
      let parts = Self.sections(answers[.among] ?? [])
      let rest = (assertion.number(.among) ?? 0) - parts.values.reduce(0, +)
      return parts.isEmpty
        ? .untold : LeadingClaim(assertion, parts, slack: rest > 1 ? rest : 0).outcome
    case .record:
      let rows = answers[.values] ?? []
      let reporter = assertion.text(.reporter) ?? rows.first?["reporter"] ?? ""
      return RecordClaim(assertion) { measure, period in
        [true, false].compactMap {
          Self.level(measure, period, reporter, isFirst: $0, in: rows)
        }
      }.outcome
    case .widest:
      let rows = answers[.values] ?? []
      return WidestClaim(assertion) { measure, period, reporter, isFirst in
        Self.level(measure, period, reporter, isFirst: isFirst, in: rows).map { [$0] } ?? []
      } growths: { measure, period, reporter, isFirst in
        guard let before = period.yearBefore,
          let level = Self.level(measure, period, reporter, isFirst: isFirst, in: rows),
          let base = Self.level(measure, before, reporter, isFirst: isFirst, in: rows), base > 0
        else { return [] }
        return [100 * (level / base - 1)]
      }.outcome
    case .counts: return .holds
    default: return .untold
    }
  }

  /// A measure of a period as a reporter's rows have it, seen from the first side; `nil` without rows.
  private static func level(
    _ measure: String, _ period: Period, _ reporter: String, isFirst: Bool,
    in rows: [AttachedRows.Row]
  ) -> Double? {
    let flow = measure == "turnover" ? nil : (measure == "exports") == isFirst ? "export" : "import"
    let own = rows.filter { row in
      row["reporter"] == reporter && (flow == nil || row["flow"] == flow)
        && (Period(iso: row["period"]).map(period.contains) ?? false)
    }
    return own.isEmpty ? nil : total(own)
  }

  /// The sum of rows: those of all products, or of sections where there are no such.
  private static func total(_ rows: [AttachedRows.Row]) -> Double {
    Dictionary(grouping: rows) { "\($0["reporter"]) \($0["flow"]) \($0["period"])" }.values
      .map { rows in
        let whole = rows.filter { $0["product"] == "TOTAL" }
        return (whole.isEmpty ? rows : whole).compactMap { Double($0["amount"]) }.reduce(0, +)
      }.reduce(0, +)
  }

  private static func sections(_ rows: [AttachedRows.Row]) -> [String: Double] {
    rows.filter { $0["product"] != "TOTAL" }.reduce(into: [:]) { parts, row in
      parts[row["product"], default: 0] += Double(row["amount"]) ?? 0
    }
  }

  /// The section that moved the whole most, from the rows of both periods.
  private var driver: ClaimCheck.Outcome {
    guard let rows = answers[.level], let part = assertion.text(.value),
      let said = assertion.number(.difference),
      let now = assertion.text(.period).flatMap({ Period(iso: $0) }), let before = now.yearBefore
    else { return .untold }
    func inside(_ period: Period) -> [AttachedRows.Row] {
      rows.filter { row in Period(iso: row["period"]).map(period.contains) ?? false }
    }
    let (current, base) = (Self.sections(inside(now)), Self.sections(inside(before)))
    let whole = Self.total(inside(before))
    guard whole > 0, !current.isEmpty, !base.isEmpty else { return .untold }
    let moved = Set(current.keys).union(base.keys).reduce(into: [String: Double]()) {
      $0[$1] = 100 * ((current[$1] ?? 0) - (base[$1] ?? 0)) / whole
    }
    guard let own = moved[part], abs(own - said) < 1e-6 else {
      return .fails("contributes otherwise than its rows")
    }
    let isMost = moved.allSatisfy { $0.key == part || abs($0.value) < abs(own) }
    return .init(
      isMost && (own > 0) == (assertion.text(.direction) == "rose"), else: "did not move it most")
  }
}
