public import Foundation
internal import Periods

/// How numbers and dates are written: given by whoever knows the language, plain by default.
public struct ChartFormats: Sendable {
  /// A number with so many decimals, negative ones with a true minus.
  public var number: @Sendable (_ value: Double, _ fractionDigits: Int) -> String = {
    ChartFormats.plainNumber($0, $1)
  }
  /// A day of the month on an axis: `5`.
  public var day: @Sendable (Date) -> String = { "\(Day($0).dayOfMonth)" }
  /// A day with its month on an axis: `5 Jan`.
  public var dayAndMonth: @Sendable (Date) -> String = {
    "\(Day($0).dayOfMonth)\u{A0}\(ChartFormats.months[Day($0).month - 1])"
  }
  /// A month on an axis, without year: `Jan`.
  public var month: @Sendable (Date) -> String = {
    ChartFormats.months[Day($0).month - 1]
  }
  /// A quarter on an axis, without year: `Q1`.
  public var quarter: @Sendable (Date) -> String = { "Q\(Day($0).quarter)" }
  /// A half-year on an axis, without year: `H1`.
  public var half: @Sendable (Date) -> String = { "H\(Day($0).half)" }
  /// A time of day in UTC: `14:05`, with seconds `14:05:09`.
  public var time: @Sendable (_ date: Date, _ hasSeconds: Bool) -> String = {
    let second = Int($0.timeIntervalSince1970.rounded(.down)) - Day($0).ordinal * 86_400
    let fields = [second / 3600, second / 60 % 60, second % 60].prefix($1 ? 3 : 2)
    return fields.map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
  }
  /// A year: `2024`.
  public var year: @Sendable (Date) -> String = { "\(Day($0).year)" }

  /// A day of the week by its place after Monday, short: `Mon`.
  public var weekday: @Sendable (Int) -> String = {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][min(max($0, 0), 6)]
  }
  /// Follows a percentage: `%`, with a space before it where the language has one.
  public var percent = "%"

  /// Plain formats: decimal point, no-break space between thousands from 10 000, English months.
  public init() {}

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A number with a decimal point, a true minus, and no-break spaces between thousands from
  /// 10 000.
  public static func plainNumber(_ value: Double, _ fractionDigits: Int) -> String {
    let text = String(format: "%.\(max(0, fractionDigits))f", abs(value))
    let isZero = !text.contains { $0 != "0" && $0 != "." }
    let parts = text.split(separator: ".", maxSplits: 1)
    var whole = String(parts.first ?? "0")
    if whole.count > 4 {
      let digits = Array(whole)
      whole = ""
      for (index, digit) in digits.enumerated() {
        if index > 0 && (digits.count - index) % 3 == 0 { whole += "\u{A0}" }
        whole.append(digit)
      }
    }
    let sign = value < 0 && !isZero ? "\u{2212}" : ""
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// A number whose thousands are kept apart even where it has four digits, by the mark that keeps
  /// them apart in longer ones.
  func groupedNumber(_ value: Double, _ fractionDigits: Int) -> String {
    let text = number(value, fractionDigits)
    let mark = number(10_000, 0).filter { !$0.isNumber }
    guard !mark.isEmpty, abs(value) >= 999.5, abs(value) < 10_000, !text.contains(mark),
      let first = text.firstIndex(where: \.isNumber)
    else { return text }
    let second = text.index(after: first)
    return text[..<second] + mark + text[second...]
  }

  /// A number with two decimals at most and a power of ten.
  func scientificNumber(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return number(0, 0) }
    let power = log10(abs(value)).rounded(.down)
    let mantissa = NumberFormat().text(value / pow(10, power), self)
    return "\(mantissa)e\(number(power, 0))"
  }

  /// A number with the decimals it needs, two at most.
  static func plainText(_ value: Double) -> String {
    NumberFormat().text(value, ChartFormats())
  }

  /// The name of a calendar unit in full, for tables: `5 Jan 2024, 14:05`, `5 Jan 2024`, `Jan 2024`,
  /// `Q1 2024`, `H1 2024`, `2024`.
  public func name(of date: Date, unit: CalendarUnit) -> String {
    switch unit {
    case .second, .minute, .hour:
      "\(name(of: date, unit: .day)), \(time(date, unit == .second))"
    case .day, .week: "\(dayAndMonth(date))\u{A0}\(year(date))"
    case .month: "\(month(date))\u{A0}\(year(date))"
    case .quarter: "\(quarter(date))\u{A0}\(year(date))"
    case .halfYear: "\(half(date))\u{A0}\(year(date))"
    case .year: year(date)
    }
  }

  /// The name of an instant: its day, and its time where it is not midnight.
  func name(of instant: Date) -> String {
    let units: [CalendarUnit] = [.day, .minute]
    return name(of: instant, unit: units.first { $0.start(of: instant) == instant } ?? .second)
  }
}

/// How the values of a chart are written.
public struct NumberFormat: Sendable, Hashable, Codable {
  /// Decimals; `nil` for as many as the values need, at most two.
  public var fractionDigits: Int?
  /// Whether positive values carry a plus.
  public var showsPlus: Bool
  /// Follows the number: `%`, ` bn`.
  public var suffix: String
  /// How numbers of one axis, or one chart, are written: all in one way.
  enum Notation: String, Sendable, Hashable, Codable {
    case plain
    /// Four digits are grouped, too, as beside longer numbers: `5 000` over `10 000`.
    case grouped
    /// With a power of ten: `1.5e12`.
    case scientific

    /// The notation in which all the values can be read.
    init(for values: [Double]) {
      let most = values.map(abs).max() ?? 0
      self =
        most >= 1e12 || most > 0 && most < 1e-6
        ? .scientific : most >= 9999.5 ? .grouped : .plain
    }
  }

  var notation = Notation.plain

  public init(fractionDigits: Int? = nil, showsPlus: Bool = false, suffix: String = "") {
    self.fractionDigits = fractionDigits
    self.showsPlus = showsPlus
    self.suffix = suffix
  }

  /// The format with its decimals settled for these values: values near nothing count only among
  /// their like.
  func settled(for values: [Double]) -> NumberFormat {
    guard fractionDigits == nil else { return self }
    var copy = self
    let digits = values.map(Self.digitsNeeded).max() ?? 0
    copy.fractionDigits = (values.map(abs).max() ?? 0) < 0.01 ? digits : min(digits, 2)
    return copy
  }

  /// Writes a value.
  func text(_ value: Double, _ formats: ChartFormats) -> String {
    let digits = fractionDigits ?? Self.digitsNeeded(value)
    let text =
      switch notation {
      case .plain: formats.number(value, digits)
      case .grouped: formats.groupedNumber(value, digits)
      case .scientific: formats.scientificNumber(value)
      }
    let isZero = !text.contains { $0.isNumber && $0 != "0" }
    return (showsPlus && value > 0 && !isZero ? "+" : "") + text + suffix
  }

  private static func digitsNeeded(_ value: Double) -> Int {
    guard value.isFinite, abs(value) < 1000, abs(value) > 1e-12 else { return 0 }
    if abs(value) < 0.01 {
      // Two digits that say something.
      let lead = Int((-log10(abs(value))).rounded(.up))
      let scaled = abs(value) * pow(10, Double(lead))
      return abs(scaled - scaled.rounded()) < 1e-6 ? lead : lead + 1
    }
    if abs(value - value.rounded()) < 1e-6 { return 0 }
    if abs(value * 10 - (value * 10).rounded()) < 1e-6 { return 1 }
    return abs(value) < 100 ? 2 : 1
  }
}
