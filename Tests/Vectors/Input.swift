internal import Foundation
internal import Periods
internal import Statistics
internal import Values

/// The input of a vector, read by type.
struct Input {
  var values: [String: Any]

  /// A number; where it is not given the other one, which is undefined if nothing is said.
  func double(_ key: String, default other: Double = .nan) -> Double {
    values[key].flatMap(Self.number) ?? other
  }
  /// A whole number; where there is none, the other one, −1 if nothing is said: no function takes it.
  func int(_ key: String, default other: Int = -1) -> Int {
    Self.whole(double(key, default: Double(other)))
  }
  /// How many values a year has, 12 if nothing is said.
  var period: Int { min(max(1, int("period", default: 12)), 10_000) }
  func bool(_ key: String) -> Bool { (values[key] as? NSNumber)?.boolValue ?? false }
  func text(_ key: String) -> String { values[key] as? String ?? "" }
  func doubles(_ key: String) -> [Double] {
    // What is no number stays in its place as an undefined one.
    (values[key] as? [Any] ?? []).map { Self.number($0) ?? .nan }
  }
  func ints(_ key: String) -> [Int] { doubles(key).map(Self.whole) }
  func table(_ key: String) -> [[Double]] {
    (values[key] as? [Any] ?? []).map { ($0 as? [Any] ?? []).map { Self.number($0) ?? .nan } }
  }
  func object(_ key: String) -> [String: Any] { values[key] as? [String: Any] ?? [:] }
  func day(_ key: String) -> Day { Day(iso: text(key)) ?? Day(ordinal: 0) }
  func days(_ key: String) -> [Day] {
    (values[key] as? [String] ?? []).compactMap { Day(iso: $0) }
  }
  func range(_ key: String, half: String) -> Interval {
    let (middle, reach) = (double(key), double(half))
    return Interval(lower: middle - reach, upper: middle + reach, kind: .rounding)
  }

  /// A number cut to a whole one; −1 for what has none.
  static func whole(_ value: Double) -> Int {
    abs(value) < 1e15 ? Int(value) : -1
  }

  static func number(_ value: Any) -> Double? {
    switch value {
    case let value as Double: value
    case let value as Int: Double(value)
    case let value as NSNumber: value.doubleValue
    default: nil
    }
  }

  /// What an optional inside `Any` holds; `nil` for none and for JSON's null.
  static func unwrapped(_ value: Any) -> Any? {
    if value is NSNull { return nil }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first.flatMap { unwrapped($0.value) }
  }
}
