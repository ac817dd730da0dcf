public import Diagnostics

/// Reads declared fields from one YAML mapping and reports everything that is wrong with it.
public struct MappingReader {
  /// The mapping.
  public let mapping: YAMLValue
  /// Where errors go.
  public let findings: Findings
  private let shape: String
  private let fields: [FieldDeclaration]
  private let pairs: [YAMLPair]
  /// Where keys are collected while they are declared; `nil` while a file is read.
  private let declared: DeclaredKeys?

  /// A reader of a mapping; reports a value of another kind and returns `nil`.
  public init?(
    _ value: YAMLValue, shape: String, fields: [FieldDeclaration], _ findings: Findings
  ) {
    guard let pairs = value.mapping(label: shape, findings) else { return nil }
    mapping = value
    self.shape = shape
    self.fields = fields
    self.pairs = pairs
    self.findings = findings
    declared = nil
  }

  /// A reader of a mapping without keys, that collects the keys it is asked for.
  init(declaring keys: DeclaredKeys) {
    mapping = YAMLValue(content: .mapping([]), file: .none, line: 1, column: 1)
    shape = ""
    fields = []
    pairs = []
    findings = Findings()
    declared = keys
  }

  /// Reports keys that no field declares, and required fields that are missing.
  public func reportKeys() {
    let names = fields.map(\.name)
    for pair in pairs where !names.contains(pair.key.text) {
      findings.add("unknown-key", in: mapping.file) { code in
        let meant = NearMiss.of(pair.key.text, in: names)
        return pair.key.diagnostic(
          code: code, message: "unknown key `\(pair.key.text)`",
          hint: meant.map { "did you mean `\($0)`?" }
            ?? "the keys known here are \(names.joined(separator: ", "))")
      }
    }
    for field in fields where field.isRequired && !has(field.name) { reportMissing(field.name) }
  }

  /// Whether a key is there with a value that is not empty.
  public func has(_ key: String) -> Bool { yaml(key) != nil }

  /// The YAML value of a key; `nil` where the key is missing or has no value.
  public func yaml(_ key: String) -> YAMLValue? {
    pairs.first { $0.key.text == key }.map(\.value).flatMap { $0.isNull ? nil : $0 }
  }

  /// The key itself, to point at.
  public func key(_ name: String) -> YAMLText? {
    pairs.first { $0.key.text == name }?.key
  }

  /// Where a key's value stands; where the mapping stands if there is none.
  public func location(of key: String) -> SourceLocation {
    yaml(key)?.location ?? self.key(key)?.location ?? mapping.location
  }

  /// A field's value, else its default; reports a bad value, and a missing one if it is required.
  public func value<Value>(_ field: Field<Value>) -> Value? {
    if let declared {
      declared.add(field.declaration)
      return field.defaultValue
    }
    guard let value = yaml(field.name) else {
      if field.isRequired { reportMissing(field.name) }
      return field.defaultValue
    }
    return field.type.read(value, field.name, findings)
  }

  /// Declares a key that somebody else reads.
  public func declare<Value>(_ field: Field<Value>) {
    declared?.add(field.declaration)
  }

  /// A field's value, or another one where nothing is said or the value is bad.
  public func value<Value>(_ field: Field<Value>, default other: Value) -> Value {
    value(field) ?? other
  }

  /// A field's value; reports a missing one even where the declaration does not require it.
  public func require<Value>(_ field: Field<Value>) -> Value? {
    if !has(field.name) { reportMissing(field.name) }
    return value(field)
  }

  /// Reports an error at a key's value, or at the mapping where the key is missing.
  public func report(
    _ severity: Diagnostic.Severity = .error, at key: String, code: String, message: String,
    hint: String? = nil
  ) {
    guard declared == nil else { return }
    findings.add(
      mapping.file.diagnostic(
        severity, code: code, message: message, hint: hint, at: location(of: key)))
  }

  private func reportMissing(_ name: String) {
    guard declared == nil else { return }
    findings.add(
      mapping.file.diagnostic(
        code: "missing-key", message: "\(shape) has no `\(name)`", at: location(of: name)))
  }
}
