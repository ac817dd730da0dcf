internal import Foundation

extension MailAddress {
  /// The form in which two addresses are the same mailbox: the domain in lower case and in the
  /// ASCII form of international names (`xn--`, RFC 5891), the local part without case, as nobody
  /// tells mailboxes apart by it.
  public static func key(_ address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return folded(address) }
    let domain = String(address[address.index(after: at)...])
    return folded(String(address[..<at])) + "@"
      + (MailDomain.ascii(domain) ?? domain).lowercased()
  }

  /// Without case as Unicode has it (ß is ss, both sigmas are one), and each letter in one form.
  private static func folded(_ text: String) -> String {
    text.uppercased().lowercased().precomposedStringWithCanonicalMapping
  }
}
