/// Which report of a desk: a definition of a record set.
public struct ReportName: Sendable, Hashable, CustomStringConvertible {
  /// The record set's name, e.g. `russia-belarus`.
  public var recordSet: DeskName
  /// The report definition's name, e.g. `weekly`.
  public var definition: DeskName

  /// Makes a name.
  public init(recordSet: DeskName, definition: DeskName) {
    self.recordSet = recordSet
    self.definition = definition
  }

  /// The report as people name it and as its folder is: `russia-belarus/ministry~weekly`.
  public var description: String { "\(recordSet)/\(definition)" }
}
