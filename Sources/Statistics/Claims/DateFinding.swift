public import Periods
public import Records
public import Values

/// A contact that a source, or another record, dates otherwise than the log.
public struct DateFinding: Sendable, Hashable {
  /// Who has the other date.
  public enum Origin: Sendable, Hashable {
    /// A source, by its id.
    case source(String)
    /// Another record of what is probably the same contact, by its id.
    case record(String)
  }

  /// The contact as the log has it.
  public var contact: Contact
  public var origin: Origin
  /// The other date: a day, month or year.
  public var reported: Period
  /// Days from the log's date to the other one, negative where that is earlier; 0 where it is no
  /// more than less exact.
  public var difference: Quantity
  /// Sources for the log's date: those of the contact that give no other date, and those of
  /// records of the same contact, such as its announcement; sorted.
  public var support: [String]
  /// Conflicting; consistent where the other date is the dateline of a report on the day after; not
  /// checkable where nothing supports the log's date.
  public var verdict: Verdict

  public init(
    contact: Contact, origin: Origin, reported: Period, difference: Quantity, support: [String],
    verdict: Verdict
  ) {
    self.contact = contact
    self.origin = origin
    self.reported = reported
    self.difference = difference
    self.support = support
    self.verdict = verdict
  }
}
