/// Records as rows, to be attached for whoever evaluates a claim.
public struct RowTable: Sendable, Hashable, Codable {
  /// What the file is called, without its ending.
  public var name: String
  public var columns: [String]
  /// As many texts as there are columns.
  public var rows: [[String]]

  public init(name: String, columns: [String], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
