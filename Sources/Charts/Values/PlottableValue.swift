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

extension String: Plottable {
  public var plotted: PlottedValue { .category(self) }
}

extension Date: Plottable {
  public var plotted: PlottedValue { .instant(self) }
}

/// A missing value is plottable: it breaks the line.
extension Optional: Plottable where Wrapped: Plottable {
  public var plotted: PlottedValue { map(\.plotted) ?? .missing }
}

/// A value as the scales see it.
public enum PlottedValue: Sendable, Hashable {
  /// Undefined: breaks lines and fills, and is never a zero.
  case missing
  case number(Double)
  case category(String)
  case instant(Date)
  /// The calendar unit that contains the date.
  case span(Date, CalendarUnit)
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

extension PlottableValue where Value == Date {
  /// The calendar unit (UTC) that contains a date.
  public static func value(_ label: String, _ date: Date, unit: CalendarUnit) -> PlottableValue {
    PlottableValue(label: label, plotted: .span(date, unit))
  }
}
