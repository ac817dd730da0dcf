internal import Periods
public import Records

/// Contacts with what is recorded more than once taken together: both sides' readouts of one call,
/// a visit coded as made (CAMEO 042) by the one and as hosted (043) by the other.
///
/// Two records are one contact where status, channel and level are the same, they have a known day
/// in common, nothing they both say is contradicted (place, host, the people of each country), and
/// not both are told by one and the same source under different topics, as two calls on one day are.
///
/// Source: PLOVER manual, Compound and Reciprocal Actors; the rule of the phoenix pipeline keys on
/// day and unordered pair.
public struct MergedContacts: Sendable, Hashable {
  /// One contact each, in the order of their first days; ids and sources of what was merged into
  /// one stand in `merged`.
  public private(set) var contacts: [Contact]
  /// The ids that were merged into a contact, by its id, sorted; nothing for a contact alone.
  public private(set) var merged: [String: [String]]

  /// Merges contacts.
  public init(_ all: [Contact]) {
    contacts = []
    merged = [:]
    var ends: [Day] = []
    for contact in all.sorted(by: { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }) {
      // Only contacts that have not ended can be the same; the last ones come first.
      let candidates = contacts.indices.reversed().prefix { ends[$0] >= contact.start }
      if let same = candidates.first(where: { contacts[$0].isSame(as: contact) }) {
        merged[contacts[same].id, default: []].append(contact.id)
        contacts[same].absorb(contact)
        ends[same] = max(ends[same], contacts[same].end)
      } else {
        contacts.append(contact)
        ends.append(max(contact.end, ends.last ?? contact.end))
      }
    }
  }
}

extension Contact {
  /// Whether another record tells of the same contact.
  fileprivate func isSame(as other: Contact) -> Bool {
    guard status == other.status, channel == other.channel, level == other.level,
      precision.isDay, other.precision.isDay, start <= other.end, other.start <= end,
      agrees(place, other.place), agrees(host, other.host)
    else { return false }
    // One source that tells of two calls on a day knows why it does.
    let isToldTwice = !Set(sources).isDisjoint(with: other.sources)
    let isReciprocal = cameo != nil && other.cameo != nil && cameo != other.cameo
    if isToldTwice, !isReciprocal, topics != other.topics || summary != other.summary {
      return false
    }
    let countries = Set((participants + other.participants).compactMap(\.country))
    return countries.allSatisfy { country in
      let (mine, theirs) = (names(of: country), other.names(of: country))
      return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
    }
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
