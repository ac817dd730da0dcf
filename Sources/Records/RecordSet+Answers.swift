public import Periods

extension RecordSet: RecordSource {
  /// Everything that was known at the end of a day; an assessment is known from its date, its outcome
  /// from its own.
  public func known(on day: Day) -> KnownRecords {
    let knowledge = Knowledge(of: sources, on: day)
    return KnownRecords(
      from: self, on: day, pair: pair, sources: knowledge.sources,
      products: products, trade: cells(FlowQuery(of: pair, asOf: day)),
      statements: statements.compactMap { $0.asKnown(by: knowledge) },
      contacts: contacts.filter { $0.counts(on: day) }.compactMap { $0.asKnown(by: knowledge) },
      dispatches: dispatches.compactMap { $0.asKnown(by: knowledge) },
      assessments: assessments.compactMap { $0.asKnown(by: knowledge, on: day) })
  }

  /// Sums of the set's trade, added up here.
  public func cells(_ query: FlowQuery) -> FlowCells {
    var addition = FlowAddition(query, knowledge: Knowledge(of: sources, on: query.asOf))
    return addition.cells(of: trade, snapshot: snapshot)
  }
}

extension Statement {
  fileprivate func asKnown(by knowledge: Knowledge) -> Statement? {
    guard knowledge.includes(sources, seen: seen) else { return nil }
    var known = self
    known.sources = knowledge.cited(sources)
    return known
  }
}

extension Contact {
  fileprivate func asKnown(by knowledge: Knowledge) -> Contact? {
    guard knowledge.includes(sources, seen: seen) else { return nil }
    var known = self
    known.sources = knowledge.cited(sources)
    known.reported.removeAll { knowledge.sources[$0.source] == nil }
    return known
  }
}

extension Dispatch {
  fileprivate func asKnown(by knowledge: Knowledge) -> Dispatch? {
    guard knowledge.includes(sources, seen: seen) else { return nil }
    var known = self
    known.sources = knowledge.cited(sources)
    return known
  }
}

extension Assessment {
  fileprivate func asKnown(by knowledge: Knowledge, on day: Day) -> Assessment? {
    guard date <= day else { return nil }
    var known = self
    known.sources = knowledge.cited(sources)
    known.outcome = outcome.flatMap { $0.date <= day ? $0 : nil }
    known.outcome?.sources = knowledge.cited(outcome?.sources ?? [])
    return known
  }
}
