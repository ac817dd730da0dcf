internal import Drawing
internal import Fields

/// Reads the path data of SVG 1.1 (section 8.3), the commands M, L, H, V, C, Z in both cases: what
/// drawing programs write for an outline of lines and curves.
struct PathText {
  private var rest: Substring
  private var elements: [Path.Element] = []
  private var point = Point.zero
  private var start = Point.zero

  private init(_ text: String) {
    rest = text[...]
  }

  /// The path of a text.
  static func path(of text: String) throws(FieldProblem) -> Path {
    var reader = PathText(text)
    try reader.read()
    return Path(reader.elements)
  }

  private mutating func read() throws(FieldProblem) {
    var command: Character?
    while let next = nextSign() {
      if next.isLetter {
        rest.removeFirst()
        command = next
        if next == "Z" || next == "z" {
          elements.append(.close)
          point = start
          continue
        }
      }
      guard let letter = command, elements.isEmpty ? "Mm".contains(letter) : true else {
        throw Self.problem("begins without a move")
      }
      try draw(letter)
      // Further pairs after a move are lines.
      if letter == "M" { command = "L" }
      if letter == "m" { command = "l" }
    }
    guard !elements.isEmpty else { throw Self.problem("draws nothing") }
  }

  private mutating func draw(_ letter: Character) throws(FieldProblem) {
    let origin = letter.isLowercase ? point : .zero
    switch letter.lowercased() {
    case "m":
      point = try nextPoint(from: origin)
      start = point
      elements.append(.move(point))
    case "l":
      point = try nextPoint(from: origin)
      elements.append(.line(point))
    case "h":
      point = Point(x: origin.x + (try number()), y: point.y)
      elements.append(.line(point))
    case "v":
      point = Point(x: point.x, y: origin.y + (try number()))
      elements.append(.line(point))
    case "c":
      let first = try nextPoint(from: origin)
      let second = try nextPoint(from: origin)
      point = try nextPoint(from: origin)
      elements.append(.curve(point, control1: first, control2: second))
    default: throw Self.problem("has the command \(letter)")
    }
  }

  private mutating func nextSign() -> Character? {
    rest = rest.drop { $0.isWhitespace || $0 == "," }
    return rest.first
  }

  private mutating func nextPoint(from origin: Point) throws(FieldProblem) -> Point {
    let x = try number()
    return Point(x: origin.x + x, y: origin.y + (try number()))
  }

  private mutating func number() throws(FieldProblem) -> Double {
    _ = nextSign()
    var digits = ""
    var hasMark = false
    while let character = rest.first {
      let isSign = (character == "-" || character == "+") && digits.isEmpty
      let isMark = character == "." && !hasMark
      guard isSign || isMark || (character.isASCII && character.isNumber) else { break }
      hasMark = hasMark || isMark
      digits.append(character)
      rest.removeFirst()
    }
    guard let value = Double(digits.hasPrefix(".") ? "0" + digits : digits) else {
      throw Self.problem("misses a number before `\(rest.prefix(12))`")
    }
    return value
  }

  private static func problem(_ predicate: String) -> FieldProblem {
    FieldProblem(
      code: "bad-outline", predicate,
      hint: "write SVG path data with the commands M, L, H, V, C and Z, such as M0 0H8V8Z")
  }
}

extension FieldType where Value == Path {
  /// An outline as SVG path data.
  static var outline: FieldType<Path> {
    FieldType("outline", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      try PathText.path(of: text)
    }
  }
}
