/// One of the two countries of a pair.
public struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-3 code, or a user-assigned one (AAA, QMA-QZZ, XAA-XZZ, ZZZ).
  public var code: String
  /// The country's names by language code (`en`, `ru`, ...), where the set gives its own.
  public var names: [String: String]
  /// Other names people and records use, by language.
  public var aliases: [String: [String]]

  public init(code: String, names: [String: String] = [:], aliases: [String: [String]] = [:]) {
    self.code = code
    self.names = names
    self.aliases = aliases
  }
}
