/// The keys that a closure reads of a mapping, in the order of reading.
final class DeclaredKeys {
  private(set) var fields: [FieldDeclaration] = []

  /// The keys that are read of a mapping that has none of them.
  static func read<Value>(by make: (MappingReader) -> Value?) -> [FieldDeclaration] {
    let keys = DeclaredKeys()
    _ = make(MappingReader(declaring: keys))
    return keys.fields
  }

  func add(_ field: FieldDeclaration) {
    if !fields.contains(where: { $0.name == field.name }) { fields.append(field) }
  }
}
