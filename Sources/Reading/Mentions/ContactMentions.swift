internal import Periods
internal import Records

/// The days, places and people of one sentence.
struct ContactMentions {
  let words: MentionWords

  private var findings: SentenceFindings { words.findings }
  private var tokens: [Token] { words.tokens }

  func mentions() -> [TextMention] {
    days() + weekdays() + places() + people()
  }

  private func mention(_ content: TextMention.Content, _ tokens: Range<Int>) -> TextMention {
    TextMention(
      content: content, span: words.analysis.span(tokens), isOpinion: words.isOpinion(at: tokens))
  }

  /// Days of a month and days before the text's; a month alone is a period of a figure or of nothing.
  private var dated: [(date: DateMention, period: Period)] {
    findings.dates.compactMap { date in
      switch date.expression {
      case .month: return nil
      case .weekday where besideDay(date) != nil: return nil
      case .days, .weekday, .relative: break
      }
      let found = words.analysis.dates.date(date.expression, isFuture: isAhead(of: date))
      return found.period.map { (date, $0) }
    }
  }

  private func days() -> [TextMention] {
    let dated = dated
    return dated.map { date, period in
      mention(.day(period, subject(of: date, among: dated.count)), date.tokens)
    }
  }

  /// "Thursday 23 May".
  private func weekdays() -> [TextMention] {
    findings.dates.compactMap { date in
      guard case .weekday(let weekday, _) = date.expression, let day = besideDay(date) else {
        return nil
      }
      return mention(.weekday(weekday, of: day), date.tokens)
    }
  }

  /// The day of a month right behind or before a weekday.
  private func besideDay(_ date: DateMention) -> Day? {
    guard case .weekday = date.expression else { return nil }
    let beside = words.days.first { day in
      let gap = words.gap(date.tokens, day.tokens)
      return gap.count < 3 && gap.allSatisfy { [",", "the", "(", "on"].contains(tokens[$0].key) }
    }
    return beside.flatMap {
      words.analysis.dates.date($0.expression, isFuture: isAhead(of: $0)).period?.start
    }
  }

  /// A country that a word of place gives as where they met, beside the only day of the sentence.
  private func places() -> [TextMention] {
    let dated = dated
    guard dated.count == 1, let (date, period) = dated.first else { return [] }
    let codes = words.analysis.pair.countries.map(\.code)
    let hosts = findings.countries.filter { country in
      country.kind == .capital && codes.contains(country.code)
        && isPlace(country.tokens.lowerBound - 1)
    }
    guard hosts.count == 1, let host = hosts.first else { return [] }
    return [
      mention(.place(host.code, on: period, subject(of: date, among: 1)), host.tokens)
    ]
  }

  private func isPlace(_ token: Int) -> Bool {
    words.match(.place, at: token) != nil || words.match(.toward, at: token)?.value == "to"
  }

  private func isAhead(of date: DateMention) -> Bool {
    findings.statuses.contains { ["planned", "postponed", "cancelled"].contains($0.value) }
  }

  private func subject(of date: DateMention, among count: Int) -> ContactSubject {
    let pair = words.analysis.pair
    let codes = pair.countries.map(\.code)
    let named = findings.people.map { words.analysis.people[$0.person] }
      .filter { $0.isKnown && $0.country.map(codes.contains) ?? false }
    let level = findings.offices.lazy.compactMap { $0.isSeveral ? $0.level : nil }.first
    return ContactSubject(
      people: named.map(\.name).uniqued, level: level?.rawValue,
      channels: Set(findings.channels.map(\.value)), isAhead: isAhead(of: date),
      isOneOfSeveral: count > 1)
  }

  /// Everybody named, with the office that stands right before or behind.
  private func people() -> [TextMention] {
    findings.people.map { person in
      let named = words.analysis.people[person.person]
      let office = findings.offices.first { office in
        guard !office.isSeveral else { return false }
        return office.phrase.upperBound == person.tokens.lowerBound
          || isApposed(office, to: person.tokens)
      }
      let isPast = office.map { isFormer($0.phrase.lowerBound) } ?? false
      return mention(
        .person(
          PersonSubject(
            name: named.name, isKnown: named.isKnown,
            level: isPast ? nil : office?.level?.rawValue,
            country: isPast ? nil : office?.countries.first)),
        office.map { $0.phrase.joined(with: person.tokens) } ?? person.tokens)
    }
  }

  /// "Liu Guozhong, the Vice Premier of China".
  private func isApposed(_ office: OfficeMention, to name: Range<Int>) -> Bool {
    guard office.phrase.lowerBound >= name.upperBound else { return false }
    let gap = name.upperBound..<office.phrase.lowerBound
    return gap.count < 4 && tokens[gap].first?.key == ","
      && tokens[gap].allSatisfy { [",", "the", "who", "is"].contains($0.key) }
  }

  /// Whether a word says that the office was held once, or will be.
  private func isFormer(_ place: Int) -> Bool {
    (place - 3..<place).contains { words.match(.former, at: $0) != nil }
  }
}

extension Range<Int> {
  /// The least range that holds both.
  fileprivate func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
