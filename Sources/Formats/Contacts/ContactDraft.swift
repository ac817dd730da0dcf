package import Periods
package import Records

/// A contact as a foreign file gives it, before it is a record.
package struct ContactDraft: Sendable, Hashable {
  /// What tells it from others of its kind, the same in every file.
  package var key: String
  /// The first day, or the month or year where no more is known.
  package var start: Period
  /// The last day; `nil` where it is not known beyond `start`.
  package var end: Day?
  /// What it is, in the file's words.
  package var title: String
  /// Where; empty where that is not said.
  package var place: String
  /// Who takes part, by the names that the pair has.
  package var people: [String]
  /// How they meet.
  package var channel: Contact.Channel
  /// An entry is a plan until the desk has confirmed it.
  package var status: Contact.Status
  /// Where it stands.
  package var origin: CellPlace
}
