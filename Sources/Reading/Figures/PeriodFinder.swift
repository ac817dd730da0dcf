internal import Periods

/// A place where a period of figures stands.
struct PeriodMention: Sendable, Hashable {
  var period: Period
  var tokens: Range<Int>
  /// Whether it is what a growth is measured from: "compared to 2022".
  var isBase: Bool
}

/// Finds the periods that figures are about: years, quarters, halves, runs of months.
struct PeriodFinder {
  let words: ReadingWords
  let tokens: [Token]
  /// The year of writing, where it is known.
  let year: Int?

  /// The periods of a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [PeriodMention] {
    var found: [PeriodMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      if let (period, end) = period(at: place, sentence.upperBound) {
        found.append(
          PeriodMention(
            period: period, tokens: place..<end, isBase: isBase(place, end, in: sentence)))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether a word of comparison stands right before.
  private func isBase(_ place: Int, _ end: Int, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, place - 6)..<place
    return before.contains { words.match(.before, tokens, at: $0).map { $0.count > 0 } ?? false }
      && before.contains { isComparison($0) } || isComparison(place)
  }

  private func isComparison(_ place: Int) -> Bool {
    guard words.match(.before, tokens, at: place) != nil else { return false }
    return tokens[place].key.count > 2
  }

  private func period(at place: Int, _ end: Int) -> (Period, Int)? {
    months(at: place, end) ?? ordinal(at: place, end) ?? countedMonths(at: place, end)
      ?? year(at: place, end)
  }

  private func month(at place: Int, _ end: Int) -> Int? {
    guard place < end, let match = words.match(.month, tokens, at: place),
      words.language != "en" || tokens[place].isCapitalized
    else { return nil }
    return Int(match.value)
  }

  /// "January-July 2022", "from January to July", "in May 2024".
  private func months(at place: Int, _ end: Int) -> (Period, Int)? {
    guard let first = month(at: place, end) else { return nil }
    // "the year to March" ends there.
    if place > 0, words.language == "en", tokens[place - 1].key == "to" { return nil }
    var next = place + 1
    var last = first
    if next + 1 < end, let second = month(at: next + 1, end),
      tokens[next].isDash || ["to", "through", "по", "па", "до"].contains(tokens[next].key)
    {
      last = second
      next += 2
    } else if next < end, tokens[next].kind == .number, Int(tokens[next].key) ?? 0 < 32 {
      return nil
    }
    guard let (year, after) = following(next, end), first <= last,
      let start = Period(month: first, year: year), let finish = Period(month: last, year: year)
    else { return nil }
    return first == last ? (start, after) : (Period(start.start...finish.end), after)
  }

  /// "the first quarter of 2024", "first half", "первом полугодии".
  private func ordinal(at place: Int, _ end: Int) -> (Period, Int)? {
    guard let match = words.match(.ordinal, tokens, at: place), let number = Int(match.value) else {
      return nil
    }
    var next = place + match.count
    if let (months, after) = monthCount(at: next, end) {
      guard let (year, last) = following(after, end), number == 1 else { return nil }
      return toDate(months, year).map { ($0, last) }
    }
    guard next < end, let span = words.match(.span, tokens, at: next) else { return nil }
    next += span.count
    guard let (year, after) = following(next, end) else { return nil }
    switch span.value {
    case "quarter": return Period(quarter: number, year: year).map { ($0, after) }
    case "half": return Period(half: number, year: year).map { ($0, after) }
    default: return nil
    }
  }

  /// "nine months", the count and the place after it.
  private func monthCount(at place: Int, _ end: Int) -> (Int, Int)? {
    guard place + 1 < end, words.match(.span, tokens, at: place + 1)?.value == "month" else {
      return nil
    }
    let spelled = words.match(.number, tokens, at: place).flatMap { Int($0.value) }
    guard let count = spelled ?? Int(tokens[place].key), (2...11).contains(count) else {
      return nil
    }
    return (count, place + 2)
  }

  /// "За девять месяцев текущего года", "nine months of 2023".
  private func countedMonths(at place: Int, _ end: Int) -> (Period, Int)? {
    guard let (count, next) = monthCount(at: place, end) else { return nil }
    if next + 2 < end, words.match(.toward, tokens, at: next)?.value == "to",
      let month = month(at: next + 1, end)
    {
      return upTo(month, dayAt: next + 2, months: count, end)
    }
    guard let (year, after) = following(next, end) else { return nil }
    return toDate(count, year).map { ($0, after) }
  }

  /// "five months to August 21": from the day after as many months before.
  private func upTo(_ month: Int, dayAt place: Int, months: Int, _ end: Int) -> (Period, Int)? {
    guard let year else { return nil }
    let day = tokens[place].kind == .number ? Int(tokens[place].key) : nil
    let length = Day.length(ofMonth: month, year: year)
    guard let last = Day(year: year, month: month, day: day ?? length) else { return nil }
    let first =
      day == nil ? last.adding(days: 1).adding(months: -months) : last.adding(months: -months)
    return (Period(first...last), day == nil ? place : place + 1)
  }

  private func toDate(_ months: Int, _ year: Int) -> Period? {
    guard let start = Period(month: 1, year: year), let end = Period(month: months, year: year)
    else { return nil }
    return Period(start.start...end.end)
  }

  /// "in 2023", "last year".
  private func year(at place: Int, _ end: Int) -> (Period, Int)? {
    guard let (year, after) = writtenYear(at: place, end) else { return nil }
    return Period(year: year).map { ($0, after) }
  }

  /// The year after a period's words: written, "of this year", or the one of writing.
  private func following(_ place: Int, _ end: Int) -> (Int, Int)? {
    for skip in 0..<3 where place + skip < end {
      if skip > 0, !["of", "in", "the", ",", "г", "."].contains(tokens[place + skip - 1].key) {
        break
      }
      if let found = writtenYear(at: place + skip, end) { return found }
    }
    return year.map { ($0, place) }
  }

  private func writtenYear(at place: Int, _ end: Int) -> (Int, Int)? {
    guard place < end else { return nil }
    if let match = words.match(.span, tokens, at: place), let year {
      if match.value == "this-year" { return (year, place + match.count) }
      if match.value == "last-year" { return (year - 1, place + match.count) }
    }
    guard tokens[place].kind == .number, tokens[place].key.count == 4,
      let written = Int(tokens[place].key), (1950...2099).contains(written)
    else { return nil }
    let isSpan = place + 1 < end && words.match(.span, tokens, at: place + 1)?.value == "year"
    return (written, place + (isSpan ? 2 : 1))
  }
}
