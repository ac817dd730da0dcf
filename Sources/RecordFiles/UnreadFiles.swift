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
    where !names.contains(name) && !kept.contains(name) {
      if let subfolder = folders.first(where: { $0.name == name }) {
        report(in: subfolder.name, but: subfolder.ending)
      } else if Self.tables.contains(where: name.hasSuffix) {
        add(
          .error, "unknown-file", "no record file has this name", at: name,
          hint: NearMiss.of(name, in: names).map { "did you mean `\($0)`?" })
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
