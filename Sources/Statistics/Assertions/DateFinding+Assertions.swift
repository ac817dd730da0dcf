internal import Records
package import Values

extension DateFinding {
  /// Why the source's date contradicts the log's, or does not.
  package var dateReason: DateReason {
    switch verdict {
    case .conflicting: .conflict(days: Int(difference.value ?? 0), contact: contact.id)
    case .consistent, .withinRounding: .dateline(contact: contact.id)
    case .notCheckable: .unsupported(contact: contact.id)
    }
  }
}
