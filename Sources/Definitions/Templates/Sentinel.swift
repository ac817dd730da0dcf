/// Characters that stand for values while the text around them is read as Markdown, so that text
/// from records is never read as Markdown: private-use characters that no text keeps.
package enum Sentinel {
  private static let base: UInt32 = 0xF0000
  private static let last: UInt32 = 0xFFFFD

  /// The character for a value's index.
  package static func text(_ index: Int) -> String {
    Unicode.Scalar(min(base + UInt32(max(0, index)), last)).map { String(Character($0)) } ?? ""
  }

  /// The index a character stands for.
  package static func index(of character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, isReserved(character) else { return nil }
    return Int(scalar.value - base)
  }

  /// Whether a character could be taken for a value.
  package static func isReserved(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (base...last).contains(scalar.value)
  }

  /// A text without such characters, whatever they are joined with.
  package static func removed(from text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { !(base...last).contains($0.value) })
    return String(scalars)
  }
}
