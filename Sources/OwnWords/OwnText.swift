package import Periods

/// A text of the desk, made plain, to be held against the records.
package struct OwnText: Sendable, Hashable {
  /// The words; a title is the first line.
  package var text: String
  /// BCP 47.
  package var language: String
  /// The day it was written: from here "yesterday" and "last year" count.
  package var date: Day

  package init(_ text: String, language: String, date: Day) {
    self.text = text
    self.language = language
    self.date = date
  }
}
