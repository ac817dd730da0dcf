internal import Diagnostics
internal import Fields

/// A value for a parameter of a definition, from the command line: `--set NAME=VALUE`.
public struct ParameterSetting: Sendable, Hashable, Codable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The declared keys of a parameter, and how parameters get their values.
enum ParameterFields {
  struct Declared {
    var kind: Parameter.Kind
    var value: YAMLText?
    var choices: [String]
  }

  private static let shape = Shape("parameter") { reader -> Declared? in
    let kind = reader.value(
      "type", .choice(of: Parameter.Kind.self), default: .text,
      help: "What its values are: text, integer, number, yes-or-no, day or period.")
    let value = reader.value(
      "default", .locatedText, defaultText: "none: it has to be set",
      help: "The value where nothing is set.")
    let choices = reader.value(
      "choices", .list(of: .text), default: [], defaultText: "any",
      help: "The only values it may have.")
    // For whoever reads the definition.
    _ = reader.value("help", .text, help: "What it is for.")
    if let value, let problem = fault(value.text, kind, choices) {
      reader.report(
        at: "default", code: problem.code,
        message: "`default`: `\(value.text)` \(problem.predicate)",
        hint: problem.hint)
    }
    return Declared(kind: kind, value: value, choices: choices)
  }

  static let field = Field(
    "parameters", .entries(of: .record(shape)), defaultText: "none",
    help: "Values that may be set for one run: `--set NAME=VALUE`.", since: "0.2")

  private static func fault(
    _ text: String, _ kind: Parameter.Kind, _ choices: [String]
  ) -> FieldProblem? {
    if let problem = kind.problem(with: text) { return problem }
    guard !choices.isEmpty, !choices.contains(text) else { return nil }
    return FieldProblem.unknownWord(text, among: choices)
  }

  /// The parameters of a definition with their values, in the order of the file; reports a name
  /// that is declared nowhere, a value of another type, and a parameter without a value.
  static func parameters(
    of root: YAMLValue, set settings: [ParameterSetting], _ findings: Findings
  ) -> [Parameter] {
    let pairs = root.pairs ?? []
    let declared =
      pairs.first { $0.key.text == field.name }
      .flatMap { field.type.read($0.value, field.name, findings) } ?? []
    let names = declared.map(\.key.text)
    for setting in settings where !names.contains(setting.name) {
      findings.add(
        usage(
          "unknown-parameter", "the definition has no parameter `\(setting.name)`",
          hint: NearMiss.of(setting.name, in: names).map { "did you mean `\($0)`?" }
            ?? (names.isEmpty ? nil : "it has: \(names.joined(separator: ", "))")))
    }
    return declared.compactMap { entry in
      let name = entry.key.text
      guard BlockFields.isIdentifier(name) else {
        findings.add(
          entry.key.diagnostic(
            code: "bad-id", message: "`parameters`: `\(name)` is not an id",
            hint: "write small letters, digits and hyphens"))
        return nil
      }
      // A parameter with a fault keeps a value, so that its uses are not reported too.
      let fallback = entry.value.value?.text ?? example(of: entry.value.kind)
      let set = settings.last { $0.name == name }
      if set == nil, entry.value.value == nil {
        findings.add(
          usage(
            "unset-parameter", "the parameter `\(name)` has no default and is not set",
            hint: "add --set \(name)=…", at: entry.key.location))
      }
      if let set, let problem = fault(set.value, entry.value.kind, entry.value.choices) {
        findings.add(
          usage(
            "bad-parameter", "--set \(name)=\(set.value): `\(set.value)` \(problem.predicate)",
            hint: problem.hint))
        return Parameter(name: name, kind: entry.value.kind, text: fallback)
      }
      return Parameter(name: name, kind: entry.value.kind, text: set?.value ?? fallback)
    }
  }

  /// Some value of a kind.
  private static func example(of kind: Parameter.Kind) -> String {
    switch kind {
    case .text: ""
    case .integer, .number: "1"
    case .boolean: "no"
    case .day: "2000-01-01"
    case .period: "2000"
    }
  }

  private static func usage(
    _ code: String, _ message: String, hint: String?, at location: SourceLocation? = nil
  ) -> Diagnostic {
    Diagnostic(area: .usage, code: code, message: message, hint: hint, location: location)
  }
}
