/// Text as an invented language says it: every English letter replaced by a letter like it, in
/// brackets. What stands between marks was put in and stays as it is.
enum PseudoText {
  static let open: Character = "\u{E000}"
  static let close: Character = "\u{E001}"

  private static let letters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "ȧḃċḋėḟġḣıȷķĺṁṅȯṗɋṙṡṫüṽẇẋẏżȦḂĊḊĖḞĠḢİĴĶĹṀṄȮṖɊṘṠṪÜṼẆẊẎŻ"))

  /// A text, `depth` being how many marks are open before and after it.
  static func said(_ text: String, depth: inout Int) -> String {
    var result = ""
    for character in text {
      switch character {
      case open: depth += 1
      case close: depth -= 1
      default: result.append(depth > 0 ? character : letters[character] ?? character)
      }
    }
    return result
  }

  /// A whole text, in brackets where it has letters.
  static func said(_ text: String) -> String {
    var depth = 0
    let result = said(text, depth: &depth)
    return text.contains(where: \.isLetter) ? "⟦\(result)⟧" : result
  }

  /// The text of a template: placeholders stay, but what they print where a value is undefined does
  /// not; neither do words of links.
  static func template(_ text: String) -> String {
    var result = ""
    var isInTag = false
    var isQuoted = false
    var isAddress = false
    var before: Character = " "
    for character in text {
      switch character {
      case "{" where before == "{": isInTag = true
      case "}" where before == "}": isInTag = false
      case "\"" where isInTag: isQuoted.toggle()
      case "(" where before == "]": isAddress = true
      case ")": isAddress = false
      default: break
      }
      let isKept = isAddress || (isInTag && !isQuoted)
      result.append(isKept ? character : letters[character] ?? character)
      before = character
    }
    return result
  }
}
