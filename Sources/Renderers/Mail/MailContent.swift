internal import Composer

/// What a message takes from a briefing, in the order it is read.
struct MailContent {
  let briefing: Briefing
  let keyFigures: [KeyFigure]
  let judgements: [Judgement]
  /// The first two charts.
  let figures: [Figure]
  /// The sources that the message mentions, by number.
  let sources: [Briefing.SourceEntry]
  let closing: MailClosing

  init(_ briefing: Briefing, closing: MailClosing) {
    self.briefing = briefing
    self.closing = closing
    let blocks = briefing.cover.blocks.flatMap(\.flattened)
    keyFigures = blocks.flatMap { block -> [KeyFigure] in
      if case .keyFigures(let figures) = block { return figures }
      return []
    }
    judgements = blocks.flatMap { block -> [Judgement] in
      if case .judgements(let judgements) = block { return judgements }
      return []
    }
    figures = Array(briefing.figures.prefix(2))
    let texts =
      [briefing.cover.lead, briefing.cover.colophon]
      + keyFigures.flatMap { [$0.label, $0.value, $0.change, $0.note] }
      + judgements.flatMap { [$0.claim, $0.evidence] }
    let mentioned = Set(texts.flatMap { $0.flatMap(\.sourceNumbers) })
    sources = briefing.sources.filter { mentioned.contains($0.number) }
  }

  var words: MailWords { .of(briefing.identity.language) }

  /// The closing: a sentence, and the address it leads to.
  var closingWords: (sentence: String, address: SafeAddress?) {
    switch closing {
    case .attached: (words.attached, nil)
    case .link(let address): (words.online, SafeAddress(address))
    case .tooLarge(let link):
      if let link, let address = SafeAddress(link) {
        (words.tooLarge + " " + words.online, address)
      } else {
        (words.tooLarge, nil)
      }
    }
  }

  /// The finding of a chart with its measure, for those who do not see it.
  static func finding(of figure: Figure) -> String {
    let parts = [figure.title, figure.subtitle].map(\.plainText).filter { !$0.isEmpty }
    return parts.isEmpty ? figure.alternative : parts.joined(separator: ". ")
  }

  /// The numbers of a chart in words: its alternative text after the title and subtitle, which the
  /// picture shows and its own alternative text repeats.
  static func numbers(of figure: Figure) -> String {
    let subtitle = figure.subtitle.plainText
    guard !subtitle.isEmpty, let range = figure.alternative.firstRange(of: subtitle) else {
      return figure.alternative
    }
    let rest = figure.alternative[range.upperBound...].drop { $0 == "." || $0 == " " }
    return rest.isEmpty ? figure.alternative : String(rest)
  }
}

extension Block {
  /// The block, or those set in its columns.
  fileprivate var flattened: [Block] {
    if case .columns(_, let inner) = self { return inner.flatMap(\.flattened) }
    return [self]
  }
}

extension Inline {
  /// The numbers of the sources it mentions.
  fileprivate var sourceNumbers: [Int] {
    switch self {
    case .sources(let numbers): numbers
    case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
      .language(_, let inner):
      inner.flatMap(\.sourceNumbers)
    case .text, .code, .number, .footnote, .mark, .lineBreak: []
    }
  }
}
