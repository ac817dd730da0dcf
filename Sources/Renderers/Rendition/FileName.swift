/// Names of files made from ids, and of files that already have one.
package enum FileName {
  /// The id without what could lead out of a folder or trouble a file system.
  package static func safe(_ id: String) -> String {
    let kept = id.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || scalar == "-" || scalar == "_" ? Character(scalar) : "-"
    }
    return kept.isEmpty ? "chart" : String(kept)
  }

  /// A file's own name, without folders and without what is not seen: a name turned round by a
  /// control character would hide of what kind the file is.
  static func visible(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        "-"
      default: scalar == "/" || scalar == "\\" ? "-" : Character(scalar)
      }
    }
    return kept.isEmpty ? "file" : String(kept)
  }
}
