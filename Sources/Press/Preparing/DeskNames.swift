package import Definitions
package import Delivery
package import Diagnostics
internal import Fields
package import Foundation

/// The definitions and record sets of a desk by their names. A name belongs to one of them: what two
/// claim is made and sent once, and the other never.
package struct DeskNames {
  /// What has a name.
  package struct Claimant: Hashable {
    /// Its path as it is written, relative to the desk's folder.
    package let path: String
    /// The name of what stands there; of a link, of what it leads to.
    package let name: DeskName
  }

  private let desk: Desk
  private let folder: URL
  private let enclosed: EnclosedFolder
  private let schedules: [ScheduledReport]

  package init(of desk: Desk, in folder: URL) {
    self.desk = desk
    self.folder = folder
    enclosed = EnclosedFolder(folder)
    schedules = desk.yaml.flatMap { RunSettings.read($0, Findings()) }?.reports ?? []
  }

  /// The definition in a file, whose path is relative to the desk's folder.
  package func definition(at path: String) -> Claimant {
    Claimant(path: Self.plain(path), name: DeskName(definition: real(path)))
  }

  /// The record set in a folder, whose path is relative to the desk's.
  package func recordSet(in path: String) -> Claimant {
    Claimant(path: Self.plain(path), name: DeskName(recordSet: real(path)))
  }

  /// The folder of a scheduled report's records, as it is written: the desk's first where it names none.
  package func recordFolder(of report: ScheduledReport) -> String {
    report.records?.text ?? desk.recordSets[0].folder
  }

  /// Which report a schedule is about.
  package func report(_ report: ScheduledReport) -> ReportName {
    ReportName(
      recordSet: recordSet(in: recordFolder(of: report)).name,
      definition: definition(at: report.layout.text).name)
  }

  /// What else in the desk claims the names of a definition and a record set.
  ///
  /// - Parameter records: The record set's folder, relative to the desk's; `nil` where it is not known.
  package func clashes(definition layout: URL, records: String?) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let path = Self.path(of: layout, in: folder) {
      let claimant = definition(at: path)
      found += clashes(
        of: claimant, among: definitions() + siblings(of: claimant.name),
        hint: "rename one of them; a link is what it leads to, so make a copy of it")
    }
    if let records {
      let claimant = recordSet(in: records)
      found += clashes(
        of: claimant, among: recordSets(),
        hint: "rename one of the folders; a link is what it leads to")
      found += reservation(of: claimant)
    }
    return found
  }

  private func clashes(
    of claimant: Claimant, among others: [Claimant], hint: String
  ) -> [Diagnostic] {
    Set(others.filter { $0.name.claim == claimant.name.claim && $0.path != claimant.path })
      .map(\.path).sorted().map { other in
        Diagnostic(
          area: .definition, code: "same-name",
          message: "\(claimant.path) and \(other) have one name, `\(claimant.name.path)`, "
            + "and one folder for their editions", hint: hint,
          location: SourceLocation(file: claimant.path))
      }
  }

  /// A record set's folder stands beside the ledger and the list of editions.
  private func reservation(of claimant: Claimant) -> [Diagnostic] {
    guard claimant.name.claim.hasPrefix("ledger.") || claimant.name.claim == "index.html" else {
      return []
    }
    return [
      Diagnostic(
        area: .definition, code: "reserved-name",
        message: "`\(claimant.name.path)` is the name of a file of the program's own in `output`",
        hint: "rename the folder", location: SourceLocation(file: claimant.path))
    ]
  }

  /// Those whose editions stand under a bare name in an older ledger.
  package func owners(of name: BareName) -> Set<DeskName> {
    let all = name.kind == .definition ? definitions() + definitionsElsewhere() : recordSets()
    return Set(all.map(\.name).filter(name.fits))
  }

  /// A path of the desk as it is written, relative to the desk's folder; `nil` for one outside of it.
  package static func path(of url: URL, in folder: URL) -> String? {
    let base = folder.standardizedFileURL.path + "/"
    let path = url.standardizedFileURL.path
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : nil
  }

  private static func plain(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private func real(_ path: String) -> String {
    enclosed.relativePath(of: folder.appendingPathComponent(path)) ?? path
  }

  /// Every definition in `layouts`, and those that desk.yaml names.
  private func definitions() -> [Claimant] {
    let named = desk.matrix.map(\.layout) + schedules.map(\.layout.text)
    return (named + files(below: "layouts")).map(definition)
  }

  /// The files that would have a definition's name outside of `layouts`.
  private func siblings(of name: DeskName) -> [Claimant] {
    let parent = name.path.split(separator: "/").dropLast().joined(separator: "/")
    return Self.endings.flatMap { enclosed.names(in: parent, endingWith: $0) }
      .filter { $0 != "desk.yaml" }
      .map { definition(at: parent.isEmpty ? $0 : "\(parent)/\($0)") }
  }

  /// Whatever may be a definition in the rest of the desk.
  private func definitionsElsewhere() -> [Claimant] { files(below: "").map(definition) }

  private static let endings = [".yaml", ".yml"]

  /// The YAML files below a folder of the desk but records, editions, themes and what is hidden, and
  /// but those of a desk inside this one.
  private func files(below path: String) -> [String] {
    let excluded: Set = ["data", "output", "layouts/themes"]
    let start = path.isEmpty ? folder : folder.appendingPathComponent(path)
    let walk = FileManager.default.enumerator(atPath: start.path)
    var files: [String] = []
    while let entry = walk?.nextObject() as? String {
      let file = path.isEmpty ? entry : "\(path)/\(entry)"
      let isHidden = entry.split(separator: "/").last?.hasPrefix(".") ?? true
      if isHidden || excluded.contains(file) || enclosed.exists(file + "/desk.yaml") {
        walk?.skipDescendants()
      } else if file != "desk.yaml", Self.endings.contains(where: file.hasSuffix) {
        files.append(file)
      }
    }
    return files
  }

  /// Every record set in `data`, and those that desk.yaml names.
  private func recordSets() -> [Claimant] {
    let named =
      desk.recordSets.map(\.folder) + desk.matrix.flatMap { $0.records ?? [] }
      + schedules.compactMap { $0.records?.text }
    return (named + recordFolders(below: "data", depth: 8)).map(recordSet)
  }

  private func recordFolders(below path: String, depth: Int) -> [String] {
    if enclosed.exists(path + "/pair.yaml") { return [path] }
    let isLink =
      (try? FileManager.default.destinationOfSymbolicLink(
        atPath: folder.appendingPathComponent(path).path)) != nil
    guard depth > 0, !isLink else { return [] }
    return enclosed.names(in: path, endingWith: "").flatMap {
      recordFolders(below: "\(path)/\($0)", depth: depth - 1)
    }
  }
}
