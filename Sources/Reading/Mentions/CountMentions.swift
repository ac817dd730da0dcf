internal import Periods
internal import Records

/// How many contacts one sentence counts: "three calls in May", "met four times".
struct CountMentions {
  let words: MentionWords

  private var tokens: [Token] { words.tokens }

  func mentions() -> [TextMention] {
    var found: [TextMention] = []
    var place = words.range.lowerBound
    while place < words.range.upperBound {
      if let (number, counted, channel) = count(at: place) {
        found.append(
          TextMention(
            content: .count(number, subject(channel)), span: words.analysis.span(counted),
            isOpinion: words.isOpinion(at: counted)))
        place = counted.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// A number with a noun for contacts, or a verb with how many times.
  private func count(at place: Int) -> (ReadNumber, Range<Int>, channel: String)? {
    guard let (value, next) = number(at: place) else { return nil }
    if words.match(.times, at: next) != nil {
      let ahead = max(words.range.lowerBound, place - 6)..<place
      let verb = ahead.reversed().lazy.compactMap { words.match(.verb, at: $0)?.value }.first
      return verb.map { (read(value, before: place), place..<next + 1, $0) }
    }
    for noun in next..<min(next + 3, words.range.upperBound) {
      if let match = words.match(.tally, at: noun) {
        return (read(value, before: place), place..<noun + match.count, match.value)
      }
      guard tokens[noun].kind == .word else { return nil }
    }
    return nil
  }

  private func number(at place: Int) -> (Int, Int)? {
    if let match = words.match(.times, at: place), let value = Int(match.value) {
      // "Twice" holds its number.
      return (value, place)
    }
    if let match = words.match(.number, at: place), let value = Int(match.value) {
      return (value, place + match.count)
    }
    guard tokens[place].kind == .number, let value = Int(tokens[place].key), value < 1000 else {
      return nil
    }
    return (value, place + 1)
  }

  private func read(_ value: Int, before place: Int) -> ReadNumber {
    let hedge = (place - 3..<place).lazy.compactMap { start -> String? in
      guard let match = words.match(.hedge, at: start), start + match.count == place else {
        return nil
      }
      return match.value
    }.first
    return ReadNumber(value: Double(value), step: 0, unit: .plain, hedge: hedge)
  }

  private func subject(_ channel: String) -> CountSubject {
    let named = words.findings.people.map { words.analysis.people[$0.person] }
    let level = words.findings.offices.lazy.compactMap { $0.isSeveral ? $0.level : nil }.first
    return CountSubject(
      channel: channel, people: named.filter(\.isKnown).map(\.name), level: level?.rawValue,
      window: window)
  }

  /// The days counted: "in the last 30 days", "over the last twelve months", "in May 2024".
  private var window: Period? {
    if let last = lastDays { return last }
    let anchor = words.analysis.dates.anchor
    let year = anchor?.start.year ?? words.analysis.dates.year
    let found = PeriodFinder(words: words.words, tokens: tokens, year: year)
      .mentions(in: words.range)
    guard found.count == 1, let period = found.first,
      words.match(.since, at: period.tokens.lowerBound - 1) == nil
    else { return nil }
    return period.period
  }

  private var lastDays: Period? {
    guard let end = words.analysis.dates.anchorDay else { return nil }
    for place in words.range {
      guard words.match(.day, at: place).map({ $0.value == "last" }) ?? false,
        let (count, next) = number(at: place + 1), count > 0
      else { continue }
      if words.match(.unit, at: next)?.value == "days" {
        return Period(from: end.adding(days: 1 - count), through: end)
      }
      if words.match(.span, at: next)?.value == "month" {
        return Period(from: end.adding(months: -count).adding(days: 1), through: end)
      }
    }
    return nil
  }
}
