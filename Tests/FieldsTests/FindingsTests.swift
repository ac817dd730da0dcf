internal import Diagnostics
internal import Testing

@testable import Fields

struct FindingsTests {
  private func diagnostic(_ number: Int, _ file: String = "x.yaml") -> Diagnostic {
    Diagnostic(
      area: .definition, code: "c", message: "m",
      location: SourceLocation(file: file, line: number))
  }

  /// A mistake of its own in each line.
  private func other(_ number: Int, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(
      severity, area: .definition, code: "c", message: "m \(number)",
      location: SourceLocation(file: "x.yaml", line: number))
  }

  @Test("one mistake is told once, with its lines")
  func lines() {
    let findings = Findings()
    for number in 1...50 { findings.add(diagnostic(number)) }
    findings.add(diagnostic(1))
    findings.add(diagnostic(7))
    findings.add(diagnostic(1, "y.yaml"))
    #expect(findings.count == 51)
    #expect(
      findings.sorted.map(\.text) == [
        """
        x.yaml:1: error[c]: m
          the same in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 39 more
        """, "y.yaml:1: error[c]: m",
      ])
  }

  @Test("a hint of its own makes another mistake")
  func hints() {
    let findings = Findings()
    for number in 1...3 {
      var found = diagnostic(number)
      found.hint = "see line \(number + 10)"
      findings.add(found)
    }
    #expect(findings.diagnostics.count == 3)
  }

  @Test("of a file twenty mistakes are told, then the number of the rest")
  func rest() {
    let findings = Findings()
    for number in 1...50 { findings.add(other(number)) }
    findings.add(other(50))
    #expect(findings.count == 50)
    #expect(findings.diagnostics.count == 21)
    #expect(
      findings.sorted.last?.text
        == "x.yaml:21: error[more-findings]: and 30 more errors in this file")
  }

  @Test("errors are told before warnings")
  func severities() {
    let findings = Findings()
    for number in 1...15 { findings.add(other(number, .warning)) }
    for number in 16...31 { findings.add(other(number)) }
    let told = findings.diagnostics
    #expect(told.count { $0.severity == .error } == 16)
    #expect(told.count { $0.severity == .warning } == 5)
    #expect(told.last?.message == "and 11 more warnings in this file")
    for number in 32...36 { findings.add(other(number)) }
    #expect(
      findings.diagnostics.last?.message == "and 1 more error and 15 more warnings in this file")
  }

  @Test("of a mistake that is told already no sentence is made, and all lines are counted")
  func sentences() throws {
    let findings = Findings()
    let file = try file("a: 1\n")
    var made = 0
    for line in 1...1_000 {
      findings.add("c", in: file, about: "a", line: line) { code in
        made += 1
        return file.diagnostic(code: code, message: "m", at: file.location(line: line))
      }
    }
    #expect(made == 1)
    #expect(findings.count == 1_000)
    #expect(findings.sorted.map(\.further?.rest) == [989])
  }

  @Test("beyond the limit no sentence is made, and all are counted")
  func beyond() throws {
    let findings = Findings()
    let file = try file("a: 1\n")
    var made = 0
    for line in 1...1_000 {
      findings.add("c", in: file) { code in
        made += 1
        return file.diagnostic(code: code, message: "m \(line)", at: file.location(line: line))
      }
    }
    #expect(made == Findings.limit + 1)
    #expect(findings.count == 1_000)
    #expect(findings.sorted.last?.message == "and 980 more errors in this file")
  }

  @Test("what another collection has only counted is counted on")
  func others() {
    let (one, two) = (Findings(), Findings())
    for number in 1...30 { one.add(other(number)) }
    for number in 31...70 { two.add(other(number)) }
    for number in 1...3 { two.add(diagnostic(number)) }
    one.add(two)
    #expect(one.count == 73)
    #expect(one.hasErrors)
    #expect(one.sorted.last?.message == "and 53 more errors in this file")
  }
}
