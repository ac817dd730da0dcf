/// A file the briefing was made from and its digest.
public struct InputDigest: Sendable, Hashable {
  /// Path inside the desk, e.g. `data/russia-belarus/trade.csv`.
  public var name: String
  /// SHA-256 as hexadecimal digits.
  public var sha256: String

  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}
