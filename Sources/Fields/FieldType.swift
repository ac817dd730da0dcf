/// A type a field may be declared with: how a value of it is read, and what it is called.
public struct FieldType<Value: Sendable>: Sendable {
  /// Reads a value from the text of a scalar or of a table's cell.
  public typealias Parse = @Sendable (String) throws(FieldProblem) -> Value
  /// Reads a value from a YAML value; reports what is wrong and returns `nil`.
  public typealias Read = @Sendable (_ value: YAMLValue, _ label: String, Findings) -> Value?

  /// The type's name as people read it, e.g. "day".
  public let name: String
  /// What values look like.
  public let schema: ValueSchema
  /// How its cells are written in a table.
  public let cell: CellKind
  /// Reads the value from a text; `nil` for a type that has no form on one line.
  let parse: Parse?
  /// Reads the value from YAML; reports what is wrong and returns `nil`.
  public let read: Read

  /// A type that is written as one text, in YAML and in tables alike.
  ///
  /// - Parameter cell: How its cells are written; as the schema tells unless told otherwise.
  public init(
    _ name: String, schema: ValueSchema, cell: CellKind? = nil, parse: @escaping Parse
  ) {
    self.init(name, schema: schema, cell: cell, parse: parse) { value, label, findings in
      guard let text = value.scalar(label: label, expected: name, findings) else { return nil }
      do throws(FieldProblem) {
        if let problem = WordLimit.problem(with: text.text) { throw problem }
        return try parse(try Parameter.resolved(text.text))
      } catch {
        for problem in error.all {
          findings.add(problem.code, in: text.file) { _ in text.diagnostic(problem, label: label) }
        }
        return nil
      }
    }
  }

  init(
    _ name: String, schema: ValueSchema, cell: CellKind? = nil, parse: Parse?,
    read: @escaping Read
  ) {
    self.name = name
    self.schema = schema
    self.cell = cell ?? CellKind(of: schema)
    self.parse = parse
    self.read = read
  }

  /// A type with a form of its own in YAML, read by a closure that reports what is wrong.
  public static func custom(
    _ name: String, schema: ValueSchema = .any, read: @escaping Read
  ) -> FieldType {
    FieldType(name, schema: schema, parse: nil, read: read)
  }

  /// The value of a text on one line.
  ///
  /// - Throws: why it is none; a type that has no form on one line has no value.
  public func value(of text: String) throws(FieldProblem) -> Value {
    guard let parse else { throw FieldProblem(code: "no-text-form", "cannot be a \(name)") }
    return try parse(text)
  }

  /// The same type with its values made into others; what the closure throws is reported where the
  /// text stands.
  public func map<Other: Sendable>(
    _ name: String? = nil, _ transform: @escaping @Sendable (Value) throws(FieldProblem) -> Other
  ) -> FieldType<Other> {
    let parse = parse
    let read = read
    var mapped: FieldType<Other>.Parse?
    if let parse { mapped = { (text) throws(FieldProblem) in try transform(try parse(text)) } }
    return FieldType<Other>(name ?? self.name, schema: schema, cell: cell, parse: mapped) {
      value, label, findings in
      guard let base = read(value, label, findings) else { return nil }
      do throws(FieldProblem) {
        return try transform(base)
      } catch {
        findings.add(value.diagnostic(error, label: label))
        return nil
      }
    }
  }
}
