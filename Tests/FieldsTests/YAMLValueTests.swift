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

  @Test("aliases of aliases are refused before they are followed")
  func bomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(try report(text + "? *a12\n: 1\n").hasPrefix("x.yaml:1:5: error[anchor]"))
  }

  @Test("lists and mappings inside each other are read to a depth and refused beyond it")
  func depth() throws {
    func list(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + "x" + String(repeating: "]", count: levels) + "\n"
    }
    let findings = Findings()
    #expect(YAMLValue.read(try file(list(YAMLValue.deepest - 1)), findings) != nil)
    #expect(findings.count == 0)
    #expect(
      try report(list(YAMLValue.deepest)).hasPrefix(
        "x.yaml:1:33: error[too-deep]: lists and mappings inside each other go deeper than 32 "))
    #expect(try report(list(900)).contains("error[too-deep]"))
    #expect(try report(list(100_000)).contains("error[yaml-syntax]"))
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
