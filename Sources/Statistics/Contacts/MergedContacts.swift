internal import Periods
public import Records

/// Contacts with what is recorded more than once taken together: both sides' readouts of one call,
/// a visit coded as made (CAMEO 042) by the one and as hosted (043) by the other.
///
/// Two records are one contact where status, channel and level are the same, they have a known day
/// in common, and nothing they both say is contradicted (place, host, the people of each country).
/// One publisher that tells of both knows of two calls on a day, so they stay two, unless the one is
/// coded as the reverse of the other, or says word for word the same, a summary included. A contact of more than 60 days (`Contact.plausibleDays`) has a
/// wrong date and is merged with none.
///
/// Source: PLOVER manual, Compound and Reciprocal Actors; the rule of the phoenix pipeline keys on
/// day and unordered pair.
public struct MergedContacts: Sendable, Hashable {
  /// One contact each, in the order of their first days; ids and sources of what was merged into
  /// one stand in `merged`.
  public private(set) var contacts: [Contact]
  /// The ids that were merged into a contact, by its id, sorted; nothing for a contact alone.
  public private(set) var merged: [String: [String]]

  /// Merges contacts; without the sources each source id counts as a publisher of its own.
  public init(_ all: [Contact], sources: [String: Source] = [:]) {
    func publishers(_ contact: Contact) -> Set<String> {
      Set(contact.sources.map { sources[$0]?.publisher ?? $0 })
    }
    contacts = []
    merged = [:]
    // The places in `contacts` of what has not ended, by what has to be the same.
    var open: [Kind: [Int]] = [:]
    // The records of each, as they stand in the log.
    var originals: [String: Set<Contact>] = [:]
    for contact in all.sorted(by: { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }) {
      guard contact.mayBeTold else {
        contacts.append(contact)
        continue
      }
      let kind = Kind(contact)
      let copy = contact.withoutIdentity
      var candidates = open[kind, default: []]
      candidates.removeAll { contacts[$0].end < contact.start }
      // The last ones come first.
      let same = candidates.reversed().prefix(Self.mostCandidates).first { index in
        let other = contacts[index]
        guard other.isLike(contact) else { return false }
        return other.isReverse(of: contact)
          || copy.summary != nil && originals[other.id]?.contains(copy) == true
          || publishers(other).isDisjoint(with: publishers(contact))
      }
      if let same {
        originals[contacts[same].id, default: []].insert(copy)
        merged[contacts[same].id, default: []].append(contact.id)
        contacts[same].absorb(contact)
      } else {
        candidates.append(contacts.count)
        originals[contact.id] = [copy]
        contacts.append(contact)
      }
      open[kind] = candidates
    }
  }

  /// The most contacts of a kind and day that one is compared with.
  private static let mostCandidates = 100

  /// What is the same in two records of one contact.
  private struct Kind: Hashable {
    var status: Contact.Status
    var channel: Contact.Channel
    var level: Level

    init(_ contact: Contact) {
      status = contact.status
      channel = contact.channel
      level = contact.level
    }
  }
}

extension Contact {
  /// Whether it is known well enough for a second record of it to be found.
  fileprivate var mayBeTold: Bool { precision.isDay && dayCount <= Contact.plausibleDays }

  /// Whether another record of its status, channel and level could tell of the same contact.
  fileprivate func isLike(_ other: Contact) -> Bool {
    guard start <= other.end, other.start <= end, agrees(place, other.place),
      agrees(host, other.host)
    else { return false }
    let countries = Set((participants + other.participants).compactMap(\.country))
    return countries.allSatisfy { country in
      let (mine, theirs) = (names(of: country), other.names(of: country))
      return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
    }
  }

  /// Whether one is coded as a visit made and the other as a visit received.
  fileprivate func isReverse(of other: Contact) -> Bool {
    Set([cameo, other.cameo]) == ["042", "043"]
  }

  private func agrees(_ one: String?, _ two: String?) -> Bool {
    one == nil || two == nil || one == two
  }

  private func names(of country: String) -> Set<String> {
    Set(participants.filter { $0.country == country }.map(\.name))
  }

  /// Takes over what another record of the same contact knows besides.
  fileprivate mutating func absorb(_ other: Contact) {
    end = max(end, other.end)
    for participant in other.participants
    where !participants.contains(where: { $0.name == participant.name }) {
      participants.append(participant)
    }
    host = host ?? other.host
    place = place ?? other.place
    summary = summary ?? other.summary
    topics += other.topics.filter { !topics.contains($0) }
    sources += other.sources.filter { !sources.contains($0) }
    reported += other.reported.filter { !reported.contains($0) }
  }
}
