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
