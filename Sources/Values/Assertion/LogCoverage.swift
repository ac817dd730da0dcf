public import Periods

/// How far the log of contacts covers a window. The ladder: all of it, a part, not declared, nothing.
public enum LogCoverage: Asserted, Hashable {
  /// Declared complete, from a day that is not after the window's start, if one is given.
  case complete(since: Day, window: Period, asOf: Day)
  /// Declared complete from a day inside the window.
  case partly(since: Day, window: Period, asOf: Day)
  /// Declared complete only from a day after the one the edition is written as of.
  case later(since: Day, asOf: Day)
  /// Declared complete, but not since when.
  case undated(asOf: Day)
  /// Declared as having gaps; kept since a day, if one is given.
  case incomplete(since: Day?, asOf: Day)
  /// Nothing is declared about it.
  case undeclared(asOf: Day)
  /// There is no log: nothing is declared, and nothing recorded.
  case absent(asOf: Day)

  public var assertion: Assertion {
    switch self {
    case .complete(let since, let window, let asOf): covering(.complete, since, window, asOf)
    case .partly(let since, let window, let asOf): covering(.covers, since, window, asOf)
    case .later(let since, let asOf): plain(.incomplete, "later", since, asOf)
    case .undated(let asOf): plain(.incomplete, "undated", nil, asOf)
    case .incomplete(let since, let asOf): plain(.incomplete, "declared", since, asOf)
    case .undeclared(let asOf): plain(.incomplete, "undeclared", nil, asOf)
    case .absent(let asOf): plain(.absent, nil, nil, asOf)
    }
  }

  /// Whether the whole window is covered.
  public var isComplete: Bool { if case .complete = self { true } else { false } }

  private func covering(
    _ relation: Relation, _ since: Day, _ window: Period, _ asOf: Day
  ) -> Assertion {
    Assertion(
      relation,
      [
        .text(.of, "contacts"), .text(.since, since),
        .text(.window, "\(window.start)/\(window.end)"), .text(.asOf, asOf),
      ], on: [.contacts])
  }

  private func plain(
    _ relation: Relation, _ kind: String?, _ since: Day?, _ asOf: Day
  ) -> Assertion {
    Assertion(
      relation,
      [.text(.of, "contacts"), .text(.kind, kind), .text(.since, since), .text(.asOf, asOf)],
      on: [.contacts])
  }
}
