/// What a declared value may look like, for help and for a JSON Schema.
public indirect enum ValueSchema: Sendable, Hashable {
  /// A text, with the regular expression it has to match, if there is one.
  case string(pattern: String?)
  /// A whole number.
  case integer
  /// A number with a decimal point.
  case number
  /// Yes or no.
  case boolean
  /// One of these words.
  case enumeration([String])
  /// A list of values.
  case array(of: ValueSchema)
  /// A mapping with any keys.
  case map(of: ValueSchema)
  /// A mapping with declared keys.
  case object([FieldDeclaration])
  /// A mapping with exactly one of some keys, and any of others.
  case choice(one: [FieldDeclaration], with: [FieldDeclaration])
  /// One of several forms.
  case anyOf([ValueSchema])
  /// No value after the key.
  case nothing
  /// A value described once under a name, so that it may contain itself.
  case named(String, ValueSchema)
  /// A value described elsewhere under that name.
  case reference(String)
  /// Anything.
  case any
}

extension ValueSchema {
  /// The same schema with what a name stands for exchanged, however deep it is named.
  public func defining(_ name: String, as schema: ValueSchema) -> ValueSchema {
    func defined(_ fields: [FieldDeclaration]) -> [FieldDeclaration] {
      fields.map { field in
        var field = field
        field.schema = field.schema.defining(name, as: schema)
        return field
      }
    }
    return switch self {
    case .named(name, _): .named(name, schema)
    case .named(let other, let inner): .named(other, inner.defining(name, as: schema))
    case .array(let element): .array(of: element.defining(name, as: schema))
    case .map(let value): .map(of: value.defining(name, as: schema))
    case .object(let fields): .object(defined(fields))
    case .choice(let one, let others): .choice(one: defined(one), with: defined(others))
    case .anyOf(let forms): .anyOf(forms.map { $0.defining(name, as: schema) })
    case .string, .integer, .number, .boolean, .enumeration, .nothing, .reference, .any: self
    }
  }
}
