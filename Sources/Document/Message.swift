extension Briefing {
  /// What a message says of a briefing; lead, colophon and the sources mentioned are always in it.
  public struct Message: Sendable, Codable {
    /// The subject, on one line.
    public var subject: String
    /// What the body shows, in order.
    public var parts: [Part]
    /// Whether the PDF goes with it.
    public var attachesPDF: Bool
    /// What the first page says about how the edition came about; one sentence each.
    public var notes: [[Inline]] = []

    /// A part of the body.
    public enum Part: Sendable, Codable {
      case keyFigures([KeyFigure])
      case judgements([Judgement])
      case figure(Figure)
      case table(Table)
    }

    public init(subject: String, parts: [Part], attachesPDF: Bool = true) {
      self.subject = subject
      self.parts = parts
      self.attachesPDF = attachesPDF
    }

    /// The usual message: key figures and judgements of the first page, the first two charts of the
    /// briefing, and the PDF.
    public init(subject: String, cover: Cover, sections: [Section]) {
      let figures = (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.messageParts).filter {
        if case .figure = $0 { true } else { false }
      }
      self.init(
        subject: subject,
        parts: Message.keyFigures(of: cover) + Message.judgements(of: cover) + figures.prefix(2))
    }

    /// The key figures of the first page as one part; nothing where there are none.
    package static func keyFigures(of cover: Cover) -> [Part] {
      let figures = cover.blocks.flatMap(\.messageParts).flatMap { part -> [KeyFigure] in
        if case .keyFigures(let figures) = part { figures } else { [] }
      }
      return figures.isEmpty ? [] : [.keyFigures(figures)]
    }

    /// The judgements of the first page as one part; nothing where there are none.
    package static func judgements(of cover: Cover) -> [Part] {
      let judgements = cover.blocks.flatMap(\.messageParts).flatMap { part -> [Judgement] in
        if case .judgements(let judgements) = part { judgements } else { [] }
      }
      return judgements.isEmpty ? [] : [.judgements(judgements)]
    }
  }
}

extension Block {
  /// What a message can show of it, in reading order.
  package var messageParts: [Briefing.Message.Part] {
    switch self {
    case .keyFigures(let figures): [.keyFigures(figures)]
    case .judgements(let judgements): [.judgements(judgements)]
    case .figure(let figure): [.figure(figure)]
    case .figures(let figures): figures.map { .figure($0) }
    case .table(let table): [.table(table)]
    case .columns(_, let inner): inner.flatMap(\.messageParts)
    case .list(_, let items): items.flatMap { $0.flatMap(\.messageParts) }
    case .quote(let inner), .callout(_, let inner), .dispatch(_, _, _, let inner):
      inner.flatMap(\.messageParts)
    case .heading, .paragraph, .contents, .captions, .sourceList, .pageBreak: []
    }
  }
}
