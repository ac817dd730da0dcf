internal import Foundation

extension MailAddress {
  /// A recipient's address as mail servers are given it: the domain in ASCII; letters beyond ASCII
  /// before the @ stay, and take a server with SMTPUTF8 (RFC 6531).
  public static func recipient(_ text: String) throws(Fault) -> String {
    let fault: Fault
    do throws(Fault) { return try ascii(text) } catch { fault = error }
    guard fault == .internationalLocalPart, let at = text.lastIndex(of: "@"),
      let domain = MailDomain.ascii(String(text[text.index(after: at)...]))
    else { throw fault }
    let address = text[..<at].precomposedStringWithCanonicalMapping + "@" + domain
    guard isInternational(address) else { throw .malformed }
    return address
  }

  /// Whether an address has letters beyond ASCII before the @ and could be sent to by a server with
  /// SMTPUTF8.
  static func isInternational(_ text: String) -> Bool {
    guard let at = text.lastIndex(of: "@") else { return false }
    let local = text[..<at]
    guard local.utf8.contains(where: { $0 >= 0x80 }), local.utf8.count <= 64 else { return false }
    guard local.unicodeScalars.allSatisfy({ $0.isASCII || isLetter($0) }) else { return false }
    return isPlain(String(local.map { $0.isASCII ? $0 : "a" }) + text[at...])
  }

  /// Letters, digits and the marks on them: nothing that hides or turns text about.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}

extension OutgoingMessage {
  /// Whether the server has to take addresses beyond ASCII.
  var needsSMTPUTF8: Bool { MailAddress.isInternational(recipient.address) }
}
