internal import Foundation
internal import Periods
internal import Statistics

/// One input and the output it must give.
struct Vector {
  var name: String
  var function: String
  var input: Input
  var expected: Any?
  var tolerance: Double

  init?(_ json: Any) {
    guard let object = json as? [String: Any], let name = object["name"] as? String,
      let function = object["function"] as? String, let input = object["input"] as? [String: Any]
    else { return nil }
    self.name = name
    self.function = function
    self.input = Input(values: input)
    expected = object["expected"].flatMap { $0 is NSNull ? nil : $0 }
    tolerance = (object["tolerance"] as? NSNumber)?.doubleValue ?? 0
  }

  /// The vectors of a file that belong to a group.
  static func all(in data: Data, group: String) throws -> [Vector] {
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return (object?["vectors"] as? [Any] ?? []).compactMap { entry in
      (entry as? [String: Any])?["group"] as? String == group ? Vector(entry) : nil
    }
  }

  /// Whether a result is the expected one within the tolerance, member by member.
  func matches(_ actual: Any?) -> Bool { Self.equal(actual, expected, tolerance) }

  private static func equal(_ actual: Any?, _ expected: Any?, _ tolerance: Double) -> Bool {
    let actual = actual.flatMap { Input.unwrapped($0) }
    let expected = expected.flatMap { Input.unwrapped($0) }
    switch (actual, expected) {
    case (nil, nil): return true
    case (let actual as Bool, let expected as NSNumber) where type(of: actual) == Bool.self:
      return actual == expected.boolValue
    case (let actual?, let expected as [Any]):
      guard let actual = actual as? [Any?], actual.count == expected.count else { return false }
      return zip(actual, expected).allSatisfy { equal($0, $1, tolerance) }
    case (let actual as [String: Any?], let expected as [String: Any]):
      return expected.allSatisfy { key, value in
        actual.keys.contains(key) && equal(actual[key] ?? nil, value, tolerance)
      }
    case (let actual?, let expected as NSNumber):
      guard let number = Input.number(actual) else { return false }
      return abs(number - expected.doubleValue) <= max(tolerance, 1e-15 * abs(number))
    default: return false
    }
  }
}

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
