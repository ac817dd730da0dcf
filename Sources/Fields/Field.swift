/// One declared field: a key of a mapping or a column of a table.
///
/// It never changes. A class, because a table of a million rows hands every column's field on for
/// each row: a reference costs less than a copy of the closures inside.
public final class Field<Value: Sendable>: Sendable {
  /// The key or the column's name.
  public let name: String
  /// What its values are.
  public let type: FieldType<Value>
  /// Whether it has to be there.
  public let isRequired: Bool
  /// The value where nothing is said; `nil` for none.
  public let defaultValue: Value?
  /// One sentence that says what it is.
  public let help: String
  /// The version that knew it first.
  public let since: String
  private let defaultText: String?

  /// Declares a field; it may be left out unless told otherwise.
  ///
  /// - Parameter defaultText: the default in words, where it is not one value.
  public init(
    _ name: String, _ type: FieldType<Value>, required isRequired: Bool = false,
    default defaultValue: Value? = nil, defaultText: String? = nil, help: String,
    since: String = "0.1"
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.defaultText = defaultText
    self.help = help
    self.since = since
  }

  /// The field without its Swift type.
  public var declaration: FieldDeclaration {
    FieldDeclaration(
      name: name, typeName: type.name, schema: type.schema, isRequired: isRequired,
      defaultText: defaultText ?? defaultValue.map(Self.written), help: help, since: since)
  }

  private static func written(_ value: Value) -> String {
    if let word = value as? any RawRepresentable<String> { return word.rawValue }
    return String(describing: value)
  }
}

/// What is known of a field without its Swift type: enough for help and a JSON Schema.
public struct FieldDeclaration: Sendable, Hashable {
  /// The key or the column's name.
  public var name: String
  /// The type's name as people read it.
  public var typeName: String
  /// What values look like.
  public var schema: ValueSchema
  /// Whether it has to be there.
  public var isRequired: Bool
  /// The default as people read it; `nil` for none.
  public var defaultText: String?
  /// One sentence that says what it is.
  public var help: String
  /// The version that knew it first.
  public var since: String
}
