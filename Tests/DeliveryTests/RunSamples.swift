internal import Diagnostics
internal import Fields
internal import Testing

@testable import Delivery

/// Settings of runs, read from what a desk says.
enum RunSamples {
  static func read(_ text: String) throws -> (settings: RunSettings?, findings: [Diagnostic]) {
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "desk.yaml", area: .definition)
    let findings = Findings()
    let settings = YAMLValue.read(file, findings).flatMap { RunSettings.read($0, findings) }
    return (settings, findings.sorted)
  }

  static func settings(_ text: String) throws -> RunSettings {
    let (settings, findings) = try read(text)
    #expect(findings == [])
    return try #require(settings)
  }
}
