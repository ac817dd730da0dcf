internal import Foundation
internal import Periods
internal import Statistics

/// The input of a vector, read by type.
struct Input {
  var values: [String: Any]

  func double(_ key: String) -> Double { values[key].flatMap(Self.number) ?? .nan }
  func int(_ key: String) -> Int { Int(double(key)) }
  func bool(_ key: String) -> Bool { (values[key] as? NSNumber)?.boolValue ?? false }
  func text(_ key: String) -> String { values[key] as? String ?? "" }
  func doubles(_ key: String) -> [Double] {
    (values[key] as? [Any] ?? []).compactMap(Self.number)
  }
  func ints(_ key: String) -> [Int] { doubles(key).map { Int($0) } }
  func table(_ key: String) -> [[Double]] {
    (values[key] as? [Any] ?? []).map { ($0 as? [Any] ?? []).compactMap(Self.number) }
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
