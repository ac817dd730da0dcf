/// The strings of a Swift source that stand outside closures of `Saying` and functions that take one of
/// the values it words.
struct SwiftLiterals {
  let outsideAssertions: [String]

  init(_ source: String) {
    var found: [String] = []
    let characters = Array(source)
    var index = 0
    var depth = 0
    // The depth outside of the closure that words an assertion.
    var wording: Int?
    var literal = ""
    func starts(_ text: String) -> Bool {
      index + text.count <= characters.count
        && String(characters[index..<(index + text.count)]) == text
    }
    while index < characters.count {
      if starts("//") {
        while index < characters.count, characters[index] != "\n" { index += 1 }
        continue
      }
      if wording == nil, starts("Saying {") || starts("_ coverage: LogCoverage") { wording = depth }
      switch characters[index] {
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == wording { wording = nil }
      case "\"":
        literal = Self.literal(characters, &index)
        if wording == nil { found.append(literal) }
        continue
      default: break
      }
      index += 1
    }
    outsideAssertions = found
  }

  /// A literal from its first quotation mark to its last; what is put in counts as part of it.
  private static func literal(_ characters: [Character], _ index: inout Int) -> String {
    var text = ""
    var brackets = 0
    index += 1
    while index < characters.count {
      let character = characters[index]
      if brackets == 0, character == "\"" { break }
      if character == "\\", index + 1 < characters.count {
        if characters[index + 1] == "(" || brackets > 0 {
          brackets += characters[index + 1] == "(" ? 1 : 0
        }
        text.append(character)
        text.append(characters[index + 1])
        index += 2
        continue
      }
      if brackets > 0 {
        if character == "(" { brackets += 1 }
        if character == ")" { brackets -= 1 }
      }
      text.append(character)
      index += 1
    }
    index += 1
    return text
  }
}
