internal import Encodings
internal import Fields

/// What pair.yaml says under `csv:` of how the tables of a record set are written; what it does not
/// say is found out for each file.
public struct TableForm: Sendable, Hashable {
  /// What stands between the fields.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    case comma, semicolon, tab
    /// A vertical bar.
    case bar

    /// The byte between the fields.
    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      case .bar: UInt8(ascii: "|")
      }
    }
  }

  /// What stands before the decimals.
  public enum Decimal: String, Sendable, Hashable, CaseIterable {
    case point, comma
  }

  /// What stands between the fields; `nil` where each file tells.
  public var separator: Separator?
  /// What stands before the decimals; `nil` where each file tells.
  public var decimal: Decimal?
  /// How characters are bytes where they are not Unicode; `nil` where each file tells.
  var encoding: TextEncoding?
  /// In which order a day's parts stand, beside ISO 8601.
  var days = CellConventions.DayOrder.yearMonthDay
  /// Whether one of the two countries writes with letters that only Central European has.
  var isCentralEuropean = false

  /// Nothing is said unless told otherwise.
  public init(separator: Separator? = nil, decimal: Decimal? = nil) {
    self.separator = separator
    self.decimal = decimal
  }
}

/// The declared keys of `csv:` in pair.yaml.
enum TableFormFields {
  static let separator = Field(
    "separator", .choice(of: TableForm.Separator.self), defaultText: "found out for each file",
    help: "What stands between the fields")
  static let decimal = Field(
    "decimal", .choice(of: TableForm.Decimal.self), defaultText: "found out for each file",
    help: "What stands before the decimals of numbers")
  static let encoding = Field(
    "encoding", .choice(of: TextEncoding.self), defaultText: "found out for each file",
    help: "How characters are bytes, where they are not Unicode")
  static let dates = Field(
    "dates", .choice(of: CellConventions.DayOrder.self), default: .yearMonthDay,
    help: "The order of a day's parts, as in 24.05.2024; 2024-05-24 is always read", since: "0.2")

  static let shape = Shape(
    "csv",
    fields: [
      separator.declaration, decimal.declaration, encoding.declaration, dates.declaration,
    ]
  ) { reader -> TableForm? in
    var form = TableForm(separator: reader.value(separator), decimal: reader.value(decimal))
    form.encoding = reader.value(encoding)
    form.days = reader.value(dates, default: .yearMonthDay)
    if form.separator == .comma, form.decimal == .comma {
      reader.report(
        at: "decimal", code: "comma-twice",
        message: "a comma stands between fields and before decimals",
        hint: "save with semicolons and say `separator: semicolon`")
      form.decimal = nil
    }
    return form
  }
}
