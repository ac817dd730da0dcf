package import Records
package import Values

/// What is called how in the language of a briefing: what a pair and its records name, and how numbers
/// and days are written.
package struct Names: Sendable {
  package let notation: Notation
  /// Somebody's name, by the one that records have.
  package var person: @Sendable (String) -> String
  /// A country inside a sentence, by its alpha-3 code.
  package var country: @Sendable (String) -> String
  /// A measure inside a sentence, by its code.
  package var measure: @Sendable (String) -> String
  /// A product, by its code.
  package var product: @Sendable (String) -> String
  /// Who published a source, by its id.
  package var publisher: @Sendable (String) -> String
  /// A contact in one line: channel and level, place, date, marks.
  package var contact: @Sendable (Contact) -> Phrase

  package init(
    notation: Notation, person: @escaping @Sendable (String) -> String,
    country: @escaping @Sendable (String) -> String,
    measure: @escaping @Sendable (String) -> String,
    product: @escaping @Sendable (String) -> String,
    publisher: @escaping @Sendable (String) -> String,
    contact: @escaping @Sendable (Contact) -> Phrase
  ) {
    self.notation = notation
    self.person = person
    self.country = country
    self.measure = measure
    self.product = product
    self.publisher = publisher
    self.contact = contact
  }

  /// Whose figure it is: the speaker, else the reporting country's name.
  package func owner(_ voice: Voice) -> String {
    voice.speaker.map(person) ?? country(voice.reporter)
  }

  /// Whose figure it is: the speaker, else the reporting country's name.
  package func owner(of quantity: Quantity) -> String {
    quantity.provenance.speaker.map(person) ?? quantity.provenance.reporter.map(country) ?? ""
  }

  /// Level and growth of somebody's figure, with a comma between them.
  package func figures(_ voice: Voice) -> Phrase {
    let figures: [Phrase] = [
      voice.level.map { "\($0, .money)" } ?? .empty,
      voice.growth.map { "\($0, .change)" } ?? .empty,
    ]
    return figures.joined(separator: ", ")
  }

  /// What two figures differ in, as one of them has it, with whose it is, e.g. "+4.2% (BELTA) [4]".
  package func disputed(_ voice: Voice, in kind: FigureConflict.Kind) -> Phrase {
    let quantity = kind == .level ? voice.level : voice.growth
    guard let quantity else { return .empty }
    let style = kind == .level ? NumberStyle.money : .change
    return "\(quantity, style) (\(owner(voice)))" + Phrase(citing: quantity.provenance)
  }

  /// How far two reports lie apart, in what the gap is measured in.
  package func distance(_ gap: SideGap) -> Phrase {
    switch gap.scale {
    case .amount: "\(bare: gap.gap, NumberStyle.money)"
    case .share: "\(bare: gap.gap, NumberStyle(.percent, decimals: 1))"
    case .points: "\(bare: gap.gap, NumberStyle(.change, decimals: 1))"
    }
  }

  /// The growth somebody gives.
  package func growth(_ voice: Voice) -> Phrase { voice.growth.map { "\($0, .change)" } ?? .empty }

  /// A whole number in words up to ten, with its noun in the form it takes.
  package func counted(_ count: Int, _ noun: Plural) -> String {
    let form = noun.form(notation.wording.plural.category(of: Double(count)))
    return "\(notation.words(count, noun.gender)) \(form)"
  }

  /// Phrases with the language's word before the last one.
  package func joined(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? .empty }
    return phrases.dropLast().joined(separator: ", ") + " \(notation.wording.sentences.and) " + last
  }

  /// The first publishers of sources, each once, and that there are more.
  package func publishers(_ sources: [String]) -> String {
    let all = sources.map(publisher).eachOnce()
    let rest = all.count > 6 ? " \(notation.wording.sentences.andOthers)" : ""
    return all.prefix(6).joined(separator: ", ") + rest
  }

  /// A kind of records, by its name in files.
  package func recordKind(_ name: String) -> String {
    RecordKind(rawValue: name).flatMap { notation.wording.records.recordKinds[$0] } ?? name
  }

  /// Names with the language's word before the last one.
  package func list(_ items: [String]) -> String { notation.wording.sentences.list(items) }
}

extension Phrase {
  /// Marks of what stands behind numbers, with a space before them.
  package init(citing provenances: Provenance?...) {
    let ids = provenances.compactMap { $0 }.flatMap(\.sources).eachOnce()
    self = ids.isEmpty ? .empty : "\u{A0}\(sources: ids)"
  }
}

extension Phrase {
  /// What several have alike, once.
  init(each quantities: [Quantity]) {
    self = quantities.first.map { "\($0)" } ?? .empty
  }
}

/// A figure that follows from others, with the range that their rounding allows.
func implied(_ quantity: Quantity) -> Phrase {
  let range: Phrase =
    quantity.interval == nil
    ? .empty : " (\(interval: quantity, NumberStyle.automatic.withoutUnit))"
  return "\(bare: quantity)" + range
}
