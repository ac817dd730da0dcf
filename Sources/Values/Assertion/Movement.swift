/// Which way a figure went. The ladder: rose or fell by more than rounding, unchanged within rounding,
/// a level alone.
public enum Movement: Asserted, Hashable {
  case rose(TradeFigure)
  case fell(TradeFigure)
  /// The difference is within the rounding of both.
  case unchanged(TradeFigure)
  /// The base is not known.
  case level(TradeFigure)

  /// The figure, whichever way it went.
  public var figure: TradeFigure {
    switch self {
    case .rose(let figure), .fell(let figure), .unchanged(let figure), .level(let figure): figure
    }
  }

  public var assertion: Assertion {
    switch self {
    case .rose(let figure): assertion(.change, "rose", figure)
    case .fell(let figure): assertion(.change, "fell", figure)
    case .unchanged(let figure): assertion(.unchanged, nil, figure)
    case .level(let figure): assertion(.level, nil, figure)
    }
  }

  private func assertion(
    _ relation: Relation, _ direction: String?, _ figure: TradeFigure
  ) -> Assertion {
    Assertion(
      relation, [.text(.direction, direction)] + figure.terms, on: figure.grounds)
  }
}
