internal import Diagnostics
internal import Fields
internal import Foundation
internal import Yams

@testable import Composer
@testable import Definitions

/// A definition whose texts are given in the invented language, too.
enum PseudoLayout {
  static func definition(_ file: TextFile, name: String) throws -> Definition {
    let node = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self))
    let text = try Yams.serialize(node: translated(node ?? Node("")), allowUnicode: true)
    let translated = try TextFile(
      bytes: Array(text.utf8), shownAs: file.path, area: .definition)
    return try Definition.read(translated, name: name).written(in: "qps")
  }

  /// Every text by language with the one more.
  private static func translated(_ node: Node) -> Node {
    switch node {
    case .mapping(var mapping):
      if let english = mapping["en"]?.string {
        mapping["qps"] = Node(PseudoText.template(english), Tag(.str), .doubleQuoted)
        return .mapping(mapping)
      }
      for (key, value) in mapping { mapping[key] = translated(value) }
      return .mapping(mapping)
    case .sequence(let sequence):
      return .sequence(Node.Sequence(sequence.map(translated), sequence.tag, sequence.style))
    default: return node
    }
  }
}
