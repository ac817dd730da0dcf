internal import Fields
internal import Foundation
internal import Testing

@testable import Renderers

struct SchemaRendererTests {
  private static let word = Field(
    "word", FieldType<String>.choice(of: ["a", "b"]), default: "a", help: "One of two")
  private static let rows = Field(
    "rows", FieldType<Int>.integer, required: true, help: "How many rows.")

  private func schema(_ fields: [FieldDeclaration], allowsParameters: Bool = false) -> String {
    String(
      decoding: SchemaRenderer(allowsParameters: allowsParameters)
        .render(name: "x", title: "X", fields: fields).bytes, as: UTF8.self)
  }

  @Test("keys have their help, default and words; others are not allowed; what is required is")
  func keys() {
    #expect(
      schema([Self.word.declaration, Self.rows.declaration]) == """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "X",
          "type": "object",
          "properties": {
            "word": {
              "description": "One of two. Default: a.",
              "enum": ["a", "b"]
            },
            "rows": {
              "description": "How many rows.",
              "type": "integer"
            }
          },
          "required": ["rows"],
          "additionalProperties": false
        }

        """)
  }

  @Test("a value that contains itself is written once and referred to")
  func recursion() {
    let inner = FieldType<Int>.custom(
      "node", schema: .named("node", .array(of: .reference("node")))
    ) { _, _, _ in nil }
    let text = schema([Field("node", inner, help: "A node.").declaration])
    #expect(text.contains("\"definitions\": {\n    \"node\": {"))
    #expect(text.components(separatedBy: "\"#/definitions/node\"").count == 3)
  }

  @Test("where parameters are allowed a number may be a reference to one")
  func parameters() {
    let text = schema([Self.rows.declaration], allowsParameters: true)
    #expect(text.contains("\"$ref\": \"#/definitions/parameter\""))
    #expect(!schema([Self.rows.declaration]).contains("parameter"))
  }
}
