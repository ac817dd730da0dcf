/// How a speaker hedged a figure.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// Given as it stands.
  case exact
  /// "About", "some", "almost": near it, on either side.
  case about
  /// "More than", "over": a lower bound.
  case over
  /// "Nearly", "less than": an upper bound.
  case under
}
