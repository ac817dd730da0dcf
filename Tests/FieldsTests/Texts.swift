internal import Diagnostics

@testable import Fields

/// A file with that text.
func file(_ text: String, named path: String = "x.yaml") throws -> TextFile {
  try TextFile(bytes: Array(text.utf8), shownAs: path, area: .definition)
}

/// What a shape makes of a YAML text, and all that is reported, as people read it.
func read<Value>(_ shape: Shape<Value>, _ text: String) throws -> (value: Value?, report: String) {
  let findings = Findings()
  let value = YAMLValue.read(try file(text), findings).flatMap { shape.read($0, findings) }
  return (value, findings.sorted.map(\.text).joined(separator: "\n"))
}

/// What is reported when a text is read as one field, as people read it.
func report<Value>(_ type: FieldType<Value>, _ value: String) throws -> String {
  let field = Field("key", type, help: "A key")
  return try read(
    Shape("thing", fields: [field.declaration]) { $0.value(field) }, "key: \(value)"
  ).report
}
