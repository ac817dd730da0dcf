public import Diagnostics
public import Periods

extension RecordSet: RecordSource {
  /// Everything that was known at the end of a day; an assessment is known from its date, its outcome
  /// from its own.
  public func known(on day: Day) -> KnownRecords {
    let knowledge = Knowledge(of: sources, on: day)
    return KnownRecords(
      from: self, on: day, pair: pair, sources: knowledge.sources,
      products: products, trade: sums(FlowQuery(of: pair, asOf: day)),
      statements: statements.compactMap { $0.asKnown(by: knowledge) },
      contacts: contacts.filter { $0.counts(on: day) }.compactMap { $0.asKnown(by: knowledge) },
      dispatches: dispatches.compactMap { $0.asKnown(by: knowledge) },
      assessments: assessments.compactMap { $0.asKnown(by: knowledge, on: day) })
  }

  /// Sums of the set's trade, added up here.
  ///
  /// - Throws: `trade-not-held` where the question is about partners whose trade was not kept when the
  ///   set was read.
  public func cells(_ query: FlowQuery) throws(DiagnosticError) -> FlowCells {
    if let held = trade.partners, let other = query.partners.first(where: { !held.contains($0) }) {
      throw DiagnosticError([
        Diagnostic(
          area: .records, code: "trade-not-held",
          message: "\(name) was read for the trade of its pair, and \(other) is not of it")
      ])
    }
    return sums(query)
  }

  func sums(_ query: FlowQuery) -> FlowCells {
    var addition = FlowAddition(
      query, of: trade, knowledge: Knowledge(of: sources, on: query.asOf))
    return addition.cells(snapshot: snapshot)
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
