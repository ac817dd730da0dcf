package import Periods
internal import Records
package import Values

extension TradeBreakdown {
  /// The section that leads; none where what is in no section could be more.
  package func leadingPart(asOf day: Day) -> Leading<String>? {
    let sections = parts.filter { $0.code != ProductCode.rest }
    let rest = parts.first { $0.code == ProductCode.rest }?.level.value ?? 0
    return .found(
      among: sections.map {
        Leading.Place($0.code, name: $0.code, amount: $0.level, share: $0.share)
      },
      of: Leading.Whole(
        measure.rawValue, by: "section", amount: total, window: period, asOf: day,
        grounds: [.sums(.among, evidence)]),
      atLeast: 0, slack: max(0, rest))
  }

  /// The section whose trade moved the whole most; `nil` where none moved, two moved alike, or what is
  /// in no section moved more.
  package var driver: PartMovement? {
    guard let growth, let grown = growth.value else { return nil }
    let moved = parts.compactMap { part in part.contribution?.value.map { (part: part, $0) } }
      .sorted { abs($0.1) > abs($1.1) }
    guard let first = moved.first, let contribution = first.part.contribution,
      first.part.code != ProductCode.rest, abs(first.1) >= 0.05
    else { return nil }
    if moved.count > 1, abs(moved[1].1) == abs(first.1) { return nil }
    return PartMovement(
      part: first.part.code, measure: measure.rawValue, period: period,
      contribution: contribution, growth: growth,
      isWithTheWhole: (first.1 > 0) == (grown > 0),
      evidence: Evidence(merging: [evidence, evidenceBefore]))
  }
}
