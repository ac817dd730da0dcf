/// A table of a briefing, or the values of one of its charts, with the words around it.
public struct ShownTable: Sendable {
  /// The table's id, or the chart's.
  public var id: String
  /// "Table 1" or "Figure 2"; empty for a table without a number.
  public var label: String
  public var title: [Inline]
  public var subtitle: [Inline]
  /// Source line and notes.
  public var source: [Inline]
  public var table: Table
}

extension Briefing {
  /// Every table and every chart's values, in reading order, each once.
  public var shownTables: [ShownTable] {
    var known: Set<String> = []
    return (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.shownTables)
      .filter { known.insert($0.table.id).inserted }
  }
}

extension Block {
  /// The tables in this block and in those inside it.
  fileprivate var shownTables: [ShownTable] {
    switch self {
    case .table(let table):
      [
        ShownTable(
          id: table.id, label: table.label, title: table.title, subtitle: table.subtitle,
          source: table.source, table: table)
      ]
    case .figure(let figure): figure.shownTables
    case .figures(let figures): figures.flatMap(\.shownTables)
    case .list(_, let items): items.flatMap { $0.flatMap(\.shownTables) }
    case .quote(let inner), .callout(_, let inner), .dispatch(_, _, _, let inner),
      .columns(_, let inner):
      inner.flatMap(\.shownTables)
    case .heading, .paragraph, .keyFigures, .judgements, .contents, .captions, .sourceList,
      .pageBreak:
      []
    }
  }
}

extension Figure {
  /// The values drawn, where they do not stand in a table of the appendix.
  fileprivate var shownTables: [ShownTable] {
    data.map { data in
      ShownTable(
        id: id, label: label, title: title, subtitle: subtitle, source: source, table: data)
    }.map { [$0] } ?? []
  }
}
