extension Context {
  /// A table of records or statistics.
  func compose(_ table: TableDefinition) -> Composed {
    .nothing
  }

  /// Dated lines.
  func compose(_ timeline: TimelineDefinition) -> Composed {
    .nothing
  }
}
