/// Why nobody may be led to an address.
public enum AddressFault: Error, Sendable, Hashable {
  /// It begins with none of the schemes that only show something.
  case scheme
  /// Nothing stands behind the scheme.
  case nowhere
  /// A character that may not stand in an address.
  case character(Unicode.Scalar)

  /// The rest of a sentence that begins with the address.
  public var predicate: String {
    switch self {
    case .scheme: "begins with neither http://, https:// nor mailto:"
    case .nowhere: "leads nowhere"
    case .character(let scalar):
      "has the character \(Self.name(of: scalar)), which may not stand in an address"
    }
  }

  /// What to do, a sentence without final stop.
  public var hint: String {
    switch self {
    case .scheme: "write the whole address, with https://"
    case .nowhere: "write where it leads, behind the scheme"
    case .character(let scalar):
      scalar == " " || scalar.properties.generalCategory.isVisible
        ? "write \(PercentEncoding(keeping: "").encoded(String(scalar))) in its place" : "remove it"
    }
  }

  /// The character itself where it can be seen, else its number.
  private static func name(of scalar: Unicode.Scalar) -> String {
    guard !scalar.properties.generalCategory.isVisible else { return "`\(scalar)`" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Unicode.GeneralCategory {
  /// Whether characters of this kind leave ink.
  var isVisible: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .surrogate, .unassigned:
      false
    default: true
    }
  }
}
