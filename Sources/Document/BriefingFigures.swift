extension Briefing {
  /// Every figure, in reading order.
  public var figures: [Figure] {
    (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.figures)
  }
}

extension Block {
  /// The figures in this block and in those inside it.
  fileprivate var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .figures(let figures): figures
    case .list(_, let items): items.flatMap { $0.flatMap(\.figures) }
    case .quote(let inner), .callout(_, let inner), .dispatch(_, _, _, let inner),
      .columns(_, let inner):
      inner.flatMap(\.figures)
    case .heading, .paragraph, .keyFigures, .judgements, .table, .contents, .captions,
      .sourceList,
      .pageBreak:
      []
    }
  }
}
