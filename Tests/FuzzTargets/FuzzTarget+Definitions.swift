internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields

extension FuzzTarget {
  /// What authors write.
  static var definitions: [FuzzTarget] {
    [
      FuzzTarget("fields") { bytes in
        guard let file = text(bytes) else { return }
        told { () throws(DiagnosticError) in _ = try Desk.read(file) }
        told { () throws(DiagnosticError) in _ = try Theme.read(file, name: "theme") }
      },
      FuzzTarget("definition") { bytes in
        guard let file = text(bytes) else { return }
        told { () throws(DiagnosticError) in
          _ = try Definition.read(file, name: "weekly", vocabulary: vocabulary)
        }
      },
      FuzzTarget("templates", longest: 2048) { bytes in
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let block = words.map { "      \($0)\n" }.joined()
        let yaml = "sections:\n  - id: a\n    title: |\n" + block + "    blocks: []\n"
        guard let file = text(Array(yaml.utf8)) else { return }
        told { () throws(DiagnosticError) in
          _ = try Definition.read(file, name: "weekly", vocabulary: vocabulary)
        }
      },
      FuzzTarget("markdown") { bytes in
        _ = try? Markdown.blocks(
          FilledTemplate(markdown: String(decoding: bytes, as: UTF8.self)),
          footnote: { _ in .text("1") }, refused: { _ in })
        _ = try? Markdown.inlines(String(decoding: bytes, as: UTF8.self))
      },
    ]
  }

  private static let vocabulary = Vocabulary(
    ValueKind.allCases.map { Vocabulary.Name("value.\($0.rawValue)", $0, "a value") },
    subjects: [
      Vocabulary.Subject(
        "trade.turnover", "turnover", charts: ["line"], isTable: true, isSparkline: true)
    ], forms: ["line"])

  private static func text(_ bytes: [UInt8]) -> TextFile? {
    try? TextFile(bytes: bytes, shownAs: "a.yaml", area: .definition)
  }

  /// Reads; every error must say where it stands.
  private static func told(_ read: () throws(DiagnosticError) -> Void) {
    do throws(DiagnosticError) {
      try read()
    } catch {
      precondition(!error.diagnostics.isEmpty, "an error that says nothing")
      precondition(
        error.diagnostics.allSatisfy { $0.location?.file != nil }, "an error that stands nowhere")
      for diagnostic in error.diagnostics { _ = diagnostic.text }
    }
  }
}
