public import Periods

/// The date one source gives for a contact, where it is another than the log's.
public struct ReportedDate: Sendable, Hashable {
  /// The source's id.
  public var source: String
  /// The day, month or year it gives.
  public var date: Period

  public init(source: String, date: Period) {
    self.source = source
    self.date = date
  }
}
