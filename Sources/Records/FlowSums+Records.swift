public import Periods
internal import Values

extension FlowSums {
  /// The sums of all trade that a record set holds, as it was known on a day: of a figure that was
  /// revised the last one counts.
  public init(of records: RecordSet, _ grouping: Grouping, asOf: Day) {
    self.init(grouping)
    let relations = records.trade.relations.values
    let query = FlowQuery(
      reporters: Set(relations.map(\.reporter)).sorted(),
      partners: Set(relations.map(\.partner)).sorted(), currency: records.pair.currency, asOf: asOf)
    for cell in records.sums(query).cells { add(cell) }
  }
}
