/// An address a reader may be led to: `http`, `https` or `mailto`, nothing that a reader's program
/// would run.
///
/// Everything that leads somewhere (PDF, SVG, HTML, mail) takes this type and no text, and nothing
/// else says what may be in it. Letters of any script may stand in it (RFC 3987).
public struct SafeAddress: Sendable, Hashable, CustomStringConvertible {
  /// The address as given.
  public let text: String
  /// The address as given.
  public var description: String { text }
  private let scheme: Scheme

  /// Reads an address.
  ///
  /// - Throws: Why nobody may be led there. Blanks, control and invisible characters, and `<`, `>`,
  ///   `"` and `\`, which end an address in the texts it stands in, may not be in it (RFC 3986,
  ///   appendix C).
  public init(_ text: String) throws(AddressFault) {
    guard let scheme = Scheme.allCases.first(where: { $0.begins(text) }) else { throw .scheme }
    if let wrong = text.unicodeScalars.first(where: { !Self.mayStand($0) }) {
      throw .character(wrong)
    }
    let first = text.unicodeScalars.dropFirst(scheme.rawValue.utf8.count).first
    guard let first, !["/", "?", "#"].contains(first) else { throw .nowhere }
    self.text = text
    self.scheme = scheme
  }

  /// Whether it leads to the web and not to a mailbox.
  public var isWeb: Bool { scheme != .mailto }

  /// The address without scheme and closing slash, for print.
  public var shown: String {
    let rest = text.unicodeScalars.dropFirst(scheme.rawValue.utf8.count)
    return String(String.UnicodeScalarView(rest.last == "/" ? rest.dropLast() : rest))
  }

  /// The address in ASCII (RFC 3986): whatever could end or escape a string in a PDF is
  /// percent-encoded, with `(`, `)` and `'`, which may be.
  public var uri: String { PercentEncoding(keeping: "-._~:/?#[]@!$&*+,;=%").encoded(text) }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "\\": false
    // Most addresses are ASCII, which needs no table of Unicode.
    case "!"..."~": true
    default: scalar.properties.generalCategory.isVisible
    }
  }

  /// How an address may begin, in letters of either case.
  private enum Scheme: String, CaseIterable {
    case https = "https://"
    case http = "http://"
    case mailto = "mailto:"

    func begins(_ text: String) -> Bool {
      let beginning = text.unicodeScalars.prefix(rawValue.utf8.count)
      return String(String.UnicodeScalarView(beginning)).lowercased() == rawValue
    }
  }
}
