public import Fields

/// A JSON Schema (draft 7, which editors know best) of a YAML file, from the declarations that read
/// it: completion, help and the first errors while somebody writes.
///
/// What only the program can tell, such as an unknown name inside a text, the schema lets pass.
public struct SchemaRenderer: Sendable {
  /// Whether `{{ parameters.NAME }}` may stand in place of a number, a word or a day.
  public var allowsParameters: Bool

  public init(allowsParameters: Bool = false) {
    self.allowsParameters = allowsParameters
  }

  /// `NAME.schema.json`.
  ///
  /// - Parameters:
  ///   - name: What the file is, e.g. `definition`.
  ///   - title: What a reader of the schema is told first.
  ///   - fields: The keys of the file.
  public func render(name: String, title: String, fields: [FieldDeclaration]) -> Rendition {
    var named = NamedSchemas()
    let root = members(of: .object(fields), &named)
    let head: [(String, JSONValue)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(title)),
    ]
    let shared: [(String, JSONValue)] =
      named.schemas.isEmpty
      ? [] : [("definitions", .object(named.schemas.map { ($0.name, .object($0.members)) }))]
    return Rendition(
      name: "\(name).schema.json", mediaType: "application/schema+json",
      bytes: Array((JSONValue.object(head + root + shared).text + "\n").utf8))
  }

  private typealias Members = [(String, JSONValue)]

  /// Schemas that are written once and referred to.
  private struct NamedSchemas {
    var schemas: [(name: String, members: Members)] = []
  }

  private func members(of schema: ValueSchema, _ named: inout NamedSchemas) -> Members {
    switch schema {
    case .string(.some), .integer, .number, .boolean, .enumeration:
      let own = plainMembers(of: schema, &named)
      guard allowsParameters else { return own }
      let pattern = ValueSchema.string(
        pattern: "^\\s*\\{\\{\\s*parameters\\.[a-z0-9-]+\\s*\\}\\}\\s*$")
      let reference = SchemaRenderer().reference(to: "parameter", pattern, &named)
      return [("anyOf", .array([.object(own), .object(reference)]))]
    default: return plainMembers(of: schema, &named)
    }
  }

  private func plainMembers(of schema: ValueSchema, _ named: inout NamedSchemas) -> Members {
    switch schema {
    case .string(nil):
      // YAML makes a number or a truth value of some words that are meant as text.
      [("type", .strings(["string", "number", "boolean"]))]
    case .string(let pattern?):
      // A year is a number to YAML; a pattern says nothing about numbers.
      [("type", .strings(["string", "integer"])), ("pattern", .string(pattern))]
    case .integer: [("type", .string("integer"))]
    case .number: [("type", .string("number"))]
    case .boolean:
      // `yes` is a word in YAML 1.2 and a truth value in YAML 1.1.
      [("enum", .array([.boolean(true), .boolean(false), .string("yes"), .string("no")]))]
    case .enumeration(let words): [("enum", .strings(words))]
    case .array(let item):
      [("type", .string("array")), ("items", .object(members(of: item, &named)))]
    case .map(let item):
      [
        ("type", .string("object")),
        ("additionalProperties", .object(members(of: item, &named))),
      ]
    case .object(let fields): object(fields, &named)
    case .choice(let one, let others):
      object(one + others, &named) + [
        ("oneOf", .array(one.map { .object([("required", .strings([$0.name]))]) }))
      ]
    case .anyOf(let forms):
      [("anyOf", .array(forms.map { .object(members(of: $0, &named)) }))]
    case .nothing: [("type", .string("null"))]
    case .named(let name, let schema): reference(to: name, schema, &named)
    case .reference(let name): [("$ref", .string("#/definitions/\(name)"))]
    case .any: []
    }
  }

  private func object(_ fields: [FieldDeclaration], _ named: inout NamedSchemas) -> Members {
    let properties = fields.map { field -> (String, JSONValue) in
      (field.name, .object(described(field, members(of: field.schema, &named))))
    }
    let required = fields.filter(\.isRequired).map(\.name)
    return [("type", .string("object")), ("properties", .object(properties))]
      + (required.isEmpty ? [] : [("required", .strings(required))])
      + [("additionalProperties", .boolean(false))]
  }

  /// A field's help, kind and default in words, before what its values may be.
  private func described(_ field: FieldDeclaration, _ members: Members) -> Members {
    let help = field.help.hasSuffix(".") ? field.help : field.help + "."
    let fallback = field.defaultText.map { " Default: \($0)." } ?? ""
    let text: (String, JSONValue) = ("description", .string(help + fallback))
    // Beside a reference draft 7 reads nothing.
    guard members.first?.0 == "$ref" else { return [text] + members }
    return [text, ("allOf", .array([.object(members)]))]
  }

  private func reference(
    to name: String, _ schema: ValueSchema, _ named: inout NamedSchemas
  ) -> Members {
    if !named.schemas.contains(where: { $0.name == name }) {
      // Its place is taken first: the schema may refer to itself.
      let place = named.schemas.count
      named.schemas.append((name, []))
      named.schemas[place].members = members(of: schema, &named)
    }
    return [("$ref", .string("#/definitions/\(name)"))]
  }
}
