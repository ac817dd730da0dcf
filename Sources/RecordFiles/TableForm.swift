internal import Diagnostics
internal import Fields
internal import Foundation

/// How the CSV files of a record set are written: `csv:` in pair.yaml. A spreadsheet writes them as
/// its country does.
public struct TableForm: Sendable, Hashable {
  /// What stands between the fields.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    case comma, semicolon, tab
  }

  /// What stands before the decimals.
  public enum Decimal: String, Sendable, Hashable, CaseIterable {
    case point, comma
  }

  /// How characters are bytes.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    /// Cyrillic as Windows wrote it before Unicode.
    case windows1251 = "windows-1251"
  }

  public var separator: Separator
  public var decimal: Decimal
  public var encoding: Encoding

  /// Commas, points and UTF-8 unless told otherwise.
  public init(
    separator: Separator = .comma, decimal: Decimal = .point, encoding: Encoding = .utf8
  ) {
    self.separator = separator
    self.decimal = decimal
    self.encoding = encoding
  }

  /// The character between the fields.
  var separatorText: String {
    switch separator {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    }
  }

  /// The byte between the fields.
  var separatorByte: UInt8 { separatorText.utf8.first ?? UInt8(ascii: ",") }

  /// The bytes of a table as UTF-8.
  ///
  /// - Throws: `wrong-encoding` for UTF-8 where another encoding is declared: it would be read as
  ///   other letters, and for bytes that are no characters of it.
  func utf8(_ bytes: [UInt8], shownAs path: String) throws(DiagnosticError) -> [UInt8] {
    guard encoding == .windows1251, bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    if !isUTF8, let text = String(bytes: bytes, encoding: .windowsCP1251) {
      return Array(text.utf8)
    }
    throw DiagnosticError([
      Diagnostic(
        area: .records, code: "wrong-encoding",
        message: isUTF8
          ? "the text is UTF-8, and pair.yaml says windows-1251" : "the text is not Windows-1251",
        hint: isUTF8 ? "take `encoding` out of pair.yaml" : "save the file as UTF-8",
        location: SourceLocation(file: path))
    ])
  }
}

/// The declared keys of `csv:` in pair.yaml.
enum TableFormFields {
  static let separator = Field(
    "separator", .choice(of: TableForm.Separator.self), default: .comma,
    help: "What stands between the fields")
  static let decimal = Field(
    "decimal", .choice(of: TableForm.Decimal.self), default: .point,
    help: "What stands before the decimals of numbers")
  static let encoding = Field(
    "encoding", .choice(of: TableForm.Encoding.self), default: .utf8,
    help: "How characters are bytes")

  static let shape = Shape(
    "csv", fields: [separator.declaration, decimal.declaration, encoding.declaration]
  ) { reader -> TableForm? in
    let separator = reader.value(separator, default: .comma)
    let decimal = reader.value(decimal, default: .point)
    let encoding = reader.value(encoding, default: .utf8)
    if separator == .comma, decimal == .comma {
      reader.report(
        at: "decimal", code: "comma-twice",
        message: "a comma stands between fields and before decimals",
        hint: "save with semicolons and say `separator: semicolon`")
    }
    return TableForm(separator: separator, decimal: decimal, encoding: encoding)
  }
}
