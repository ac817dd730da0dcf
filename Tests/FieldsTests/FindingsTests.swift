internal import Diagnostics
internal import Testing

@testable import Fields

struct FindingsTests {
  private func diagnostic(_ number: Int, _ file: String = "x.yaml") -> Diagnostic {
    Diagnostic(
      area: .definition, code: "c", message: "m",
      location: SourceLocation(file: file, line: number))
  }

  @Test("of a kind in a file twenty are told, then the number of the rest where the rest begins")
  func rest() {
    let findings = Findings()
    for number in 1...50 { findings.add(diagnostic(number)) }
    findings.add(diagnostic(1))
    findings.add(diagnostic(50))
    findings.add(diagnostic(1, "y.yaml"))
    #expect(findings.count == 51)
    #expect(findings.diagnostics.count == 22)
    #expect(
      findings.sorted.map(\.text)[20]
        == "x.yaml:21: error[c]: and 30 more of this kind from here on")
  }

  @Test("one more than twenty is told itself")
  func oneMore() {
    let findings = Findings()
    for number in 1...21 { findings.add(diagnostic(number)) }
    #expect(findings.sorted.map(\.message) == [String](repeating: "m", count: 21))
  }

  @Test("beyond the limit no sentence is made, and all are counted")
  func sentences() throws {
    let findings = Findings()
    let file = try file("a: 1\n")
    var made = 0
    for line in 1...1_000 {
      findings.add("c", in: file) { code in
        made += 1
        return file.diagnostic(code: code, message: "m", at: file.location(line: line))
      }
    }
    #expect(made == Findings.limit + 1)
    #expect(findings.count == 1_000)
    #expect(findings.sorted.last?.message == "and 980 more of this kind from here on")
  }

  @Test("what another collection has only counted is counted on")
  func other() {
    let (one, two) = (Findings(), Findings())
    for number in 1...30 { one.add(diagnostic(number)) }
    for number in 31...70 { two.add(diagnostic(number)) }
    one.add(two)
    #expect(one.count == 70)
    #expect(one.hasErrors)
    #expect(one.sorted.last?.text == "x.yaml:21: error[c]: and 50 more of this kind from here on")
  }
}
