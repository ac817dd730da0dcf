public import Periods

/// What leads among the parts of a whole. The ladder: more than half, more than any other, as much as
/// one or two others, none.
public enum Leading<Key: Sendable & Hashable>: Asserted, Hashable {
  /// A part of the whole.
  public struct Place: Sendable, Hashable {
    public var key: Key
    /// What files call it.
    public var name: String
    public var amount: Quantity
    /// In percent of the whole.
    public var share: Quantity

    package init(_ key: Key, name: String, amount: Quantity, share: Quantity) {
      self.key = key
      self.name = name
      self.amount = amount
      self.share = share
    }
  }

  /// What is divided, and by what.
  public struct Whole: Sendable, Hashable {
    /// `contacts` or `turnover`.
    public var subject: String
    /// What it is divided by, e.g. `level`.
    public var division: String
    public var amount: Quantity
    public var window: Period
    public var asOf: Day
    public var grounds: [Ground]

    package init(
      _ subject: String, by division: String, amount: Quantity, window: Period, asOf: Day,
      grounds: [Ground]
    ) {
      self.subject = subject
      self.division = division
      self.amount = amount
      self.window = window
      self.asOf = asOf
      self.grounds = grounds
    }
  }

  /// More than half.
  case majority(Place, next: Place?, of: Whole)
  /// More than any other.
  case plurality(Place, next: Place, of: Whole)
  /// Two or three alike, and more than the rest.
  case tied([Place], of: Whole)
  /// None leads: too few, or more than three alike.
  case counts(Whole)

  public var assertion: Assertion {
    switch self {
    case .majority(let place, let next, let whole):
      leader(.majority, place, next, whole)
    case .plurality(let place, let next, let whole):
      leader(.plurality, place, next, whole)
    case .tied(let places, let whole):
      Assertion(
        .tied,
        head(whole) + [
          .texts(.values, places.map(\.name)), .number(.count, places.first?.amount.value),
          .number(.among, whole.amount.value),
        ] + tail(whole), on: whole.grounds)
    case .counts(let whole):
      Assertion(
        .counts, head(whole) + [.number(.among, whole.amount.value)] + tail(whole),
        on: whole.grounds)
    }
  }

  private func leader(
    _ relation: Relation, _ place: Place, _ next: Place?, _ whole: Whole
  ) -> Assertion {
    Assertion(
      relation,
      head(whole) + [
        .text(.value, place.name), .number(.count, place.amount.value),
        .number(.among, whole.amount.value), .number(.next, next?.amount.value),
      ] + tail(whole), on: whole.grounds)
  }

  private func head(_ whole: Whole) -> [Assertion.Term?] {
    [.text(.of, whole.subject), .text(.by, whole.division)]
  }

  private func tail(_ whole: Whole) -> [Assertion.Term?] {
    [.text(.window, "\(whole.window.start)/\(whole.window.end)"), .text(.asOf, whole.asOf)]
  }

  /// The one part that leads; `nil` where several do, or none.
  public var leader: Place? {
    switch self {
    case .majority(let place, _, _), .plurality(let place, _, _): place
    case .tied, .counts: nil
    }
  }
}
