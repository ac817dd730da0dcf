/// A record source's answer to a question for sums, which it knows by their numbers. It can still tell
/// the records behind them when somebody asks.
public protocol RecordAnswer: AnyObject, Sendable {
  /// The snapshot of the records it was given from.
  var snapshot: String { get }

  /// Ids of the records behind some sums, sorted, each once.
  func records(behind sums: [Evidence.Sum]) -> [String]

  /// The sums as rows of a table, in their order.
  func rows(of sums: [Evidence.Sum]) -> [SumRow]

  /// What sources say by letters of the records behind some sums, e.g. `p`, sorted, each once.
  func flags(behind sums: [Evidence.Sum]) -> [String]
}

extension RecordAnswer {
  public func flags(behind sums: [Evidence.Sum]) -> [String] { [] }
}
