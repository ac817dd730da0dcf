/// A text file that a briefing was made from, to be carried in its PDF.
public struct SourceText: Sendable, Hashable {
  /// A plain file name, e.g. `weekly.yaml`.
  public let name: String
  public var bytes: [UInt8]

  /// Makes a text; characters of its name that are not seen become `-`.
  public init(name: String, bytes: [UInt8]) {
    self.name = FileName.visible(name)
    self.bytes = bytes
  }
}
