/// Why a font file could not be cut down.
public enum FontSubsetError: Error, Sendable, Equatable {
  /// The bytes are no font that HarfBuzz can read.
  case unreadable
  /// HarfBuzz ran out of memory or met a table it cannot rewrite.
  case failed
}
