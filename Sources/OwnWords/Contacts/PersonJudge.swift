internal import Reading
internal import Records

/// Holds the offices and countries that a text gives to people against the pair's list and the log.
struct PersonJudge {
  private let records: KnownRecords

  init(_ records: KnownRecords) {
    self.records = records
  }

  func person(_ subject: PersonSubject) -> Standing {
    let pair = records.pair
    guard subject.isKnown else { return unknown(subject) }
    let held = records.contacts.flatMap(\.participants).filter { $0.name == subject.name }
    let listed = pair.people.first { pair.canonicalName(of: $0) == subject.name }
    guard let country = listed?.country ?? held.lazy.compactMap(\.country).first else {
      return .notOnRecord
    }
    let offices = Set([listed?.office].compactMap(\.self) + held.compactMap(\.office))
    let fact = Fact(
      record: listed == nil ? "contacts.csv" : "pair.yaml",
      says: ([subject.name, country] + offices.sorted()).joined(separator: ", "))
    let codes = pair.countries.map(\.code)
    if let said = subject.country, codes.contains(said), said != country {
      return .contradicts(fact)
    }
    guard let level = subject.level.flatMap(Level.init(rawValue:)), Self.isExact(level) else {
      return .holds(fact)
    }
    let levels = Set(
      offices.compactMap { office in
        pair.offices.first { $0.id == office }?.level ?? Level(rawValue: office)
      })
    if levels.isEmpty { return .notOnRecord }
    return levels.contains(level) ? .holds(fact) : .contradicts(fact)
  }

  /// The levels that one office has: "minister" and "ambassador" say too little.
  private static func isExact(_ level: Level) -> Bool { level < .minister }

  /// A name that nobody of the list has: one that differs from a known one in a letter or two is
  /// misspelt.
  private func unknown(_ subject: PersonSubject) -> Standing {
    let words = subject.name.split(separator: " ")
    guard words.count == 2 else { return .notOnRecord }
    for person in records.pair.people {
      for name in Array(person.names.values) + person.aliases {
        let other = name.split(separator: " ")
        guard other.count == 2, isNear(words[0], other[0]), isNear(words[1], other[1]) else {
          continue
        }
        return .contradicts(
          Fact(record: "pair.yaml", says: "\(name), \(person.country)"))
      }
    }
    return .notOnRecord
  }

  /// Whether two words are the same but for one letter, or two of a long word.
  private func isNear(_ one: Substring, _ other: Substring) -> Bool {
    if one == other { return true }
    let (left, right) = (Array(one.lowercased()), Array(other.lowercased()))
    guard abs(left.count - right.count) < 2, left.first == right.first else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    return max(left.count, right.count) - start - end <= (left.count > 6 ? 2 : 1)
  }
}
