/// A text file that a briefing was made from, to be carried in its PDF.
public struct SourceText: Sendable, Hashable {
  /// A plain file name, e.g. `weekly.yaml`.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
