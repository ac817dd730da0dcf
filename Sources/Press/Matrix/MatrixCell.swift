internal import Composer
package import Definitions
internal import Delivery
package import Diagnostics
internal import Fields
package import Foundation

/// One edition of a matrix: a definition, a record set, a language.
package struct MatrixCell: Sendable, Hashable {
  /// The definition, relative to the desk's folder.
  package var layout: String
  /// The record set's folder, relative to the desk's.
  package var records: String
  /// `nil` for the definition's own.
  package var language: String?

  /// As people read it: `data/france-germany, weekly, en`.
  package var name: String {
    ([records, DeskName(definition: layout).description] + [language].compactMap { $0 })
      .joined(separator: ", ")
  }

  /// The cells of a desk's matrix, in the order of desk.yaml.
  ///
  /// - Throws: `no-matrix`; `same-place` where two would be written to one folder; `same-name` where
  ///   definitions or record sets of the desk cannot be told apart.
  package static func all(of desk: Desk, in folder: URL) throws(DiagnosticError) -> [MatrixCell] {
    let cells = desk.matrix.flatMap { entry in
      (entry.records ?? desk.recordSets.map(\.folder)).flatMap { records in
        (entry.languages.map { $0.map(Optional.some) } ?? [nil]).map {
          MatrixCell(layout: entry.layout, records: records, language: $0)
        }
      }
    }
    guard !cells.isEmpty else {
      throw Preparation.error(
        "no-matrix", "the desk has no `matrix:`",
        hint: "write `matrix: [{layout: layouts/weekly.yaml}]`",
        at: SourceLocation(file: "desk.yaml"))
    }
    let names = DeskNames(of: desk, in: folder)
    try check(cells, names, in: folder)
    var owners: [String: MatrixCell] = [:]
    for cell in cells {
      if let other = owners.updateValue(cell, forKey: cell.place(names, in: folder)) {
        throw Preparation.error(
          "same-place", "\(other.name) and \(cell.name) would be written to one folder",
          hint: "name each edition once", at: SourceLocation(file: "desk.yaml"))
      }
    }
    return cells
  }

  private static func check(
    _ cells: [MatrixCell], _ names: DeskNames, in folder: URL
  ) throws(DiagnosticError) {
    var clashes: [Diagnostic] = []
    for cell in cells {
      let layout = folder.appendingPathComponent(cell.layout)
      for clash in names.clashes(definition: layout, records: cell.records)
      where !clashes.contains(clash) {
        clashes.append(clash)
      }
    }
    if !clashes.isEmpty { throw DiagnosticError(clashes) }
  }

  /// The folder it is written to, as file systems tell folders apart.
  private func place(_ names: DeskNames, in folder: URL) -> String {
    let definition = names.definition(at: layout).name
    let set = names.recordSet(in: records).name
    let language = language ?? Self.ownLanguage(of: layout, in: folder)
    return "\(set.claim)/\(definition.claim)/\(language)"
  }

  /// A definition's own language; empty where it cannot be read, which its cell will tell.
  private static func ownLanguage(of layout: String, in folder: URL) -> String {
    let enclosed = EnclosedFolder(folder)
    let file = try? enclosed.textFile(layout, area: .definition)
    let definition = file.flatMap { try? Definition.read($0, name: layout, in: enclosed) }
    return definition?.language ?? ""
  }
}
