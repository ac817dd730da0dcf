/// The words of a language that the finders look for, by what they mean.
///
/// Each language writes them as a text: `[section]`, then lines `value: pattern; pattern`.
struct ReadingWords: Sendable {
  /// What a group of words is for.
  enum Section: String, Sendable, CaseIterable {
    case channel, status, office, offices, both, month, weekday, day, part, ordinal, span, scale
    case currency, unit, hedge, growth, factor, measure, kind, toward, abbreviation, caption, speech
    case and, older, before, small, place, number, world
    // What records are held against in the desk's own words.
    case direction, higher, opinion, product, total, tally, times, verb, quote, by, short, since,
      onto
    case pace, former, pronoun, level, broad, shift
  }

  /// BCP 47.
  let language: String
  private var tables: [Section: WordTable] = [:]
  /// Sections and lines that could not be understood; a test holds that there are none.
  private(set) var faults: [String] = []

  /// Reads the words of a language.
  init(language: String, _ text: String) {
    self.language = language
    var section: Section?
    for line in text.split(separator: "\n") {
      let line = line.trimmingPrefix { $0 == " " }
      if line.hasPrefix("[") {
        section = Section(rawValue: String(line.dropFirst().dropLast()))
        if section == nil { faults.append(String(line)) }
        continue
      }
      guard let section, let colon = line.firstIndex(of: ":") else {
        faults.append(String(line))
        continue
      }
      let value = String(line[..<colon])
      for text in line[line.index(after: colon)...].split(separator: ";") {
        guard let pattern = WordPattern(text) else { continue }
        tables[section, default: WordTable()].add(pattern, value: value)
      }
    }
  }

  /// What the tokens at a place mean in a section.
  func match(_ section: Section, _ tokens: [Token], at place: Int) -> WordTable.Match? {
    tables[section]?.match(tokens, at: place)
  }
}
