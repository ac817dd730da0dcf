/// A mapping with declared keys, and how a value is made of it.
public struct Shape<Value: Sendable>: Sendable {
  /// What the mapping describes, e.g. "country".
  public let name: String
  /// The keys it may have.
  public let fields: [FieldDeclaration]
  private let make: @Sendable (MappingReader) -> Value?

  /// Declares a shape.
  ///
  /// `make` should read every field before it decides whether it has a value, so that all errors
  /// are reported at once; unknown keys and missing required ones are reported before it is called.
  public init(
    _ name: String, fields: [FieldDeclaration],
    make: @escaping @Sendable (MappingReader) -> Value?
  ) {
    self.name = name
    self.fields = fields
    self.make = make
  }

  /// Declares a shape by reading it: its keys are those that `make` reads of a mapping without any.
  ///
  /// So `make` reads every key whatever the others say, before it decides whether it has a value.
  public init(_ name: String, make: @escaping @Sendable (MappingReader) -> Value?) {
    self.init(name, fields: DeclaredKeys.read(by: make), make: make)
  }

  /// Reads a mapping; reports what is wrong and returns `nil` where no value can be made.
  public func read(_ value: YAMLValue, _ findings: Findings) -> Value? {
    guard let reader = MappingReader(value, shape: name, fields: fields, findings) else {
      return nil
    }
    reader.reportKeys()
    return make(reader)
  }
}

extension FieldType {
  /// A mapping with declared keys.
  public static func record(_ shape: Shape<Value>) -> FieldType<Value> {
    .custom(shape.name, schema: .object(shape.fields)) { value, _, findings in
      shape.read(value, findings)
    }
  }
}
