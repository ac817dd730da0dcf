internal import Periods

/// A value that a file leaves open: it has a type and a default, and may be set for one run.
public struct Parameter: Sendable, Hashable {
  /// What its values are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case text, integer, number
    case boolean = "yes-or-no"
    case day, period
  }

  /// The name, without the `parameters.` that texts write before it.
  public var name: String
  public var kind: Kind
  /// The value as it is written in YAML or on the command line.
  public var text: String

  public init(name: String, kind: Kind, text: String) {
    self.name = name
    self.kind = kind
    self.text = text
  }

  /// The parameters that values now read may refer to, by name.
  ///
  /// Bound by whoever reads a file, for the time of reading; empty elsewhere.
  @TaskLocal public static var known: [String: Parameter] = [:]

  /// What a value means that is only `{{ parameters.NAME }}`; any other stays as it is.
  ///
  /// - Throws: `unknown-parameter`.
  static func resolved(_ text: String) throws(FieldProblem) -> String {
    guard let name = reference(in: text) else { return text }
    guard let parameter = known[name] else {
      throw FieldProblem.unknownName(
        name, code: "unknown-parameter", "is no parameter of this file",
        among: known.keys.sorted(), otherwise: "declare it under `parameters`")
    }
    return parameter.text
  }

  /// The name in a text that is a reference and nothing else.
  static func reference(in text: String) -> String? {
    let trimmed = text.trimmed
    guard trimmed.hasPrefix("{{"), trimmed.hasSuffix("}}"), trimmed.count > 4 else { return nil }
    let inner = trimmed.dropFirst(2).dropLast(2).trimmed
    let prefix = "parameters."
    guard inner.hasPrefix(prefix), !inner.contains(where: \.isWhitespace) else { return nil }
    return String(inner.dropFirst(prefix.count))
  }
}

extension Parameter.Kind {
  /// Why a text is no value of this kind; `nil` if it is one.
  public func problem(with text: String) -> FieldProblem? {
    do throws(FieldProblem) {
      switch self {
      case .text: break
      case .integer: _ = try FieldType<Int>.integer.value(of: text)
      case .number: _ = try FieldType<Double>.number.value(of: text)
      case .boolean: _ = try FieldType<Bool>.boolean.value(of: text)
      case .day: _ = try FieldType<Day>.day.value(of: text)
      case .period: _ = try FieldType<Period>.period.value(of: text)
      }
      return nil
    } catch {
      return error
    }
  }
}
