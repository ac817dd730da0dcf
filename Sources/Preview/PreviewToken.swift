/// A word in the address of a preview that nobody can guess: other accounts of the machine reach the
/// port, and see nothing.
package struct PreviewToken: Sendable {
  /// The word: 32 hexadecimal digits.
  package let text: String

  /// A new word of 128 random bits of the system.
  package init() {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef")
    text = String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
  }

  /// The path below the word's own folder, beginning with `/`; `nil` for a path without the word.
  package func path(in path: String) -> String? {
    let prefix = "/\(text)"
    guard path.hasPrefix(prefix + "/") else { return nil }
    return String(path.dropFirst(prefix.count))
  }
}
