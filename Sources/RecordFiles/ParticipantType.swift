internal import Fields
internal import Records

extension FieldType where Value == Participant {
  /// Somebody named in `pair.yaml`, or `Name (office, COUNTRY)`.
  static func participant(of pair: Pair) -> FieldType<Participant> {
    let (people, offices) = (Named(pair.people), Named(pair.offices))
    return FieldType("participant", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      guard let opening = text.lastIndex(of: "("), text.hasSuffix(")") else {
        guard let person = people[text] else {
          throw .unknownName(
            text, code: "unknown-participant", "is not under `people` in pair.yaml",
            among: pair.people.spellings,
            otherwise: "add the person there, or write Name (office, COUNTRY)")
        }
        return Participant(
          name: pair.canonicalName(of: person), office: person.office, country: person.country)
      }
      let name = text[..<opening].split(separator: " ").joined(separator: " ")
      let inside = text[text.index(after: opening)...].dropLast()
      let parts = inside.split(separator: ",").map {
        $0.split(separator: " ").joined(separator: " ")
      }
      guard !name.isEmpty, parts.count >= 2, let country = parts.last,
        CountryCode.isCountry(country)
      else {
        throw FieldProblem(
          code: "bad-participant", "does not give office and country",
          hint: "write Name (office, COUNTRY), such as Sergei Lavrov (foreign-minister, RUS)")
      }
      let office = parts.dropLast().joined(separator: ", ")
      return Participant(
        name: people[name].map(pair.canonicalName(of:)) ?? name,
        office: offices[office]?.id ?? office, country: country)
    }
  }
}

extension Pair {
  /// The highest level both sides reached; `nil` where one side has no participant.
  func level(of participants: [Participant], offices: Named<Office>) -> Level? {
    let best = countries.map { country in
      participants.filter { $0.country == country.code }.map { participant in
        participant.office.flatMap { offices[$0] }?.level ?? .other
      }.min()
    }
    guard let first = best[0], let second = best[1] else { return nil }
    return max(first, second)
  }
}
