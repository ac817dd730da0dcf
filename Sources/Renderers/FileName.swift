/// Names of files made from ids.
enum FileName {
  /// The id without what could lead out of a folder or trouble a file system.
  static func safe(_ id: String) -> String {
    let kept = id.map { character -> Character in
      character.isLetter || character.isNumber || character == "-" || character == "_"
        ? character : "-"
    }
    return kept.isEmpty ? "chart" : String(kept)
  }
}
