internal import Periods
internal import Records

/// A contact as one sentence tells it, before it is joined with others.
struct ContactDraft {
  /// How exactly a word names the way of a contact.
  enum Exactness: Sendable, Hashable, Comparable {
    /// "Discussed", "spoke with".
    case unsaid
    /// "Talks", "meeting": mostly in person, now and then by other means.
    case vague
    /// "Telephone", "visit".
    case exact

    init(_ cue: String) {
      switch cue {
      case "any": self = .unsaid
      case "meeting": self = .vague
      default: self = .exact
      }
    }
  }

  var channel: Contact.Channel
  var exactness: Exactness
  var status: ContactCandidate.Status
  /// The date with its place; `nil` where the sentence gives none.
  var date: DateMention?
  /// Places in the analysis's list of people.
  var people: [Int]
  /// The levels of offices named without a name, by country.
  var offices: [String: Level]
  /// The countries of the pair that take part.
  var sides: Set<String>
  /// Whether both sides are named by people or offices, and not only by their countries.
  var isPersonal: Bool
  /// Whether it is told only by "the two", "the leaders".
  var isByReference: Bool
  /// Whether nobody at all is named: it goes on about the contact told last.
  var isAnaphor: Bool
  /// Whether somebody of a third country takes part.
  var hasThird: Bool
  var place: String?
  var host: String?
  var spans: [Range<Int>]

  /// Whether it is more than a mention of something told before.
  var canStandAlone: Bool {
    !isAnaphor && !(isByReference && date == nil && (exactness != .exact || status != .held))
      && sides.count == 2
  }

  /// How certain words make a status; a planned meeting that took place is another.
  private var isPast: Bool { status == .held }

  /// Whether another tells of the same contact: nothing they say excludes it.
  func isSame(as other: ContactDraft, in analysis: TextAnalysis) -> Bool {
    guard isPast == other.isPast || other.date == nil && other.isByReference,
      isAlike(other), levelsMeet(other, in: analysis)
    else { return false }
    if other.isAnaphor, date != nil { return false }
    guard let date, let second = other.date else {
      return isNews(date ?? other.date, in: analysis)
    }
    let isFuture = !isPast
    let left = analysis.dates.date(date.expression, isFuture: isFuture)
    let right = analysis.dates.date(second.expression, isFuture: isFuture)
    if left.openYear != nil || right.openYear != nil { return left.openYear == right.openYear }
    guard let one = left.period, let two = right.period else { return true }
    let follows = channel == .visit && abs(two.start.days(since: one.end)) == 1
    return one.contains(two) || two.contains(one) || follows
  }

  /// Whether a date may be that of the contact a text reports without one: within a week before it.
  private func isNews(_ date: DateMention?, in analysis: TextAnalysis) -> Bool {
    guard isPast, let date, let anchor = analysis.dates.anchor,
      let period = analysis.dates.date(date.expression, isFuture: false).period
    else { return true }
    return anchor.start.days(since: period.end) < 8
  }

  private func isAlike(_ other: ContactDraft) -> Bool {
    if channel == other.channel || other.isAnaphor || exactness == .unsaid
      || other.exactness == .unsaid
    {
      return true
    }
    let inPerson: Set<Contact.Channel> = [.meeting, .visit, .summit]
    if inPerson.contains(channel), inPerson.contains(other.channel) { return true }
    // "Talks" with a day of their own are not the call that has none.
    if exactness == .vague { return date == nil || other.date != nil }
    if other.exactness == .vague { return other.date == nil || date != nil }
    return false
  }

  private func levelsMeet(_ other: ContactDraft, in analysis: TextAnalysis) -> Bool {
    let one = level(in: analysis)
    let two = other.isByReference ? other.offices.values.min() : other.level(in: analysis)
    return one == nil || two == nil || one == two
  }

  /// Takes what another draft of the same contact adds.
  mutating func join(_ other: ContactDraft) {
    for person in other.people where !people.contains(person) && !other.isByReference {
      people.append(person)
    }
    offices.merge(other.offices) { min($0, $1) }
    if let joined = days(with: other) {
      date = joined
    } else if let second = other.date,
      date.map({ $0.expression.exactness < second.expression.exactness }) ?? true
    {
      date = second
    }
    if exactness < other.exactness {
      channel = other.channel
      exactness = other.exactness
    }
    if place == nil {
      place = other.place
      host = other.host
    }
    spans += other.spans
    isPersonal = isPersonal || other.isPersonal
  }

  /// The days of both, where they follow each other: a visit of two days.
  private func days(with other: ContactDraft) -> DateMention? {
    guard var mention = date, case .days(let one, let month, let year) = mention.expression,
      case .days(let two, month, let second)? = other.date?.expression, year == second,
      channel == .visit
    else { return nil }
    mention.expression = .days(
      min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound), month: month,
      year: year)
    return mention
  }

  /// The highest level that both sides reach; `nil` where it is not said.
  func level(in analysis: TextAnalysis) -> Level? {
    let levels = sides.sorted().compactMap { side -> Level? in
      let named = people.map { analysis.people[$0] }.filter { $0.country == side }
      return (named.compactMap(\.level) + [offices[side]].compactMap(\.self)).min()
    }
    return levels.max()
  }

  /// The candidate it becomes, with how sure each field is.
  func candidate(in analysis: TextAnalysis) -> ContactCandidate {
    let (when, dateConfidence) = resolved(in: analysis)
    let named = people.map { analysis.people[$0] }.filter { person in
      person.country.map { sides.contains($0) } ?? false
    }
    var confidence: [ContactCandidate.Field: Confidence] = [.date: dateConfidence]
    switch exactness {
    case .exact: confidence[.channel] = .init(0.9, "named in words")
    case .vague where isPersonal: confidence[.channel] = .init(0.85, "a word for a meeting")
    case .vague: confidence[.channel] = .init(0.6, "a word of many uses")
    case .unsaid: confidence[.channel] = .init(0.4, "how they spoke is not said")
    }
    confidence[.status] =
      hasThird
      ? .init(0.5, "others take part, too")
      : status == .denied
        ? .init(0.5, "a negation stands beside it") : .init(0.9, "told as \(status.rawValue)")
    let level = level(in: analysis)
    confidence[.level] = level == nil ? .init(0.4, "no office is named") : .init(0.9, "offices")
    let bothNamed = sides.allSatisfy { side in named.contains { $0.country == side } }
    confidence[.participants] =
      isByReference
      ? .init(0.6, "named in sentences before")
      : bothNamed
        ? .init(0.9, "named on both sides")
        : .init(channel == .visit && !named.isEmpty ? 0.8 : 0.5, "a side is not named")
    return ContactCandidate(
      date: when, channel: channel, status: status, level: level,
      participants: named.map { Participant(name: $0.name, country: $0.country) },
      place: place, host: host, spans: spans.sorted { $0.lowerBound < $1.lowerBound },
      confidence: confidence,
      isOlder: isOlder(when, in: analysis))
  }

  private func resolved(
    in analysis: TextAnalysis
  ) -> (ReadDate, Confidence) {
    guard let date else {
      guard status == .held, !isByReference else {
        return (ReadDate(nil, precision: nil, basis: .none), .init(0.2, "no date is said"))
      }
      if let open = analysis.dateline?.openYear {
        let when = ReadDate(nil, openYear: open, precision: .dateline, basis: .dateline)
        return (when, .init(0.4, "the day of the dateline, its year is not said"))
      }
      guard let anchor = analysis.dates.anchor else {
        return (ReadDate(nil, precision: nil, basis: .none), .init(0.2, "no date is said"))
      }
      return (
        ReadDate(anchor, precision: .dateline, basis: .dateline),
        .init(
          isNewsOfTheDay(in: analysis) ? 0.8 : 0.5,
          "the day of publication; the event may be earlier")
      )
    }
    let when = analysis.dates.date(date.expression, isFuture: status != .held)
    if when.openYear != nil { return (when, .init(0.5, "the year is not said")) }
    guard let period = when.period else { return (when, .init(0.3, "publication day unknown")) }
    if status == .held, let anchor = analysis.dates.anchor, period.start > anchor.end {
      return (when, .init(0.3, "after the day of publication"))
    }
    switch when.precision {
    case .exact: return (when, .init(0.95, "the day is said"))
    case .weekday: return (when, .init(0.85, "a weekday near the day of publication"))
    default: return (when, .init(0.8, "known to the month"))
    }
  }

  /// Whether it is what the text is about: told in its first two sentences, of a text with a day.
  private func isNewsOfTheDay(in analysis: TextAnalysis) -> Bool {
    let body = analysis.sentences.filter { $0.sentence.role == .body }.prefix(2)
    guard let last = body.last, let first = spans.map(\.lowerBound).min() else { return false }
    return analysis.dates.anchorDay != nil
      && first <= analysis.span(last.sentence.tokens).lowerBound
  }

  /// A past contact told beside the news: more than a month before the text.
  private func isOlder(_ when: ReadDate, in analysis: TextAnalysis) -> Bool {
    guard status == .held, let period = when.period, let anchor = analysis.dates.anchor else {
      return false
    }
    return anchor.start.days(since: period.end) > 35
  }
}
