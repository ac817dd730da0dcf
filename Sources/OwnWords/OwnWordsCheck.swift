internal import Periods
internal import Reading
package import Records
internal import Statistics

/// Holds the desk's own words against the records that were known on a day: each number, date, name,
/// count and word of direction that stands in a text.
package final class OwnWordsCheck {
  private let records: KnownRecords
  private let figures: FigureJudge
  private let contacts: ContactJudge
  private let people: PersonJudge
  private let counts: CountJudge
  private let pair: Pair
  private let speakers: [String]
  /// By language; `nil` for one that is not read.
  private var readers: [String: MentionReader?] = [:]

  /// A check against what was known on a day.
  package init(_ records: KnownRecords) {
    self.records = records
    figures = FigureJudge(records)
    contacts = ContactJudge(records)
    people = PersonJudge(records)
    counts = CountJudge(records)
    pair = records.pair.knowing(records.contacts)
    speakers = Set(records.statements.map(\.speaker)).sorted()
  }

  /// What was found in a text, in its order; `nil` for one in a language that is not read.
  package func judge(_ text: OwnText) -> [JudgedWords]? {
    let news = NewsText(text.text, language: text.language, published: Period(day: text.date))
    let bytes = Array(text.text.utf8)
    return reader(of: text.language)?.mentions(in: news).map { mention in
      JudgedWords(
        span: mention.span, words: String(decoding: bytes[mention.span], as: UTF8.self),
        standing: standing(of: mention, in: text))
    }
  }

  private func reader(of language: String) -> MentionReader? {
    if let reader = readers[language] { return reader }
    let reader = MentionReader(language: language, pair: pair, speakers: speakers)
    readers[language] = .some(reader)
    return reader
  }

  private func standing(of mention: TextMention, in text: OwnText) -> Standing {
    let found: Standing =
      switch mention.content {
      case .level(let number, let subject): figures.level(number, subject)
      case .growth(let number, let subject): figures.growth(number, subject)
      case .difference(let number, let subject): figures.difference(number, subject)
      case .direction(let direction, let subject): figures.direction(direction, subject)
      case .day(let period, let subject): contacts.day(period, subject, writtenOn: text.date)
      case .weekday(let weekday, let day): ContactJudge.weekday(weekday, of: day)
      case .place(let country, let period, let subject):
        contacts.place(country, on: period, subject)
      case .person(let subject): person(subject)
      case .count(let number, let subject): counts.count(number, subject, upTo: text.date)
      case .number: .notJudged
      }
    // What is expected, doubted or asked cannot contradict what is, and need not be on record.
    if mention.isOpinion, found == .notOnRecord { return .notJudged }
    guard mention.isOpinion, case .contradicts = found else { return found }
    return .notJudged
  }

  /// Somebody with office and country, and as one of those who met on a day.
  private func person(_ subject: PersonSubject) -> Standing {
    let found = people.person(subject)
    guard case .holds = found, let contact = subject.contact,
      let other = contacts.substitute(for: subject.name, on: contact.day, contact.subject)
    else { return found }
    return .contradicts(other)
  }
}

extension Pair {
  /// The same with those who take part in contacts and are not in its list.
  fileprivate func knowing(_ contacts: [Contact]) -> Pair {
    let codes = countries.map(\.code)
    let listed = Set(people.flatMap { Array($0.names.values) + $0.aliases })
    var added: Set<String> = []
    var copy = self
    for participant in contacts.flatMap(\.participants) {
      guard let country = participant.country, codes.contains(country),
        participant.name.contains(" "), !listed.contains(participant.name),
        added.insert(participant.name).inserted
      else { continue }
      copy.people.append(Person(names: [language: participant.name], country: country))
    }
    return copy
  }
}
