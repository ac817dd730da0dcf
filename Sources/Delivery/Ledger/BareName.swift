/// A name from an older ledger: the last part of a path, which several definitions or record sets of
/// a desk may share.
public struct BareName: Sendable, Hashable {
  /// What it is the name of.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case definition
    case recordSet = "record-set"
  }

  /// What it is the name of.
  public var kind: Kind
  /// The last part of a path, without `.yaml`.
  public var text: String

  /// Makes a name.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Whether something of the desk was named so.
  public func fits(_ name: DeskName) -> Bool {
    name.path.split(separator: "/").last.map(String.init) == text
  }
}
