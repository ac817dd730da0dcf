/// The data of a chart as a table, from the source values and not from pixels.
public struct ChartTable: Sendable, Hashable {
  /// A cell: what is printed, and the number behind it.
  public struct Cell: Sendable, Hashable {
    public var text: String
    public var value: Double?

    public init(_ text: String, value: Double? = nil) {
      self.text = text
      self.value = value
    }
  }

  public var columns: [String]
  public var rows: [[Cell]]

  public init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}
