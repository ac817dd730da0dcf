internal import Periods
internal import Records

/// The days, places and people of one sentence.
struct ContactMentions {
  let words: MentionWords
  /// Whether the sentence gives figures: a month in it is their period.
  let hasFigures: Bool

  private var findings: SentenceFindings { words.findings }
  private var tokens: [Token] { words.tokens }

  func mentions() -> [TextMention] {
    days() + spans() + weekdays() + places() + people()
  }

  private func mention(_ content: TextMention.Content, _ tokens: Range<Int>) -> TextMention {
    TextMention(
      content: content, span: words.analysis.span(tokens), isOpinion: words.isOpinion(at: tokens))
  }

  /// The days and months given; a month beside figures is their period.
  private var dated: [(date: DateMention, period: Period)] {
    findings.dates.compactMap { date in
      switch date.expression {
      case .month where hasFigures: return nil
      case .weekday where besideDay(date) != nil: return nil
      case .days, .weekday, .relative, .month: break
      }
      return period(of: date).map { (date, $0) }
    }
  }

  /// The day or month meant: where the year is not said, the nearest, before or after the text's own.
  private func period(of date: DateMention) -> Period? {
    let dates = words.analysis.dates
    let found = [false, true].compactMap { dates.date(date.expression, isFuture: $0).period }
    guard case .days = date.expression, let anchor = dates.anchorDay else {
      return isAhead(of: date) ? found.last : found.first
    }
    return found.min { abs($0.start.days(since: anchor)) < abs($1.start.days(since: anchor)) }
  }

  private func days() -> [TextMention] {
    let dated = dated
    return dated.map { date, period in
      mention(.day(period, subject(of: date, among: dated.count)), date.tokens)
    }
  }

  /// "Nine days earlier": counted from the last day given before, here or in the sentence before.
  private func spans() -> [TextMention] {
    words.range.compactMap { place in
      guard let (count, next) = number(at: place), count < 100,
        words.match(.unit, at: next)?.value == "days",
        let turn = words.match(.shift, at: next + 1),
        let anchor = anchor(before: place)
      else { return nil }
      let day = anchor.adding(days: turn.value == "back" ? -count : count)
      let tokens = place..<next + 1 + turn.count
      var subject = subject(
        of: DateMention(expression: .relative(0), tokens: tokens), among: dated.count + 1)
      subject.isOneOfSeveral = false
      if subject.people.isEmpty { subject.people = peopleBefore }
      return mention(.day(Period(day: day), subject), tokens)
    }
  }

  private func number(at place: Int) -> (Int, Int)? {
    if let match = words.match(.number, at: place), let value = Int(match.value) {
      return (value, place + match.count)
    }
    guard tokens[place].kind == .number, let value = Int(tokens[place].key) else { return nil }
    return (value, place + 1)
  }

  private func anchor(before place: Int) -> Day? {
    let here = dated.last { $0.date.tokens.upperBound <= place }?.period
    if let here { return here.start }
    guard words.place > 0 else { return nil }
    let before = ContactMentions(
      words: MentionWords(analysis: words.analysis, place: words.place - 1), hasFigures: false)
    return before.dated.last { $0.period.kind == .day }?.period.start
  }

  private var peopleBefore: [String] {
    guard words.place > 0 else { return [] }
    return words.analysis.sentences[words.place - 1].people
      .map { words.analysis.people[$0.person] }.filter(\.isKnown).map(\.name).uniqued
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
    return beside.flatMap { period(of: $0)?.start }
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
    let dated = dated
    let contact = dated.first.flatMap { only in
      dated.count > 1 || only.period.dayCount > 15
        ? nil : DatedContact(day: only.period, subject: subject(of: only.date, among: 1))
    }
    return findings.people.map { person in
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
            country: isPast ? nil : office?.countries.first, contact: contact)),
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
