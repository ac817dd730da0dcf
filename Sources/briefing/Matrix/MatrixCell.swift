internal import Composer
internal import Definitions
internal import Diagnostics
internal import Foundation

/// One edition of a matrix: a definition, a record set, a language.
struct MatrixCell: Sendable, Hashable {
  /// The definition, relative to the desk's folder.
  var layout: String
  /// The record set's folder, relative to the desk's.
  var records: String
  /// `nil` for the definition's own.
  var language: String?

  /// As people read it: `data/france-germany, weekly, en`.
  var name: String {
    ([records, definition] + [language].compactMap { $0 }).joined(separator: ", ")
  }

  private var definition: String {
    URL(fileURLWithPath: layout).deletingPathExtension().lastPathComponent
  }

  /// The folder it is written to; the language of a definition is known when it is read.
  private var place: String {
    let set = URL(fileURLWithPath: records).lastPathComponent
    return "\(set)/\(definition)/\(language ?? "")"
  }

  /// The cells of a desk's matrix, in the order of desk.yaml.
  ///
  /// - Throws: `no-matrix`; `same-place` where two would be written to one folder.
  static func all(of desk: Desk) throws(DiagnosticError) -> [MatrixCell] {
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
    var owners: [String: MatrixCell] = [:]
    for cell in cells {
      if let other = owners.updateValue(cell, forKey: cell.place) {
        throw Preparation.error(
          "same-place", "\(other.name) and \(cell.name) would be written to one folder",
          hint: "give the folders of record sets names of their own, and name each edition once",
          at: SourceLocation(file: "desk.yaml"))
      }
    }
    return cells
  }
}
