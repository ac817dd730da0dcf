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
}
