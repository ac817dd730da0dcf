internal import Periods
internal import Records

/// A text with everything the finders found in it.
struct TextAnalysis {
  let news: NewsText
  let known: KnownNames
  let tokens: [Token]
  let countries: [CountryMention]
  private(set) var sentences: [SentenceFindings] = []
  private(set) var people: [NamedPerson] = []
  private(set) var dates = DateResolver(anchor: nil, year: nil)
  /// The date of the dateline, its year open or not; `nil` where the text has none.
  private(set) var dateline: ReadDate?

  var pair: Pair { known.pair }
  var words: ReadingWords { known.words }

  /// Reads a text; `nil` for a language that is not read.
  init?(_ news: NewsText, pair: Pair) {
    guard let known = KnownNames(language: news.language, pair: pair) else { return nil }
    self.init(news, known: known)
  }

  /// Reads a text in the language of the names.
  init(_ news: NewsText, known: KnownNames) {
    self.news = news
    self.known = known
    tokens = Tokenizer.tokens(of: news.text)
    countries = known.countries.mentions(in: tokens)
    var finder = PersonFinder(tokens: tokens, countries: countries, known: known)
    let sentences = SentenceFinder(tokens: tokens, words: words).sentences(of: news.text)
    self.sentences = sentences.map { findings($0, &finder) }
    people = finder.people
    placeInTime()
  }

  private func findings(_ sentence: Sentence, _ people: inout PersonFinder) -> SentenceFindings {
    let range = sentence.tokens
    let named = countries.filter { range.contains($0.tokens.lowerBound) }
    let offices = OfficeFinder(words: words, tokens: tokens, countries: named).mentions(in: range)
    return SentenceFindings(
      sentence: sentence, offices: offices,
      people: people.mentions(in: range, offices: offices), countries: named,
      dates: DateFinder(words: words, tokens: tokens).mentions(in: range),
      channels: cues(.channel, sentence), statuses: cues(.status, sentence),
      both: cues(.both, sentence))
  }

  /// The words of a section outside quotations.
  private func cues(_ section: ReadingWords.Section, _ sentence: Sentence) -> [SentenceFindings.Cue]
  {
    var cues: [SentenceFindings.Cue] = []
    var place = sentence.tokens.lowerBound
    while place < sentence.tokens.upperBound {
      if let match = words.match(section, tokens, at: place), !sentence.isQuoted(place) {
        cues.append(.init(value: match.value, tokens: place..<place + match.count))
        place += match.count
      } else {
        place += 1
      }
    }
    return cues
  }

  /// The day of publication: what is known of it, else the date before the first dash, colon or line
  /// end of the text; the year of such a date may stand elsewhere in the text.
  private mutating func placeInTime() {
    var years: Set<Int> = []
    for mention in sentences.flatMap(\.dates) {
      switch mention.expression {
      case .days(_, _, let year?), .month(_, let year?, _): years.insert(year)
      default: break
      }
    }
    let year = fittingYear ?? (years.count == 1 ? years.first : years.isEmpty ? latestYear : nil)
    dates = DateResolver(anchor: news.published, year: year)
    guard let expression = datelineExpression() else { return }
    let date = dates.date(expression, isFuture: false)
    dateline = date
    guard news.published == nil, let period = date.period else { return }
    dates = DateResolver(anchor: period, year: year)
  }

  /// The year near the latest of the text in which a day has the weekday that is said beside it.
  private var fittingYear: Int? {
    guard let latest = latestYear else { return nil }
    for dates in sentences.map(\.dates) {
      for (first, second) in zip(dates, dates.dropFirst()) {
        guard case .weekday(let weekday, _) = first.expression,
          case .days(let days, let month, nil) = second.expression,
          second.tokens.lowerBound - first.tokens.upperBound < 3
        else { continue }
        let found = [latest, latest + 1, latest - 1, latest + 2].first { year in
          Day(year: year, month: month, day: days.lowerBound)?.weekday == weekday
        }
        if let found { return found }
      }
    }
    return nil
  }

  /// The latest year that stands in the text: news tells of no later one, and seldom of none.
  private var latestYear: Int? {
    tokens.lazy.filter { $0.kind == .number && $0.key.count == 4 }.compactMap { Int($0.key) }
      .filter { (1990...2099).contains($0) }.max()
  }

  /// "Moscow, May 5 (Agency) -", "MOSCOW, 12 July 2022 (TDI):", "12:39, 2 сентября".
  private func datelineExpression() -> DateExpression? {
    for findings in sentences.prefix(4) {
      guard let first = findings.dates.first, case .days = first.expression else { continue }
      let start = findings.sentence.tokens.lowerBound
      let after = first.tokens.upperBound
      let count = findings.sentence.tokens.count
      let isLine =
        findings.sentence.role == .heading && count < 12 || count <= first.tokens.count + 1
      let marks = tokens[after..<min(after + 8, findings.sentence.tokens.upperBound)]
      if isLine
        || (first.tokens.lowerBound - start < 8
          && marks.contains { $0.isDash || $0.key == ":" || $0.key == "|" })
      {
        return first.expression
      }
    }
    return nil
  }

  /// The tokens that a range of the text's bytes spans.
  func span(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
  }
}
