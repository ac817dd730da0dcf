package import Values

extension Voice {
  /// How two figures stand to each other.
  func relation(to other: Voice) -> OtherFigure.Relation {
    let growths = Agreement(growth, other.growth, isGrowth: true)
    let levels = Agreement(level, other.level, isGrowth: false)
    if case .oppositeSigns = growths { return .conflicts(.sign) }
    if levels?.isConflict == true { return .conflicts(.level) }
    if growths?.isConflict == true { return .conflicts(.growth) }
    let found = [growths, levels].compactMap { $0 }
    if found.isEmpty { return .beside }
    return found.allSatisfy { $0 == .same } ? .agrees : .withinRounding
  }
}

extension Voice {
  /// What somebody else gives.
  package init(_ rival: Rival) {
    self.init(
      statement: rival.statement, speaker: rival.speaker, reporter: rival.reporter,
      level: rival.level, growth: rival.growth)
  }
}
