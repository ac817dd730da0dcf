internal import Drawing
internal import Fields

/// Size and leading as typographers write them, `9.6/13.5`: both in points.
struct TypeSize: Sendable, Hashable, CustomStringConvertible {
  var size: Double
  var leading: Double

  var description: String { "\(Self.written(size))/\(Self.written(leading))" }

  private static func written(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension FieldType where Value == TypeSize {
  /// Size and leading in points. Below 7 points nobody reads, and lines closer than their letters
  /// are high run into each other.
  static var typeSize: FieldType<TypeSize> {
    FieldType("size/leading", schema: .string(pattern: "^[0-9.]+/[0-9.]+$")) {
      (text) throws(FieldProblem) in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, parts.allSatisfy(NumberText.isNumber),
        let size = Double(parts[0]), let leading = Double(parts[1])
      else {
        throw FieldProblem(
          code: "bad-size", "is not a size with its leading",
          hint: "write both in points, such as 9.6/13.5")
      }
      guard size >= 7 else {
        throw FieldProblem(code: "small-type", "is below 7 points", hint: "write 7 or more")
      }
      guard size <= 72, leading >= size, leading <= size * 3 else {
        throw FieldProblem(
          code: "bad-leading", "has lines too close or too far apart",
          hint: "write a leading from once to three times the size, and no size above 72")
      }
      return TypeSize(size: size, leading: leading)
    }
  }
}

extension FieldType where Value == Color {
  /// A colour of sRGB, `#12436D`.
  static var color: FieldType<Color> {
    FieldType("colour", schema: .string(pattern: "^#[0-9A-Fa-f]{6}$")) {
      (text) throws(FieldProblem) in
      guard text.hasPrefix("#"), text.count == 7, let bits = UInt32(text.dropFirst(), radix: 16)
      else {
        throw FieldProblem(
          code: "bad-colour", "is not a colour",
          hint: "write six hexadecimal digits in quotes, such as \"#12436D\"")
      }
      return Color(hex: bits)
    }
  }
}

extension FieldType where Value == Double {
  /// A number between two others.
  static func number(in range: ClosedRange<Double>) -> FieldType<Double> {
    FieldType<Double>.number.map("number") { (value) throws(FieldProblem) in
      guard range.contains(value) else {
        throw FieldProblem(
          code: "out-of-range", "is not between \(range.lowerBound) and \(range.upperBound)")
      }
      return value
    }
  }
}

extension FieldType where Value == Int {
  /// A whole number between two others.
  static func integer(in range: ClosedRange<Int>) -> FieldType<Int> {
    FieldType<Int>.integer.map("integer") { (value) throws(FieldProblem) in
      guard range.contains(value) else {
        throw FieldProblem(
          code: "out-of-range", "is not between \(range.lowerBound) and \(range.upperBound)")
      }
      return value
    }
  }
}

extension TextStyle.Family {
  /// The faces of running text and headings.
  enum Face: String, Sendable, Hashable, CaseIterable {
    case serif, sans
  }
}
