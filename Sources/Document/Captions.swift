/// What a list of figures or of tables lists.
public enum Captions: String, Sendable, Hashable, CaseIterable, Codable {
  case figures, tables
}

/// A figure or table as a list of them names it.
public struct CaptionEntry: Sendable, Hashable {
  /// Links lead to it.
  public var id: String
  /// "Figure 2".
  public var label: String
  public var title: [Inline]
}

extension Briefing {
  /// Every figure, or every table that has a label, in reading order.
  public func entries(of captions: Captions) -> [CaptionEntry] {
    (cover.blocks + sections.flatMap(\.blocks)).flatMap { $0.entries(of: captions) }
  }
}

extension Block {
  fileprivate func entries(of captions: Captions) -> [CaptionEntry] {
    switch self {
    case .figure(let figure): captions == .figures ? [figure.entry] : []
    case .figures(let figures): captions == .figures ? figures.map(\.entry) : []
    case .table(let table):
      captions == .tables && !table.label.isEmpty
        ? [CaptionEntry(id: table.id, label: table.label, title: table.title)] : []
    case .list(_, let items): items.flatMap { $0.flatMap { $0.entries(of: captions) } }
    case .quote(let inner), .callout(_, let inner), .dispatch(_, _, _, let inner),
      .columns(_, let inner):
      inner.flatMap { $0.entries(of: captions) }
    case .heading, .paragraph, .keyFigures, .judgements, .contents, .captions, .sourceList,
      .pageBreak:
      []
    }
  }
}

extension Figure {
  fileprivate var entry: CaptionEntry { CaptionEntry(id: id, label: label, title: title) }
}
