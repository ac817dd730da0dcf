internal import Fields

/// The name of a number of the vocabulary.
package struct QuantityName: Sendable, Hashable {
  package var text: String
}

extension FieldType where Value == QuantityName {
  /// What the schema calls a name of a number; the vocabulary tells which there are.
  static var schemaName: String { "name-of-a-number" }

  /// The name of a number of the vocabulary.
  static var quantityName: FieldType<QuantityName> {
    let schema = ValueSchema.named(schemaName, .enumeration([]))
    return FieldType("name", schema: schema) { (text) throws(FieldProblem) in
      guard let name = Vocabulary.known[text] else {
        throw FieldProblem.unknownName(
          text, code: "unknown-name", "is not a name of the catalogue",
          among: Vocabulary.known.quantities, otherwise: "docs/definitions.md lists the names")
      }
      guard name.kind.isQuantity else {
        throw FieldProblem(
          code: "wrong-type", "is \(name.kind.phrase), not a number",
          hint: "use it in a text instead")
      }
      return QuantityName(text: text)
    }
  }
}
