internal import Diagnostics
internal import Formats
internal import Periods
internal import RecordFiles
internal import Records

/// Writes what an import changes into `contacts.csv` of a record set.
struct ContactTable {
  /// The table as it will be.
  private(set) var table: RecordTable
  private let id: String
  private let day: Day
  private let seen: Day?

  init(
    _ folder: ImportFolder, _ entry: ImportEntry, _ file: ImportedFile
  ) throws(DiagnosticError) {
    table = try folder.table(
      "contacts.csv",
      columns: [
        "id", "start", "end", "channel", "participants", "place", "status", "summary", "sources",
        "seen", "until", "origin",
      ])
    id = entry.id
    day = file.day
    seen = file.isPublished ? nil : file.day
  }

  /// Makes the changes in their order.
  mutating func write(_ changes: [ContactChange]) {
    for change in changes {
      switch change {
      case .added(let draft, let id): append(draft, id)
      case .revised(let line, let draft, let id):
        table.set("until", to: "\(day)", inLine: line)
        append(draft, id)
      case .closed(let line): table.set("until", to: "\(day)", inLine: line)
      }
    }
  }

  private mutating func append(_ draft: ContactDraft, _ contact: String) {
    table.append([
      "id": contact, "start": "\(draft.start)", "end": draft.end.map { "\($0)" } ?? "",
      "channel": draft.channel.rawValue, "participants": draft.people.joined(separator: ";"),
      "place": ContactText.line(draft.place), "status": draft.status.rawValue,
      "summary": ContactText.line(draft.title), "sources": id,
      "seen": seen.map { "\($0)" } ?? "", "origin": ImportOrigin.text(of: draft.origin, in: id),
    ])
  }
}
