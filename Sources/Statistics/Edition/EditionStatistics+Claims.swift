extension EditionStatistics {
  /// The first finding that conflicts with another in sign, and that other.
  package var signConflict: (finding: ClaimFinding, other: Rival)? {
    for finding in claims.findings {
      for case .signConflict(let other) in finding.reasons { return (finding, other) }
    }
    return nil
  }
}
