internal import Diagnostics

/// The parts of an XLSX workbook that lead to its sheets (ECMA-376, part 2: relationships).
struct SpreadsheetPackage {
  /// A relation of a part to another one inside the archive.
  struct Relation {
    var id: String
    var kind: String
    var target: String
  }

  let stream: XMLStream

  /// The path of the workbook's own part.
  func workbookPart() throws(DiagnosticError) -> String {
    let relations = try relations(of: "")
    return relations.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
  }

  /// What a part leads to; what lies outside the archive is left out and never followed.
  func relations(of part: String) throws(DiagnosticError) -> [Relation] {
    let names = part.split(separator: "/", omittingEmptySubsequences: false)
    let folder = names.dropLast().joined(separator: "/")
    let entry = (folder.isEmpty ? "" : folder + "/") + "_rels/\(names.last ?? "").rels"
    guard stream.archive.holds(entry) else { return [] }
    let reader = RelationReader(folder: folder)
    try stream.read(entry, into: reader)
    return reader.relations
  }
}

/// Reads a part of relations.
private final class RelationReader: XMLReceiver {
  private let folder: String
  var relations: [SpreadsheetPackage.Relation] = []
  var isFinished: Bool { false }

  init(folder: String) {
    self.folder = folder
  }

  func begin(_ element: XMLElement) throws(DiagnosticError) {
    guard element.name == "Relationship", element.value(of: "TargetMode") != "External",
      relations.count < TableLimits.entries,
      let id = element.value(of: "Id"), let type = element.value(of: "Type"),
      let target = element.value(of: "Target")
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    relations.append(.init(id: id, kind: kind, target: path(to: target)))
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// A target from the archive's root; one that begins with a slash is meant from there.
  private func path(to target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var names = folder.split(separator: "/")
    for name in target.split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }
}
