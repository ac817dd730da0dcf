/// Words one after the other, as a table of a language writes them: `phone* call*`, where a star
/// stands for any ending.
struct WordPattern: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    var key: String
    var isStem: Bool

    func matches(_ token: String) -> Bool {
      isStem ? token.hasPrefix(key) : token == key
    }
  }

  var words: [Word]

  /// A pattern by its text; `nil` for none.
  init?(_ text: some StringProtocol) {
    var words: [Word] = []
    for token in Tokenizer.tokens(of: String(text)) {
      if token.key == "*", !words.isEmpty {
        words[words.count - 1].isStem = true
      } else {
        words.append(Word(key: token.key, isStem: false))
      }
    }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// Whether the tokens from a place on are these words.
  func matches(_ tokens: [Token], at place: Int) -> Bool {
    guard place + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where !word.matches(tokens[place + offset].key) {
      return false
    }
    return true
  }
}
