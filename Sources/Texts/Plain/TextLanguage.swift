/// The languages that a text is recognised to be in.
public enum TextLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case russian = "ru"
  case belarusian = "be"
  case german = "de"
  case french = "fr"
  /// Another one, or too few words to say.
  case unknown = "und"

  /// Finds the language by the commonest words of each, and by letters that only one of them has.
  ///
  /// Belarusian has "і" and "ў" where Russian has "и" and "щ". The first 20,000 bytes decide.
  public init(of text: String) {
    let words = text.utf8.prefix(20_000)
    var counts: [TextLanguage: Int] = [:]
    for word in String(decoding: words, as: UTF8.self).lowercased()
      .split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" })
    {
      for (language, common) in Self.common where common.contains(String(word)) {
        counts[language, default: 0] += 2
      }
      if word.contains(where: { "іў".contains($0) }) {
        counts[.belarusian, default: 0] += 1
      } else if word.contains(where: { "ищъ".contains($0) }) {
        counts[.russian, default: 0] += 1
      }
    }
    let best = Self.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] >= 3 else {
      self = .unknown
      return
    }
    self = best
  }

  private static let common: [TextLanguage: Set<String>] = [
    .english: ["the", "of", "and", "to", "in", "is", "that", "was", "by", "with", "for", "on"],
    .russian: ["и", "в", "не", "на", "что", "по", "с", "его", "это", "как", "для", "из", "между"],
    .belarusian: ["і", "у", "ў", "не", "на", "што", "па", "з", "яго", "гэта", "як", "для", "да"],
    .german: ["der", "die", "und", "das", "mit", "von", "den", "ist", "im", "für", "auf", "ein"],
    .french: ["le", "la", "les", "des", "et", "est", "du", "un", "une", "que", "dans", "pour"],
  ]
}
