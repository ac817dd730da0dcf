import Diagnostics
import Testing

@Suite("Diagnostics together")
struct ExitStatusTests {
  private static func found(
    _ area: Diagnostic.Area, _ severity: Diagnostic.Severity = .error, line: Int? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, area: area, code: "x", message: "\(area)",
      location: line.map { SourceLocation(file: "a", line: $0) })
  }

  @Test("the exit code is that of the first area with an error; warnings have none")
  func status() {
    #expect([Self.found(.records), Self.found(.definition)].exitStatus == 78)
    #expect([Self.found(.definition), Self.found(.usage)].exitStatus == 64)
    #expect([Self.found(.later), Self.found(.software), Self.found(.disk)].exitStatus == 74)
    #expect([Self.found(.records), Self.found(.definition, .warning)].exitStatus == 65)
    #expect([Self.found(.later)].exitStatus == 75)
    #expect([Self.found(.records, .warning)].exitStatus == 0)
  }

  @Test("people are told each once, first what stands nowhere, then in the order of lines")
  func order() {
    let second = Self.found(.records, line: 2)
    let first = Self.found(.records, line: 1)
    let nowhere = Self.found(.software)
    #expect([second, nowhere, first, second].inReadingOrder == [nowhere, first, second])
  }
}
