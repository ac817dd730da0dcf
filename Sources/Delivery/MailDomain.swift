internal import CIDN

/// Domains of mail addresses as the domain name system has them.
enum MailDomain {
  /// A domain in ASCII: each label with other letters as `xn--...` by IDNA2008 (RFC 5891;
  /// idn2_to_ascii_8z). What is ASCII stays as it is; `nil` for what no domain may be called.
  static func ascii(_ domain: String) -> String? {
    guard !domain.utf8.allSatisfy({ $0 < 0x80 }) else { return domain }
    // Capitals are small letters by Unicode's own mapping (UTS 46), and ß stays a letter of its own.
    let flags = Int32(IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue)
    var result: UnsafeMutablePointer<CChar>?
    guard idn2_to_ascii_8z(domain, &result, flags) == IDN2_OK.rawValue, let result else {
      return nil
    }
    defer { idn2_free(result) }
    return String(cString: result)
  }
}
