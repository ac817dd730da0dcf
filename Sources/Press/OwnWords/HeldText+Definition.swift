internal import Definitions
internal import Fields
internal import Periods

extension HeldText {
  /// A text of a definition; what placeholders print is the records' and not held against them.
  init(_ written: Definition.WrittenText, date: Day) {
    let text = written.text
    self.init(
      text.file.path,
      [
        Part(written: Self.withoutPlaceholders(text.text), form: .line) { offset, length in
          text.location(ofOffset: offset, length: length)
        }
      ], language: written.language, date: date, in: text.file)
  }

  /// The text with each placeholder blanked, every other character in its place. A condition ends a
  /// clause: what stands in it may not be said.
  private static func withoutPlaceholders(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      let close = rest[open.upperBound...].firstRange(of: "}}")?.upperBound ?? rest.endIndex
      let inside = rest[open.upperBound..<close].trimmingPrefix { $0 == " " }
      let isCondition = ["if ", "else", "end"].contains { inside.hasPrefix($0) }
      let count = rest[open.lowerBound..<close].count
      result += isCondition ? ";" : " "
      result += String(repeating: " ", count: count - 1)
      rest = rest[close...]
    }
    return result + rest
  }
}
