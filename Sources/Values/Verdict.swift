/// How a statement stands against everything else that is known.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
  /// At least one other figure, or its own parts, contradict it.
  case conflicting
  /// Others differ from it by no more than rounding and hedging allow.
  case withinRounding
  /// Others give the same figure.
  case consistent
  /// There is nothing to check it against, or it does not say enough.
  case notCheckable

  /// Conflicts first.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
