/// The plain form of a mail address: `local@domain` in printable ASCII, nothing quoted.
public enum MailAddress {
  /// Why no mail server of any kind can be given an address.
  public enum Fault: Error, Sendable, Hashable {
    /// It is no address.
    case malformed
    /// What stands before the @ has letters beyond ASCII, which takes a server with SMTPUTF8
    /// (RFC 6531) all the way to the reader.
    case internationalLocalPart
  }

  /// An address as mail servers are given it: the domain in the ASCII form of international names.
  public static func ascii(_ text: String) throws(Fault) -> String {
    guard let at = text.lastIndex(of: "@") else { throw .malformed }
    let local = text[..<at]
    guard let domain = MailDomain.ascii(String(text[text.index(after: at)...])) else {
      throw .malformed
    }
    let address = local + "@" + domain
    if isPlain(String(address)) { return String(address) }
    // The very same in ASCII would be an address.
    let plain = String(local.map { $0.isASCII || !($0.isLetter || $0.isNumber) ? $0 : "a" })
    throw isPlain(plain + "@" + domain) ? .internationalLocalPart : .malformed
  }

  /// Whether a text can stand between angle brackets in an SMTP command as it is.
  ///
  /// - Parameter longestLocalPart: Bytes allowed before the @; 64 for an address (RFC 5321,
  ///   4.5.3.1.1).
  public static func isPlain(_ text: String, longestLocalPart: Int = 64) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...longestLocalPart).contains(parts[0].utf8.count),
      (1...255).contains(parts[1].utf8.count), !text.hasPrefix("-")
    else { return false }
    let forbidden: Set<UInt8> = Set("<>()[]\\,;:\"".utf8)
    let local = parts[0].utf8.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return local
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy(isLabelByte) && label.first != "-"
          && label.last != "-"
      }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
