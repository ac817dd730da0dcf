internal import Document

/// A formula as printed numbers carry it, e.g. `100 × (current / year before − 1)`, computed with
/// the values of its names.
///
/// It knows `+ − × /`, brackets, `|…|`, `Σ` before a list and `ⁿ` behind a bracket; where one side is a
/// list, each element is computed. What stands behind a comma is a remark.
struct Formula {
  /// The most brackets and sums inside each other.
  static let deepest = 32
  /// The most factors of a power.
  static let highestPower = 100_000

  private let text: Substring
  private let names: [String]
  private let values: [String: [Double]]
  private var rest: Substring
  private var level = 0

  /// The value; `nil` for a formula that is no plain arithmetic on these operands.
  static func value(
    of text: String, with operands: [PrintedNumber.Operand]
  ) -> Double? {
    var formula = Formula(text, operands)
    guard let result = formula.sum(), formula.rest.allSatisfy({ $0 == " " }), result.count == 1
    else { return nil }
    return result[0]
  }

  private init(_ text: String, _ operands: [PrintedNumber.Operand]) {
    self.text = text.prefix { $0 != "," }
    rest = self.text
    values = Dictionary(grouping: operands, by: \.name).mapValues { $0.map(\.value) }
    // `year before` is not `year`.
    names = values.keys.sorted { $0.count == $1.count ? $0 < $1 : $0.count > $1.count }
  }

  private mutating func sum() -> [Double]? {
    guard var left = product() else { return nil }
    while let sign = take("+", "−") {
      guard let right = product() else { return nil }
      guard let next = Self.each(left, right, sign == "+" ? (+) : (-)) else { return nil }
      left = next
    }
    return left
  }

  private mutating func product() -> [Double]? {
    guard var left = factor() else { return nil }
    while let sign = take("×", "/") {
      guard let right = factor() else { return nil }
      guard let next = Self.each(left, right, sign == "×" ? (*) : (/)) else { return nil }
      left = next
    }
    return left
  }

  private mutating func factor() -> [Double]? {
    level += 1
    defer { level -= 1 }
    guard level <= Self.deepest else { return nil }
    if take("Σ") != nil { return factor().map { [$0.reduce(0, +)] } }
    guard let base = primary() else { return nil }
    guard take("ⁿ") != nil else { return base }
    guard let exponent = values["n"]?.first.flatMap(Int.init(exactly:)),
      (0...Self.highestPower).contains(exponent)
    else { return nil }
    return base.map { value in (0..<exponent).reduce(1) { power, _ in power * value } }
  }

  private mutating func primary() -> [Double]? {
    if take("(") != nil {
      guard let inner = sum(), take(")") != nil else { return nil }
      return inner
    }
    if take("|") != nil {
      guard let inner = sum(), take("|") != nil else { return nil }
      return inner.map(abs)
    }
    if let name = names.first(where: rest.hasPrefix) {
      rest.removeFirst(name.count)
      return values[name]
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    rest.removeFirst(digits.count)
    return Double(digits).map { [$0] }
  }

  /// Takes one of these signs, and the spaces around it, if it comes next.
  private mutating func take(_ signs: Character...) -> Character? {
    let next = rest.drop { $0 == " " }
    guard let sign = next.first, signs.contains(sign) else {
      return nil
    }
    rest = next.dropFirst().drop { $0 == " " }
    return sign
  }

  private static func each(
    _ left: [Double], _ right: [Double], _ body: (Double, Double) -> Double
  ) -> [Double]? {
    if left.count == right.count { return zip(left, right).map(body) }
    if left.count == 1 { return right.map { body(left[0], $0) } }
    if right.count == 1 { return left.map { body($0, right[0]) } }
    return nil
  }
}
