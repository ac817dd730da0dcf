internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Fields
internal import Foundation

/// The files that a schedule takes into its record set before an edition, the oldest first.
struct ScheduledImports {
  private let imports: [ScheduledImport]
  private let records: String
  private let folder: EnclosedFolder
  private let environment: Environment

  /// - Parameter environment: The world as seen from the desk's folder.
  init(of report: ScheduledReport, desk: RunningDesk, _ environment: Environment) {
    imports = report.imports
    records = report.records?.text ?? desk.desk.recordSets.first?.folder ?? ""
    folder = EnclosedFolder(desk.folder)
    self.environment = environment
  }

  /// Takes them in; what the set holds already changes nothing.
  ///
  /// - Throws: What is wrong with a file; `import-undecided` where one needs a decision.
  func take() throws {
    for entry in imports {
      for name in try names(of: entry) {
        var request = ImportRequest(files: [name], into: records)
        request.mapping = entry.mapping
        request.applies = true
        let run = try ImportRun(request, environment: environment)
        if !run.faults.isEmpty { throw DiagnosticError(run.faults) }
        guard run.needsDecision else { continue }
        throw DiagnosticError([
          Diagnostic(
            area: .records, code: "import-undecided", message: "the file needs a decision",
            hint: "`briefing import \(name) --into \(records)` tells which",
            location: SourceLocation(file: name))
        ])
      }
    }
  }

  /// The files of an entry, by the day each was last changed, then by name.
  private func names(of entry: ScheduledImport) throws(DiagnosticError) -> [String] {
    let found = folder.names(in: entry.folder, endingWith: "").filter(entry.matches)
    var files: [(name: String, changed: Date)] = []
    for name in found {
      let path = entry.folder.isEmpty ? name : "\(entry.folder)/\(name)"
      let url = environment.url(path)
      guard folder.relativePath(of: url) != nil else {
        throw Preparation.error(
          "outside-desk", "the file leads out of the desk's folder",
          hint: "copy it into the desk; nothing outside it is read",
          at: SourceLocation(file: path))
      }
      files.append((path, try FileDay.change(of: url, shownAs: path)))
    }
    return files.sorted { ($0.changed, $0.name) < ($1.changed, $1.name) }.map(\.name)
  }
}
