/// A reader of what comes from elsewhere, as a function of bytes: whatever they are, it returns. It may
/// refuse them; it must not trap, hang or take memory without bound.
public struct FuzzTarget: Sendable {
  /// Its name, which is the folder of its seeds.
  public let name: String
  /// The most bytes worth trying.
  public let longest: Int
  /// Reads bytes.
  public let read: @Sendable (_ bytes: [UInt8]) -> Void

  init(_ name: String, longest: Int = 4096, _ read: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.longest = longest
    self.read = read
  }

  /// Every reader.
  public static let all: [FuzzTarget] =
    records + definitions + tables + texts + documents + requests

  /// The reader of a name; `nil` for an unknown one.
  public static func named(_ name: String) -> FuzzTarget? {
    all.first { $0.name == name }
  }

  /// Bytes that begin with a choice, the kind of a file: the choice, and the rest.
  static func choice<Kind>(
    of kinds: [Kind], in bytes: [UInt8]
  ) -> (kind: Kind, rest: [UInt8])? {
    guard let first = bytes.first else { return nil }
    return (kinds[Int(first) % kinds.count], Array(bytes.dropFirst()))
  }
}
