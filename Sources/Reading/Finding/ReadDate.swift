public import Periods
public import Records

/// A day, month or span that a text gives, how well it is known, and why.
public struct ReadDate: Sendable, Hashable {
  /// The day or span; `nil` where the text gives none that can be placed.
  public var period: Period?
  /// Month and day where the year is open, as `--12-02`.
  public var openYear: String?
  /// How well the day is known.
  public var precision: DatePrecision?
  /// What it rests on.
  public var basis: Basis

  /// What a date can rest on.
  public enum Basis: String, Sendable, Hashable {
    /// Day, month and year stand in the text.
    case text
    /// Day and month stand in the text, the year is the publication's.
    case publicationYear = "publication-year"
    /// A weekday before or after the day of publication.
    case weekday
    /// "Today", "yesterday".
    case relative
    /// The day of the dateline or publication: the text gives none.
    case dateline
    /// No date at all.
    case none
  }

  init(
    _ period: Period?, openYear: String? = nil, precision: DatePrecision?, basis: Basis
  ) {
    self.period = period
    self.openYear = openYear
    self.precision = precision
    self.basis = basis
  }
}
