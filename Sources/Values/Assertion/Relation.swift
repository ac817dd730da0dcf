/// What a sentence says of its operands. The list is closed: languages have words for these, and an
/// evaluator knows when each holds.
public enum Relation: String, Sendable, Hashable, CaseIterable, Codable {
  // MARK: Sets

  /// So many.
  case count
  /// None, over days that a complete log covers.
  case none
  /// None among the records, which may not be all.
  case noneOnRecord = "none-on-record"
  /// More than half.
  case majority
  /// More than any other.
  case plurality
  /// As many as one or two others, and more than the rest.
  case tied
  /// Counted, and none leads.
  case counts
  /// Every one of them, counted and not sampled.
  case all
  /// The middle one of them.
  case median

  // MARK: Time

  /// The longest span without a contact.
  case longest
  /// The longest span between contacts whose day is known; another may lie inside.
  case longestKnown = "longest-known"
  /// Declared complete since a day, over a whole window.
  case complete
  /// Declared complete for a part of a window.
  case covers
  /// Not declared complete.
  case incomplete
  /// Nothing is kept.
  case absent
  /// The oldest of them.
  case oldest
  /// The newest of them.
  case latest
  /// Announced for after the day.
  case planned

  // MARK: Change

  /// Rose or fell on a named base, by more than rounding.
  case change
  /// Did not move by more than rounding.
  case unchanged
  /// A level alone: its base is not known.
  case level
  /// More or fewer than chance would explain.
  case moreThanChance = "more-than-chance"
  case fewerThanChance = "fewer-than-chance"
  /// A difference that chance would often give.
  case withinChance = "within-chance"
  /// May not be compared: a window is not covered.
  case notComparable = "not-comparable"

  // MARK: Figures against each other

  /// The same figure, whoever gives it.
  case agree
  /// Another figure on the same, not held against it.
  case beside
  /// Their ranges of rounding meet.
  case withinRounding = "within-rounding"
  /// A hedge leaves room for it.
  case withinHedge = "within-hedge"
  /// Their ranges do not meet.
  case conflict
  /// One speaker of each side, on the same measure and period.
  case twoSidesDisagree = "two-sides-disagree"
  /// A figure of another speaker bears it out.
  case borneOut = "borne-out"
  /// It is the sum of what its own speaker gave.
  case addsUp = "adds-up"
  /// Its parts do not add up to it.
  case partsDiffer = "parts-differ"
  /// It follows from others.
  case implied
  /// Nobody else gives one.
  case alone
  /// It was said before its period had ended.
  case beforeEnd = "before-end"
  /// It does not say from which period it is measured.
  case ambiguousBase = "ambiguous-base"
  /// The figures known lie between two of them.
  case spread
  /// Two reports of the same that lie further apart than any other two.
  case widest
  /// The newest of an unbroken series is above, or below, those before it.
  case record
}
