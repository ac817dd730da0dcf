/// Percent-encoding (RFC 3986, 2.1): every byte but ASCII letters, digits and the characters kept
/// becomes `%` and two hexadecimal digits.
public struct PercentEncoding: Sendable {
  private let kept: Set<UInt8>
  private let keepsOtherScripts: Bool

  /// Makes an encoding.
  ///
  /// - Parameters:
  ///   - characters: ASCII characters that stay as they are.
  ///   - keepsOtherScripts: Whether bytes above ASCII stay; default no.
  public init(keeping characters: String, keepsOtherScripts: Bool = false) {
    kept = Set(characters.utf8)
    self.keepsOtherScripts = keepsOtherScripts
  }

  /// The text encoded as UTF-8.
  public func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if stays(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func stays(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case 0x80...: keepsOtherScripts
    default: kept.contains(byte)
    }
  }
}
