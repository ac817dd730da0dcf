public import Periods

extension RecordSet {
  /// The record set as it was known at the end of a day.
  ///
  /// A record counts as known from the date of its earliest dated source, else from the day it was
  /// seen; an assessment from its date, an outcome from its own. Sources published later are left
  /// out, also where an earlier record cites them; sources without a date stay.
  public func asKnown(on day: Day) -> RecordSet {
    let early = sources.filter { $0.value.knownFrom.map { $0 <= day } ?? true }

    func isKnown(_ ids: [String], _ seen: Day?) -> Bool {
      let since = ids.compactMap { sources[$0]?.knownFrom }.min() ?? seen
      return since.map { $0 <= day } ?? true
    }
    func cited(_ ids: [String]) -> [String] {
      ids.filter { early[$0] != nil }
    }

    var known = self
    known.sources = early
    known.trade = trade.filter { isKnown($0.sources, $0.seen) }
    known.statements = statements.filter { isKnown($0.sources, $0.seen) }
    known.contacts = contacts.filter { isKnown($0.sources, $0.seen) }
    known.dispatches = dispatches.filter { isKnown($0.sources, $0.seen) }
    known.assessments = assessments.filter { $0.date <= day }
    for index in known.trade.indices {
      known.trade[index].sources = cited(known.trade[index].sources)
    }
    for index in known.statements.indices {
      known.statements[index].sources = cited(known.statements[index].sources)
    }
    for index in known.contacts.indices {
      known.contacts[index].sources = cited(known.contacts[index].sources)
      known.contacts[index].reported.removeAll { early[$0.source] == nil }
    }
    for index in known.dispatches.indices {
      known.dispatches[index].sources = cited(known.dispatches[index].sources)
    }
    for index in known.assessments.indices {
      known.assessments[index].sources = cited(known.assessments[index].sources)
      if let outcome = known.assessments[index].outcome {
        known.assessments[index].outcome = outcome.date <= day ? outcome : nil
        known.assessments[index].outcome?.sources = cited(outcome.sources)
      }
    }
    return known
  }
}
