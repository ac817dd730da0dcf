public import Periods

/// What the first page has to say about how an edition came about, beside its definition.
public enum FirstPageNote: Sendable, Hashable {
  /// It appears later than on the day it was due.
  case late(due: Day)
  /// Its newest record is old; `nil` where no record has a date.
  case oldRecords(newest: Day?)
  /// It rests on far fewer or more records than usual.
  case unusualCount(Int, usual: ClosedRange<Int>)
  /// No record has changed since the edition of that period.
  case unchanged(since: Period)
}
