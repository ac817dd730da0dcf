internal import Addresses
internal import Document

/// What a message takes from a briefing, in the order it is read.
struct MailContent {
  let briefing: Briefing
  /// What the body shows, in order.
  let parts: [Briefing.Message.Part]
  /// The sources that the message mentions, by number.
  let sources: [Briefing.SourceEntry]
  let closing: MailClosing
  /// What is said to its reader alone, behind the closing: paragraphs.
  let notes: [String]

  /// What a message takes.
  ///
  /// - Parameters:
  ///   - notes: What is said to its reader alone.
  ///   - rows: The most rows that a table has; `nil` for all.
  init(_ briefing: Briefing, closing: MailClosing, notes: [String] = [], rows: Int? = nil) {
    self.briefing = briefing
    self.closing = closing
    self.notes = notes
    parts = briefing.message.parts.map { part in
      guard case .table(let table) = part, let rows else { return part }
      return .table(table.shortened(to: rows, rest: briefing.words.mail.restOfTable))
    }
    let texts = [briefing.cover.lead, briefing.cover.colophon] + parts.flatMap(\.texts)
    let mentioned = Set(texts.flatMap { $0.flatMap(\.sourceNumbers) })
    sources = briefing.sources.filter { mentioned.contains($0.number) }
  }

  /// The charts, in the order they are shown.
  var figures: [Figure] {
    parts.compactMap { part in
      if case .figure(let figure) = part { figure } else { nil }
    }
  }

  private var words: MailWords { briefing.words.mail }

  /// The closing: a sentence, and the address it leads to; `nil` where there is nothing to say.
  var closingWords: (sentence: String, address: SafeAddress?)? {
    switch closing {
    case .nothing: nil
    case .attached: (words.attached, nil)
    case .link(let address): (words.online, try? SafeAddress(address))
    case .tooLarge(let link):
      if let link, let address = try? SafeAddress(link) {
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
    return rest.isEmpty ? figure.alternative : rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// What a table shows. Its number and those of charts are the briefing's own, and mean nothing in a
  /// message that shows some of them.
  static func caption(of table: Table) -> String {
    PlainText.caption("", table.title, table.subtitle)
  }
}

extension Briefing.Message.Part {
  /// The texts that may mention sources; a chart carries its own in the picture.
  fileprivate var texts: [[Inline]] {
    switch self {
    case .keyFigures(let figures):
      figures.flatMap { [$0.label, $0.value, $0.change, $0.note] }
    case .judgements(let judgements): judgements.flatMap { [$0.claim, $0.evidence] }
    case .figure: []
    case .table(let table):
      [table.title, table.subtitle, table.source] + table.columns.map(\.header)
        + table.rows.flatMap(\.cells).map { cell in
          if case .text(let text) = cell { text } else { [] }
        }
    }
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
