import Foundation

/// The codes of diagnostics as the sources make them.
enum DiagnosticCodes {
  /// Every code that stands in a source file, by the forms in which one is written.
  static func all() throws -> Set<String> {
    let sources = try Checkout.swiftFiles(below: "Sources").map {
      try String(contentsOf: $0, encoding: .utf8)
    }
    return sources.reduce(into: []) { codes, text in
      codes.formUnion(labelled(in: text))
      codes.formUnion(handedOver(in: text))
      codes.formUnion(chosen(in: text))
    }
  }

  /// `code: "a"` and `code: condition ? "a" : "b"`.
  private static func labelled(in text: String) -> [String] {
    text.matches(of: #/\bcode: (?:\w+ \? )?"([a-z-]+)"(?: : "([a-z-]+)")?/#).flatMap { match in
      [String(match.1)] + (match.2.map { [String($0)] } ?? [])
    }
  }

  /// Where a function of the file takes a code without a label; those of `Preparation` and of whole
  /// numbers within a range are called from other files.
  private static func handedOver(in text: String) -> [String] {
    let declaration = #/func (\w+)\(\s*((?:_ \w+: [\w.<>]+, )*)_ code: String/#
    var patterns = text.matches(of: declaration).map { match in
      let before = match.2.matches(of: #/_ /#).count
      return "\\b\(match.1)\\(\\s*(?:[^\\s\"()]+(?:\\([^()]*\\))?,\\s*){\(before)}\"([a-z-]+)\""
    }
    patterns += ["Preparation\\.error\\(\\s*\"([a-z-]+)\"", "\\.within\\([^()]*, \"([a-z-]+)\"\\)"]
    return patterns.flatMap { pattern -> [String] in
      guard
        let expression = try? Regex(pattern, as: (Substring, Substring).self)
          .wordBoundaryKind(.simple)
      else { return [] }
      return text.matches(of: expression).map { String($0.output.1) }
    }
  }

  /// The cases of a property `code`.
  private static func chosen(in text: String) -> [String] {
    text.matches(of: #/var code: String \{([\s\S]*?)\n  \}/#).flatMap { property in
      property.1.matches(of: #/"([a-z-]+)"/#).map { String($0.1) }
    }
  }
}
