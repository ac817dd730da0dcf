public import Foundation

/// A value that a mark can show: a number, a word or an instant.
public protocol Plottable: Sendable {
  /// The value as the scales see it.
  var plotted: PlottedValue { get }
}

extension Double: Plottable {
  public var plotted: PlottedValue { isFinite ? .number(self) : .missing }
}

extension Int: Plottable {
  public var plotted: PlottedValue { .number(Double(self)) }
}

extension Float: Plottable {
  public var plotted: PlottedValue { Double(self).plotted }
}

extension Decimal: Plottable {
  public var plotted: PlottedValue { NSDecimalNumber(decimal: self).doubleValue.plotted }
}

extension String: Plottable {
  public var plotted: PlottedValue { .category(self) }
}

extension Date: Plottable {
  public var plotted: PlottedValue { .instant(self) }
}

/// Cases with raw values show them: `enum Flow: String, Plottable`.
extension Plottable where Self: RawRepresentable, RawValue: Plottable {
  public var plotted: PlottedValue { rawValue.plotted }
}

/// A missing value is plottable: it breaks the line.
extension Optional: Plottable where Wrapped: Plottable {
  public var plotted: PlottedValue { map(\.plotted) ?? .missing }
}

/// A value as the scales see it.
public enum PlottedValue: Sendable, Hashable, Codable {
  /// Undefined: breaks lines and fills, and is never a zero.
  case missing
  case number(Double)
  case category(String)
  case instant(Date)
  /// The calendar unit that contains the date.
  case span(Date, CalendarUnit)
  /// A bin of numbers, the upper end left out.
  case bin(Double, Double)
  /// A stretch of time, its end left out.
  case stretch(Date, Date)
}

/// A value with the label that names its axis, its series and its table column.
public struct PlottableValue<Value: Plottable>: Sendable {
  public var label: String
  public var plotted: PlottedValue

  /// A labelled value.
  public static func value(_ label: String, _ value: Value) -> PlottableValue {
    PlottableValue(label: label, plotted: value.plotted)
  }
}

extension PlottableValue where Value == Double {
  /// A bin of numbers, the upper end left out: what a bar of a histogram spans.
  public static func value(_ label: String, _ range: Range<Double>) -> PlottableValue {
    let isFinite = range.lowerBound.isFinite && range.upperBound.isFinite
    return PlottableValue(
      label: label,
      plotted: isFinite ? .bin(range.lowerBound, range.upperBound) : .missing)
  }
}

extension PlottableValue where Value == Int {
  /// A bin of whole numbers, the upper end left out.
  public static func value(_ label: String, _ range: Range<Int>) -> PlottableValue {
    PlottableValue(
      label: label, plotted: .bin(Double(range.lowerBound), Double(range.upperBound)))
  }
}

extension PlottableValue where Value == Date {
  /// A stretch of time, its end left out.
  public static func value(_ label: String, _ range: Range<Date>) -> PlottableValue {
    PlottableValue(label: label, plotted: .stretch(range.lowerBound, range.upperBound))
  }

  /// The calendar unit (UTC) that contains a date.
  public static func value(_ label: String, _ date: Date, unit: CalendarUnit) -> PlottableValue {
    PlottableValue(label: label, plotted: .span(date, unit))
  }
}

extension PlottedValue {
  /// The number, where it is one.
  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The value as a name: of a series, a facet or a symbol.
  var name: String {
    switch self {
    case .missing: ""
    case .category(let name): name
    case .number(let number): ChartFormats.plainText(number)
    case .bin(let low, let high):
      "\(ChartFormats.plainText(low))\u{2013}\(ChartFormats.plainText(high))"
    case .instant(let date), .stretch(let date, _): ChartFormats().name(of: date)
    case .span(let date, let unit): ChartFormats().name(of: unit.start(of: date), unit: unit)
    }
  }
}
