/// Why an archive or a compressed file cannot be read or written.
public struct ArchiveFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason, in the words of the system or of libarchive.
  public let reason: String

  /// Makes a fault of a reason.
  public init(_ reason: String) {
    self.reason = reason
  }

  public var description: String { reason }
}
