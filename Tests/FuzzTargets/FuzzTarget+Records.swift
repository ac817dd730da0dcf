internal import Diagnostics
internal import Foundation
internal import RecordFiles

extension FuzzTarget {
  /// The files of a record set, one changed and the others sound.
  static var records: [FuzzTarget] {
    [
      FuzzTarget("csv") { bytes in
        guard let (file, rest) = choice(of: tableFiles, in: bytes) else { return }
        check(rest, as: file)
      },
      FuzzTarget("record-yaml") { bytes in
        guard let (file, rest) = choice(of: yamlFiles, in: bytes) else { return }
        check(rest, as: file)
      },
    ]
  }

  private static let tableFiles = [
    "trade.csv", "contacts.csv", "statements.csv", "sources.csv", "products.csv",
  ]

  private static let yamlFiles = ["pair.yaml", "dispatches/one.md", "assessments/one.yaml"]

  /// Checks a record set with one file changed; every error must say where it stands.
  private static func check(_ bytes: [UInt8], as changed: String) {
    let name = "records-" + changed.prefix { $0 != "." && $0 != "/" }
    let sound = ["pair.yaml": pair, "sources.csv": sources]
    for (file, text) in sound where file != changed {
      _ = FuzzFolder.write(Array(text.utf8), as: "\(name)/\(file)")
    }
    let folder = FuzzFolder.write(bytes, as: "\(name)/\(changed)").path.dropLast(changed.count)
    let url = URL(fileURLWithPath: String(folder))
    let diagnostics = RecordFolder(folder: url, desk: url).check()
    precondition(diagnostics.allSatisfy { $0.location != nil }, "an error that stands nowhere")
    for diagnostic in diagnostics { _ = diagnostic.text }
  }

  private static let pair = """
    pair: [XAA, XBB]
    currency: USD
    countries:
      XAA: {names: {en: Aldoria}}
      XBB: {names: {en: Bravonia}}
    offices:
      president: {level: leader, names: {en: President}}
    people:
      - {names: {en: Mira Talvey}, country: XAA, office: president}

    """

  private static let sources = """
    id,publisher,title,grade
    s,Office,Title,A

    """
}
