/// A strict reader of systemd's units, after systemd.syntax(7), systemd.unit(5) and systemd.service(5):
/// what systemd would make of each line. Whatever it does not know is a fault, so that no value can
/// become a setting of its own.
public struct UnitFile: Sendable {
  /// Why a unit is not what it seems.
  public struct Fault: Error, CustomStringConvertible {
    public var description: String
  }

  /// A line `key=value` of a section.
  public struct Setting: Sendable {
    public var section: String
    public var key: String
    public var value: String
  }

  /// The settings in their order.
  public let settings: [Setting]

  /// Reads a unit; continued lines are a fault.
  public init(_ text: String) throws {
    var settings: [Setting] = []
    var section = ""
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = String(decoding: bytes, as: UTF8.self)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard !line.hasSuffix("\\") else { throw Fault(description: "continued: \(line)") }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
        guard ["Unit", "Service", "Timer", "Install"].contains(section) else {
          throw Fault(description: "section: \(line)")
        }
        continue
      }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x41...0x7A).contains($0) }) else {
        throw Fault(description: "no setting: \(line)")
      }
      settings.append(Setting(section: section, key: String(parts[0]), value: String(parts[1])))
    }
    self.settings = settings
  }

  /// The values of a key.
  public func values(_ key: String) -> [String] {
    settings.filter { $0.key == key }.map(\.value)
  }

  /// The program of the only ExecStart= and all its arguments, as they reach the program.
  public func command() throws -> [String] {
    let lines = values("ExecStart")
    guard let line = lines.first, lines.count == 1 else {
      throw Fault(description: "\(lines.count) commands")
    }
    let words = try Self.words(line, isCommand: true)
    guard let program = words.first, program.hasPrefix("/"),
      !program.contains(where: { "\"'\\".contains($0) })
    else { throw Fault(description: "no program: \(line)") }
    return [program] + (try words.dropFirst().map(Self.withoutVariables))
  }

  /// The words of every line of a key that is a list, specifiers resolved.
  public func words(_ key: String) throws -> [String] {
    try values(key).flatMap { try Self.words($0, isCommand: false) }
  }

  /// Words in quotes and with C's escapes, as `extract_first_word` takes them apart.
  static func words(_ line: String, isCommand: Bool) throws -> [String] {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var rest = Substring(line).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let next = rest.popFirst(), "\"'\\".unicodeScalars.contains(next) else {
          throw Fault(description: "escape: \(line)")
        }
        word = (word ?? .init()) + [next]
      case _ where scalar == quote:
        quote = nil
        guard rest.first.map({ $0 == " " }) ?? true else {
          throw Fault(description: "goes on after a quote: \(line)")
        }
      case "\"", "'":
        if quote != nil {
          word = (word ?? .init()) + [scalar]
        } else {
          guard word == nil else { throw Fault(description: "quote inside a word: \(line)") }
          quote = scalar
          word = .init()
        }
      case " " where quote == nil:
        if let done = word { words.append(try resolved(String(done))) }
        word = nil
      case ";" where quote == nil && word == nil && isCommand:
        throw Fault(description: "a second command: \(line)")
      default: word = (word ?? .init()) + [scalar]
      }
    }
    guard quote == nil else { throw Fault(description: "open quote: \(line)") }
    if let done = word { words.append(try resolved(String(done))) }
    return words
  }

  /// Whether a text has no specifier but `%%`.
  public static func isResolved(_ text: String) throws -> Bool { try !resolved(text).isEmpty }

  /// Specifiers: `%%` is a percent sign, any other is a fault here.
  private static func resolved(_ text: String) throws -> String {
    try undoubled(text, "%")
  }

  /// Variables: `$$` is a dollar sign, any other is a fault here.
  private static func withoutVariables(_ text: String) throws -> String {
    try undoubled(text, "$")
  }

  private static func undoubled(_ text: String, _ sign: Unicode.Scalar) throws -> String {
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == sign, rest.popFirst() != sign { throw Fault(description: "\(sign): \(text)") }
      result.append(scalar)
    }
    return String(result)
  }
}
