/// What a file changes in a record set's contacts.
package enum ContactChange: Sendable {
  /// A contact that the set has not.
  case added(ContactDraft, id: String)
  /// What the row in a line has otherwise; it counts up to the file's day.
  case revised(line: Int, ContactDraft, id: String)
  /// The file no longer has the plan of the row in a line.
  case closed(line: Int)
}
