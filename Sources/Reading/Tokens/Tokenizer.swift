/// Cuts a text into tokens. Words are letters with apostrophes inside; a hyphen is a token of its own;
/// an English 's is cut off; a number is digits with points and commas between them.
enum Tokenizer {
  /// The tokens of a text, in order; line ends are left out.
  static func tokens(of text: String) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var place = 0
    var byte = 0
    var isApart = true
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.properties.isWhitespace {
        isApart = true
        byte += width(scalar)
        place += 1
        continue
      }
      let (kind, end) = run(scalars, from: place)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[place..<end])
      let word = String(view)
      let count = word.utf8.count
      tokens.append(
        Token(
          kind: kind, text: word, key: key(of: word), span: byte..<byte + count, isApart: isApart))
      byte += count
      place = end
      isApart = false
    }
    return tokens
  }

  /// What tables are asked for: small letters, ё as е, one apostrophe.
  static func key(of word: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "ё": key.append("е")
      case "’", "ʼ": key.append("'")
      case "\u{301}": break
      default: key.append(scalar)
      }
    }
    return String(key)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.width(scalar) }

  private static func run(_ scalars: [Unicode.Scalar], from start: Int) -> (Token.Kind, Int) {
    if isDigit(scalars[start]) { return (.number, number(scalars, from: start)) }
    guard isLetter(scalars[start]) else {
      let isGenitive =
        isApostrophe(scalars[start]) && start + 1 < scalars.count && scalars[start + 1] == "s"
        && (start + 2 == scalars.count || !isLetter(scalars[start + 2]))
      return (.mark, start + (isGenitive ? 2 : 1))
    }
    var end = start
    while end < scalars.count {
      if isLetter(scalars[end]) {
        end += 1
      } else if isApostrophe(scalars[end]), end + 1 < scalars.count, isLetter(scalars[end + 1]),
        !(scalars[end + 1] == "s" && (end + 2 == scalars.count || !isLetter(scalars[end + 2])))
      {
        end += 2
      } else {
        break
      }
    }
    return (.word, end)
  }

  private static func number(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if isDigit(scalars[end]) {
        end += 1
      } else if ".,".unicodeScalars.contains(scalars[end]), end + 1 < scalars.count,
        isDigit(scalars[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "\u{301}"
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ"
  }
}
