internal import Diagnostics
internal import Testing

@testable import Fields

struct YAMLTextTests {
  /// Line and column of the first `{{` in the value of `a`.
  private func place(_ text: String) throws -> String {
    let findings = Findings()
    let value = YAMLValue.read(try file(text), findings)
    let scalar = try #require(value?.pairs?.first?.value.text)
    let characters = Array(scalar.text)
    let offset = try #require(characters.indices.first { characters[$0] == "{" })
    let location = scalar.location(ofOffset: offset)
    return "\(location.line ?? 0):\(location.column ?? 0)"
  }

  @Test(
    "a place inside a scalar is found in the file",
    arguments: [
      ("a: x {{ y }}", "1:6"),
      ("a: 'it''s {{ y }}'", "1:11"),
      ("a: \"q\\\"\\u0041 {{ y }}\"", "1:15"),
      ("a: |\n  first\n\n    second {{ y }}\n", "4:12"),
      ("a: |-\n  Строка\n  вторая {{ y }}\n", "3:10"),
      ("a: >\n  first\n  second\n\n  third {{ y }}\n", "5:9"),
      ("a: one\n  two  \n  {{ y }}\n", "3:3"),
      ("a: \"one\n  two \\\n  {{ y }}\"\n", "3:3"),
    ])
  func offsets(text: String, expected: String) throws {
    #expect(try place(text) == expected)
  }

  @Test("a scalar's place covers its quotes")
  func whole() throws {
    let value = try #require(YAMLValue.read(try file("a: 'bc' # d"), Findings()))
    #expect(
      value.pairs?.first?.value.location
        == SourceLocation(file: "x.yaml", line: 1, column: 4, length: 4))
  }
}
