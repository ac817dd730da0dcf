internal import Definitions
internal import Diagnostics
internal import Fields
internal import Foundation
internal import RecordFiles
internal import Records

/// Finds the record set of a desk that was asked for.
struct RecordSetFinder {
  let desk: Desk
  /// The desk's folder.
  let folder: URL
  let environment: Environment

  /// The set's folder, relative to the desk.
  func folder(_ choice: EditionRequest.RecordChoice) throws(DiagnosticError) -> String {
    switch choice {
    case .first: desk.recordSets[0].folder
    case .folder(let path): try folder(at: path)
    case .pair(let pair): try folder(on: pair)
    }
  }

  /// The set in a folder of the desk, ready to be read.
  func recordFolder(_ path: String, name: String? = nil) -> RecordFolder {
    RecordFolder(
      folder: folder.appendingPathComponent(path), desk: folder, name: name,
      opened: environment.recordFileOpened)
  }

  private func folder(at asked: String) throws(DiagnosticError) -> String {
    let url = environment.url(asked)
    guard let path = EnclosedFolder(folder).relativePath(of: url) else {
      throw Preparation.error(
        "outside-desk", "\(asked) is not in the desk's folder \(folder.path)",
        hint: "copy the folder into the desk; nothing outside it is read", area: .records)
    }
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw Preparation.error("missing-folder", "there is no folder \(asked)", area: .records)
    }
    // As it is written where it stands in the desk, so that a link shows as one.
    return DeskNames.path(of: url, in: folder) ?? path
  }

  /// Of each candidate only pair.yaml is read.
  private func folder(on pair: String) throws(DiagnosticError) -> String {
    let wanted = pair.uppercased().split(separator: "-").map(String.init).sorted()
    for entry in desk.recordSets
    where recordFolder(entry.folder).pair()?.countries.map(\.code).sorted() == wanted {
      return entry.folder
    }
    throw Preparation.error(
      "unknown-pair", "no record set of the desk is on \(pair)",
      hint: "desk.yaml names: \(desk.recordSets.map(\.folder).joined(separator: ", "))",
      area: .usage)
  }
}
