internal import Records

/// The contacts that one sentence tells of.
struct SentenceContacts {
  let analysis: TextAnalysis
  let place: Int

  private var findings: SentenceFindings { analysis.sentences[place] }
  private var tokens: [Token] { analysis.tokens }
  private var codes: Set<String> { Set(analysis.pair.countries.map(\.code)) }

  /// A way of contact, from its word on to the next one that has a date of its own.
  private struct Clause {
    var cue: SentenceFindings.Cue
    var channel: Contact.Channel
    var tokens: Range<Int>
    var date: DateMention?
    /// Whether somebody travels in it.
    var hasVisit: Bool
  }

  func drafts() -> [ContactDraft] {
    clauses().compactMap { draft($0) }
  }

  /// The sentence as clauses: one for each date that has a word for a contact beside it, or one for
  /// all of it.
  private func clauses() -> [Clause] {
    let range = findings.sentence.tokens
    let cues = findings.channels
    guard !cues.isEmpty else { return [] }
    let cuts = boundaries(cues, in: range)
    var clauses: [Clause] = []
    var start = range.lowerBound
    for end in cuts + [range.upperBound] {
      let part = start..<end
      start = end
      let inside = cues.filter { part.contains($0.tokens.lowerBound) }
      guard let cue = strongest(inside) else { continue }
      // "Discussed", "spoke with": how is not said.
      let channel = Contact.Channel(rawValue: cue.value) ?? .meeting
      clauses.append(
        Clause(
          cue: cue, channel: channel, tokens: part, date: date(in: part, near: cue),
          hasVisit: inside.contains { $0.value == "visit" }))
    }
    return clauses
  }

  /// Where a sentence falls apart: at a comma, semicolon or dash after which another word for a contact
  /// stands with a date of its own, or in another time.
  private func boundaries(_ cues: [SentenceFindings.Cue], in range: Range<Int>) -> [Int] {
    guard cues.count > 1 else { return [] }
    var cuts: [Int] = []
    for mark in range where [",", ";", ":", "—", "–"].contains(tokens[mark].key) {
      let left = (cuts.last ?? range.lowerBound)..<mark
      let right = mark..<range.upperBound
      guard cues.contains(where: { left.contains($0.tokens.lowerBound) }),
        cues.contains(where: { right.contains($0.tokens.lowerBound) }),
        people(in: left).count > 0
      else { continue }
      let bothDated = hasDate(left) && hasDate(right)
      let timesDiffer = isFuture(left) != isFuture(right)
      if bothDated || timesDiffer { cuts.append(mark) }
    }
    return cuts
  }

  private func hasDate(_ range: Range<Int>) -> Bool {
    findings.dates.contains { range.contains($0.tokens.lowerBound) }
  }

  private func isFuture(_ range: Range<Int>) -> Bool {
    findings.statuses.contains { $0.value == "planned" && range.contains($0.tokens.lowerBound) }
  }

  /// The word that says most exactly how they met.
  private func strongest(_ cues: [SentenceFindings.Cue]) -> SentenceFindings.Cue? {
    let ranks = ["call": 0, "video": 1, "visit": 2, "meeting": 2, "letter": 3, "summit": 4]
    return cues.min { left, right in
      (ranks[left.value] ?? 9, left.tokens.lowerBound)
        < (ranks[right.value] ?? 9, right.tokens.lowerBound)
    }
  }

  /// The most exact date of a clause, the nearest of several.
  private func date(in range: Range<Int>, near cue: SentenceFindings.Cue) -> DateMention? {
    findings.dates.filter { range.contains($0.tokens.lowerBound) }.min { left, right in
      (-left.expression.exactness, abs(left.tokens.lowerBound - cue.tokens.lowerBound))
        < (-right.expression.exactness, abs(right.tokens.lowerBound - cue.tokens.lowerBound))
    }
  }

  private func people(in range: Range<Int>) -> [Int] {
    var seen: [Int] = []
    for mention in findings.people where range.contains(mention.tokens.lowerBound) {
      if !findings.sentence.isQuoted(mention.tokens.lowerBound), !seen.contains(mention.person) {
        seen.append(mention.person)
      }
    }
    return seen
  }

  private func draft(_ clause: Clause) -> ContactDraft? {
    guard !isWish(clause) else { return nil }
    let sides = ContactSides(analysis: analysis, place: place, range: clause.tokens)
    var (people, offices, byReference) = (sides.people, sides.offices, false)
    var both = sides.countries
    if both.count < 2, sides.refersToBoth {
      both = codes
      byReference = people.isEmpty && offices.isEmpty
      if byReference { people = sides.peopleBefore(level: sides.levelOfBoth) }
      for code in codes { offices[code] = offices[code] ?? sides.levelOfBoth }
    }
    let isPersonal = both.count == 2
    if both.count < 2 { both.formUnion(sides.hosts) }
    people += sides.holdersBefore(of: offices).filter { !people.contains($0) }
    let named = Set(people.compactMap { analysis.people[$0].country })
    if named.count == 1, both.count < 2 || sides.refersToBoth, !clause.hasVisit,
      !sides.hasThird, let missing = codes.subtracting(named).first
    {
      // "They met with X": the other one stands in a sentence before.
      let level = people.compactMap { analysis.people[$0].level }.min()
      let other = sides.peopleBefore(level: level).filter { analysis.people[$0].country == missing }
      people += other
      if !other.isEmpty { both.insert(missing) }
    }
    let isAnaphor = isAnaphor(clause, sides)
    if isAnaphor { both = codes }
    guard both.count == 2, !people.isEmpty || !offices.isEmpty || byReference || isAnaphor else {
      return nil
    }
    if !isPersonal, !isAnaphor, !clause.hasVisit, people.count < 2 { return nil }
    return ContactDraft(
      channel: clause.channel, exactness: ContactDraft.Exactness(clause.cue.value),
      status: status(clause),
      date: clause.date, people: people, offices: offices, sides: both, isPersonal: isPersonal,
      isByReference: byReference || isAnaphor, isAnaphor: isAnaphor, hasThird: sides.hasThird,
      place: sides.place,
      host: sides.host,
      spans: [analysis.span(findings.sentence.tokens)])
  }

  /// "The discussion took place on December 2": nobody is named, it goes on about the contact before.
  private func isAnaphor(_ clause: Clause, _ sides: ContactSides) -> Bool {
    sides.countries.isEmpty && sides.people.isEmpty && sides.offices.isEmpty && !sides.hasThird
      && !sides.refersToBoth && (clause.date?.expression.exactness ?? 0) > 1
  }

  private func isWish(_ clause: Clause) -> Bool {
    let near = findings.statuses.filter { clause.tokens.contains($0.tokens.lowerBound) }
    return near.contains { $0.value == "wished" }
      && !near.contains { $0.value == "planned" || $0.value == "invited" } && clause.date == nil
  }

  /// The state the clause's words give, the strongest first.
  private func status(_ clause: Clause) -> ContactCandidate.Status {
    let values = findings.statuses
      .filter { clause.tokens.contains($0.tokens.lowerBound) }.map(\.value)
    for status in [ContactCandidate.Status.cancelled, .postponed, .denied]
    where values.contains(status.rawValue) {
      return status
    }
    let planned = findings.statuses.filter {
      $0.value == "planned" && clause.tokens.contains($0.tokens.lowerBound)
    }
    let nearest = planned.map { abs($0.tokens.lowerBound - clause.cue.tokens.lowerBound) }.min()
    if let nearest, nearest < 14 { return .planned }
    let isNegated = findings.statuses.contains {
      $0.value == "negated" && clause.tokens.contains($0.tokens.lowerBound)
        && abs($0.tokens.lowerBound - clause.cue.tokens.lowerBound) < 6
    }
    if isNegated { return .denied }
    return values.contains("invited") ? .invited : .held
  }
}
