public import Values

/// A source's answer to a question for sums of trade, in an order that does not depend on that of
/// its records.
public struct FlowCells: Sendable {
  /// What was asked.
  public let query: FlowQuery
  /// By reporter, partner, direction, period and product.
  public let cells: [FlowCell]
  /// Records the question is about that no cell holds, by reason.
  public let leftOut: [LeftOut]
  /// How many records the question is about, those left out counted too.
  public let recordCount: Int
  private let answer: any RecordAnswer

  /// - Parameter answer: Tells the records behind the cells, which it knows by their places here.
  public init(
    _ query: FlowQuery, cells: [FlowCell], leftOut: [LeftOut], recordCount: Int,
    answer: any RecordAnswer
  ) {
    self.query = query
    self.cells = cells
    self.leftOut = leftOut
    self.recordCount = recordCount
    self.answer = answer
  }

  /// Whether there is no record on what was asked.
  public var isEmpty: Bool { recordCount == 0 }

  /// What stands behind the cell at a place.
  ///
  /// - Parameter everyVintage: Whether earlier figures count too, not just the newest.
  public func evidence(ofCell place: Int, everyVintage: Bool = false) -> Evidence {
    Evidence(sum: Evidence.Sum(cell: place, isEveryVintage: everyVintage), of: answer)
  }

  /// How one country values one of its flows: each valuation once, in the order of the manual.
  public func valuations(
    of direction: TradeFlow.Direction, by reporter: String
  ) -> [TradeFlow.Valuation] {
    let used = Set(
      cells.filter { $0.reporter == reporter && $0.direction == direction }.map(\.valuation))
    return TradeFlow.Valuation.allCases.filter(used.contains)
  }
}
