internal import Statistics
internal import Values

extension EditionStatistics {
  /// The first finding that conflicts with another in sign, and that other.
  var signConflict: (finding: ClaimFinding, other: Rival)? {
    for finding in claims.findings {
      for case .signConflict(let other) in finding.reasons { return (finding, other) }
    }
    return nil
  }

  /// How many statements were checked, or had one verdict.
  func claimCount(_ verdict: Verdict?) -> Quantity {
    let findings = claims.findings.filter { verdict == nil || $0.verdict == verdict }
    return Quantity(
      value: Double(findings.count), unit: .count,
      provenance: Provenance(
        statistic: "claims.count" + (verdict.map { ".\($0.rawValue)" } ?? ""),
        calculation: Calculation(.count(.statements)), records: findings.map(\.statement.id),
        sources: findings.flatMap(\.statement.sources), nature: .computed))
  }
}
