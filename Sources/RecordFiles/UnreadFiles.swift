internal import Diagnostics
internal import Fields

/// Finds the files of a record folder that no format reads: nothing is passed over in silence.
struct UnreadFiles {
  let desk: EnclosedFolder
  /// The record set's folder, relative to the desk.
  let folder: String
  let findings: Findings

  /// Reports each of them: a table or a text under a wrong name is an error, any other file a warning.
  func report() {
    let places = RecordFormat.places
    let names = places.compactMap { if case .file(let name) = $0 { name } else { nil } }
    let folders = places.compactMap { place -> (name: String, ending: String)? in
      if case .folder(let name, let ending) = place { (name, ending) } else { nil }
    }
    let kept = [RecordFolder.importsFolder, RecordFolder.originalsFolder]
    for name in desk.names(in: folder, endingWith: "")
    where !names.contains(name) && !kept.contains(name) && !Self.isOfOtherPrograms(name) {
      if let subfolder = folders.first(where: { $0.name == name }) {
        report(in: subfolder.name, but: subfolder.ending)
      } else if Self.tables.contains(where: name.lowercased().hasSuffix) {
        add(
          .error, "unknown-file", "no record file has this name", at: name,
          hint: hint(for: name, near: NearMiss.of(name, in: names)))
      } else if Self.isImported(name) {
        add(
          .warning, "importable-file", "nothing is read from this before it is imported", at: name,
          hint: importing(name))
      } else if !Self.isForPeople(name) {
        let known = places.map(\.pattern).joined(separator: ", ")
        add(
          .warning, "unread-file", "nothing is read from this", at: name,
          hint: "a record folder has \(known)")
      }
    }
  }

  private func report(in subfolder: String, but ending: String) {
    for name in desk.names(in: path(subfolder), endingWith: "") where !name.hasSuffix(ending) {
      add(
        .error, "unknown-file", "no record file has this name", at: "\(subfolder)/\(name)",
        hint: "its files end with \(ending)")
    }
  }

  /// What to do with a table or definition under a wrong name.
  private func hint(for name: String, near known: String?) -> String? {
    let question = known.map { "did you mean `\($0)`?" }
    guard Self.isImported(name) else { return question }
    return [question, importing(name)].compactMap(\.self).joined(separator: " ")
  }

  /// The command that reads what somebody else's file holds.
  private func importing(_ name: String) -> String {
    let file = path(name)
    let words = [file, folder].map { $0.contains(where: \.isWhitespace) ? "'\($0)'" : $0 }
    return "`briefing import \(words[0]) --into \(words[1])` reads what it holds"
  }

  /// Whether it is a workbook, a calendar or a table of somebody else's.
  private static func isImported(_ name: String) -> Bool {
    [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".ics", ".json", ".zip"]
      .contains(where: name.lowercased().hasSuffix)
  }

  /// Whether it is a mark of an open document, or what a file manager leaves in every folder.
  private static func isOfOtherPrograms(_ name: String) -> Bool {
    name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }

  /// What a desk's own tables end with.
  private static let tables = [".csv", ".yaml", ".yml"]

  /// Whether it tells about the records, or is a program that made them.
  private static func isForPeople(_ name: String) -> Bool {
    ["README", "LICENSE"].contains { name.uppercased().hasPrefix($0) }
      || [".py", ".sh", ".R"].contains(where: name.hasSuffix)
  }

  private func add(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, at name: String,
    hint: String?
  ) {
    findings.add(
      Diagnostic(
        severity, area: .records, code: code, message: message, hint: hint,
        location: SourceLocation(file: path(name))))
  }

  private func path(_ name: String) -> String { folder.isEmpty ? name : "\(folder)/\(name)" }
}
