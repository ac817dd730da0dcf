internal import Periods

/// Finds days, months and weekdays in the words of a text.
struct DateFinder {
  let words: ReadingWords
  let tokens: [Token]

  /// The dates in a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [DateMention] {
    var found: [DateMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      if let mention = mention(at: place, end: sentence.upperBound) {
        found.append(mention)
        place = mention.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private func mention(at place: Int, end: Int) -> DateMention? {
    numeric(at: place) ?? dayMonth(at: place, end: end) ?? monthDay(at: place, end: end)
      ?? named(at: place, end: end)
  }

  /// "28.05.2024".
  private func numeric(at place: Int) -> DateMention? {
    let parts = tokens[place].key.split(separator: ".").map { Int($0) }
    guard tokens[place].kind == .number, parts.count == 3, let day = parts[0], let month = parts[1],
      let year = parts[2], Day(year: year, month: month, day: day) != nil
    else { return nil }
    return DateMention(
      expression: .days(day...day, month: month, year: year), tokens: place..<place + 1)
  }

  /// "23", "23rd"; the number and the place after it.
  private func day(at place: Int, end: Int) -> (Int, Int)? {
    guard place < end, tokens[place].kind == .number, let number = Int(tokens[place].key),
      (1...31).contains(number)
    else { return nil }
    var next = place + 1
    if next < end, !tokens[next].isApart, ["st", "nd", "rd", "th"].contains(tokens[next].key) {
      next += 1
    }
    return (number, next)
  }

  /// "23", "27-28", "27 and 28"; the days and the place after them.
  private func days(at place: Int, end: Int) -> (ClosedRange<Int>, Int)? {
    guard let (first, next) = day(at: place, end: end) else { return nil }
    if next < end, tokens[next].isDash || ["and", "и", "і", "to"].contains(tokens[next].key),
      let (last, after) = day(at: next + 1, end: end), first < last
    {
      return (first...last, after)
    }
    return (first...first, next)
  }

  private func month(at place: Int, end: Int) -> Int? {
    guard place < end, let match = words.match(.month, tokens, at: place) else { return nil }
    guard words.language != "en" || tokens[place].isCapitalized else { return nil }
    return Int(match.value)
  }

  private func year(at place: Int, end: Int) -> (Int, Int)? {
    var place = place
    if place < end, tokens[place].key == "," { place += 1 }
    guard place < end, tokens[place].kind == .number, tokens[place].key.count == 4,
      let year = Int(tokens[place].key), (1900...2099).contains(year)
    else { return nil }
    return (year, place + 1)
  }

  /// "12 July 2022", "16-17 сентября".
  private func dayMonth(at place: Int, end: Int) -> DateMention? {
    guard let (days, next) = days(at: place, end: end), let month = month(at: next, end: end),
      days.upperBound <= Day.length(ofMonth: month, year: 2000)
    else { return nil }
    let year = year(at: next + 1, end: end)
    return DateMention(
      expression: .days(days, month: month, year: year?.0),
      tokens: place..<(year?.1 ?? next + 1))
  }

  /// "May 23rd", "July 12, 2022", "December 2023", "early December".
  private func monthDay(at place: Int, end: Int) -> DateMention? {
    let part = words.match(.part, tokens, at: place)
    let start = place + (part?.count ?? 0)
    guard start < end, let month = month(at: start, end: end) else { return nil }
    let isShort = start + 1 < end && tokens[start + 1].key == "." && !tokens[start + 1].isApart
    let after = isShort && tokens[start].text.count < 5 ? start + 2 : start + 1
    if words.language == "en", let (days, next) = days(at: after, end: end),
      days.upperBound <= Day.length(ofMonth: month, year: 2000)
    {
      let year = year(at: next, end: end)
      return DateMention(
        expression: .days(days, month: month, year: year?.0), tokens: place..<(year?.1 ?? next))
    }
    // The verb "may" begins a sentence, too.
    guard
      part != nil || place == 0 || words.match(.place, tokens, at: place - 1) != nil
        || year(at: start + 1, end: end) != nil
    else { return nil }
    let year = year(at: start + 1, end: end)
    return DateMention(
      expression: .month(month, year: year?.0, isPart: part != nil),
      tokens: place..<(year?.1 ?? start + 1))
  }

  /// "on Monday", "last Friday", "yesterday".
  private func named(at place: Int, end: Int) -> DateMention? {
    if let match = words.match(.weekday, tokens, at: place), let number = Int(match.value),
      words.language != "en" || tokens[place].isCapitalized
    {
      var which = DateExpression.Which.nearest
      if place > 0, let before = words.match(.day, tokens, at: place - 1) {
        if before.value == "last" { which = .last }
        if before.value == "next" { which = .next }
      }
      return DateMention(
        expression: .weekday(number, which), tokens: place..<place + match.count)
    }
    guard let match = words.match(.day, tokens, at: place), let offset = Int(match.value) else {
      return nil
    }
    return DateMention(expression: .relative(offset), tokens: place..<place + match.count)
  }
}
