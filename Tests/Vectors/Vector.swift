internal import Foundation

/// One input and the output it must give.
struct Vector {
  var name: String
  /// A label for the function it is about; not its name here.
  var function: String
  /// Whose work it is, e.g. `statistics`; empty where the file does not say.
  var group: String
  var input: Input
  var expected: Any?
  var tolerance: Double
  /// Whether the tolerance is a part of the expected number.
  var isRelative: Bool

  /// The entry at a place of the file; one that is not of the form has no function of ours.
  init(_ json: Any, at place: Int) {
    self = Vector(json) ?? Vector(unreadableAt: place)
  }

  private init(unreadableAt place: Int) {
    name = "entry \(place + 1)"
    function = "not of the form"
    group = ""
    input = Input(values: [:])
    tolerance = 0
    isRelative = false
  }

  init?(_ json: Any) {
    guard let object = json as? [String: Any], let name = object["name"] as? String,
      let function = object["function"] as? String, let input = object["input"] as? [String: Any]
    else { return nil }
    self.name = name
    self.function = function
    group = object["group"] as? String ?? ""
    self.input = Input(values: input)
    expected = object["expected"].flatMap { $0 is NSNull ? nil : $0 }
    tolerance = (object["tolerance"] as? NSNumber)?.doubleValue ?? 0
    isRelative = (object["toleranceKind"] as? String)?.hasPrefix("rel") ?? false
  }

  /// Whether a result is the expected one within the tolerance, member by member.
  func matches(_ actual: Any?) -> Bool { equal(actual, expected) }

  private func equal(_ actual: Any?, _ expected: Any?) -> Bool {
    let actual = actual.flatMap { Input.unwrapped($0) }
    let expected = expected.flatMap { Input.unwrapped($0) }
    switch (actual, expected) {
    case (nil, nil): return true
    case (let actual as Bool, let expected as NSNumber) where type(of: actual) == Bool.self:
      return actual == expected.boolValue
    case (let actual as String, let expected as String): return actual == expected
    case (let actual?, let expected as [Any]):
      guard let actual = actual as? [Any?], actual.count == expected.count else { return false }
      return zip(actual, expected).allSatisfy { equal($0, $1) }
    case (let actual as [String: Any?], let expected as [String: Any]):
      return expected.allSatisfy { key, value in
        actual.keys.contains(key) && equal(actual[key] ?? nil, value)
      }
    case (let actual?, let expected as NSNumber):
      guard let number = Input.number(actual) else { return false }
      let wanted = expected.doubleValue
      let reach = isRelative ? tolerance * abs(wanted) : tolerance
      return abs(number - wanted) <= max(reach, 1e-15 * abs(number))
    default: return false
    }
  }
}
