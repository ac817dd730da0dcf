package import Document
package import Fields

/// One block as a definition asks for it.
package struct BlockDefinition: Sendable {
  package var kind: BlockKind
  /// How many rows there must be to show it; at least one.
  package var minRows: Int
  /// How many days old the newest record may be on the edition's day; `nil` for any age.
  package var maxAge: Int?
  /// What happens when there are too few rows or they are too old.
  package var whenEmpty: WhenEmpty
  /// What is said then, instead of the standing sentence.
  package var emptyText: LocalizedTemplate?
  /// The key that names the kind, to point at.
  package var key: YAMLText
}

/// What a block that misses its data does.
package enum WhenEmpty: String, Sendable, Hashable, CaseIterable {
  /// It goes, and page one names it, where the record set holds nothing of its kind; else a sentence
  /// stands in its place.
  case adapt
  /// The run fails.
  case fail
  /// A sentence stands in its place.
  case note
  /// Nothing stands in its place.
  case omit
}

/// The kinds of blocks with what each is given.
package indirect enum BlockKind: Sendable {
  case text(LocalizedTemplate)
  case keyFigures([KeyFigureDefinition])
  case chart(ChartDefinition)
  case table(TableDefinition)
  case timeline(TimelineDefinition)
  case list(ListDefinition)
  case dispatches(DispatchesDefinition)
  case assessments(AssessmentsDefinition)
  case changes(ChangesDefinition)
  case notes(LocalizedTemplate)
  case callout(CalloutDefinition)
  case columns(ColumnsDefinition)
  case pageBreak
  /// With another title than the standing one, if there is one.
  case contents(LocalizedTemplate?)
  case captions(Captions, LocalizedTemplate?)
  case sources
}

extension BlockKind {
  /// Whether it shows records, so that a reader should be told when there are none.
  package var showsRecords: Bool {
    switch self {
    case .keyFigures, .chart, .table, .timeline, .dispatches, .assessments, .changes: true
    case .text, .list, .notes, .callout, .columns, .pageBreak, .contents, .captions, .sources:
      false
    }
  }
}
