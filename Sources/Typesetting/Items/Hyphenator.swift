internal import Foundation

/// Finds where words may be broken, from the dictionaries of one folder.
final class Hyphenator {
  private let folder: String
  private let patterns: [String: String]
  private var dictionaries: [String: HyphenationDictionary?] = [:]
  private var known: [String: [String: [Int]]] = [:]

  /// - Parameters:
  ///   - folder: holds files like `hyph_en_US.dic`; a language without one is not hyphenated.
  ///   - patterns: the names of the files by language.
  init(folder: String, patterns: [String: String]) {
    self.folder = folder
    self.patterns = patterns
  }

  /// Where a word may be broken with a hyphen, as numbers of characters before the break.
  /// Punctuation around the word, digits and capitals inside it (`COMECON`, `McDonald`) prevent
  /// breaks where they stand.
  func breaks(in word: String, language: String) -> [Int] {
    if let breaks = known[language]?[word] { return breaks }
    let breaks = find(in: Array(word), language: language)
    known[language, default: [:]][word] = breaks
    return breaks
  }

  private func find(in characters: [Character], language: String) -> [Int] {
    guard let first = characters.firstIndex(where: \.isLetter),
      let last = characters.lastIndex(where: \.isLetter), last - first >= 4
    else { return [] }
    let core = characters[first...last]
    guard core.allSatisfy(\.isLetter), core.dropFirst().allSatisfy(\.isLowercase),
      let dictionary = dictionary(for: language)
    else { return [] }
    let lower = String(core).lowercased()
    // Breaks are counted in scalars; a word with combined characters is left whole.
    guard lower.unicodeScalars.count == core.count else { return [] }
    return dictionary.breaks(in: lower).map { $0 + first }
  }

  private func dictionary(for language: String) -> HyphenationDictionary? {
    if let loaded = dictionaries[language] { return loaded }
    let path = fileNames(for: language).map { folder + "/" + $0 }
      .first { FileManager.default.fileExists(atPath: $0) }
    let loaded = path.flatMap { HyphenationDictionary(path: $0) }
    dictionaries[language] = loaded
    return loaded
  }

  /// The files a language may have, the best first: Debian names them by language and country.
  private func fileNames(for language: String) -> [String] {
    let parts = language.split(separator: "-").map(String.init)
    guard let base = parts.first?.lowercased() else { return [] }
    let regional = parts.count > 1 ? ["hyph_\(base)_\(parts[1].uppercased()).dic"] : []
    return regional + (patterns[base].map { [$0] } ?? []) + ["hyph_\(base).dic"]
  }
}
