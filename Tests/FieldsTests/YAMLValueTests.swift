internal import Diagnostics
internal import Testing

@testable import Fields

struct YAMLValueTests {
  private func report(_ text: String) throws -> String {
    let findings = Findings()
    #expect(YAMLValue.read(try file(text), findings) == nil)
    return findings.diagnostics.map(\.text).joined(separator: "\n")
  }

  @Test("a syntax error is located")
  func syntax() throws {
    #expect(
      try report("a: [1, 2\nb: 3\n") == """
        x.yaml:2:2: error[yaml-syntax]: this is not YAML: did not find expected ',' or ']' while parsing a flow sequence
          b: 3
           ^
        """)
  }

  @Test("a repeated key is located where it stands again")
  func duplicate() throws {
    #expect(
      try report("a: 1\nbe: 2\n\nbe: 3\n") == """
        x.yaml:4:1: error[duplicate-key]: the key `be` stands in one mapping twice
          be: 3
          ^^
        """)
  }

  @Test("a key is the same with quotes and without")
  func quotedKey() throws {
    #expect(
      try report("1: a\n\"1\": b\n") == """
        x.yaml:1:1: error[duplicate-key]: the key `1` stands in one mapping twice
          1: a
          ^
        """)
  }

  @Test("anchors are refused")
  func anchors() throws {
    #expect(
      try report("a: &x [1]\nb: *x\n") == """
        x.yaml:1:4: error[anchor]: anchors and aliases are not supported
          a: &x [1]
             ^
          hint: write the value out where it is used
        """)
  }

  @Test("a second document is refused")
  func documents() throws {
    #expect(try report("a: 1\n---\nb: 2\n").contains("but found another document"))
  }

  @Test("a file of comments has nothing in it")
  func comments() throws {
    #expect(try report("# nothing\n") == "x.yaml: error[no-content]: there is nothing in it")
  }

  @Test("some lines of a file keep their line numbers")
  func lines() throws {
    let findings = Findings()
    let value = YAMLValue.read(try file("---\na: 1\nb: 2\n---\n"), lines: 2...3, findings)
    #expect(value?.pairs?.last?.key.location.line == 3)
  }
}
