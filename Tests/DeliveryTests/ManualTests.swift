internal import Diagnostics
internal import Fields
internal import Foundation
internal import Testing

@testable import Delivery

/// docs/delivery.md is held against what the program knows.
struct ManualTests {
  private static func manual() throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("docs/delivery.md"), encoding: .utf8)
  }

  @Test("the manual names every key of the mail section and every state of a message")
  func words() throws {
    let manual = try Self.manual()
    let names =
      MailSettings.fields.map(\.name) + ServerFields.shape.fields.map(\.name)
      + MessageState.allCases.map(\.rawValue)
    for name in names { #expect(manual.contains("| `\(name)` |"), "\(name) is missing") }
  }

  @Test("the manual's example is read without a complaint")
  func example() throws {
    let manual = try Self.manual()
    let example = try #require(manual.components(separatedBy: "```yaml\nmail:\n").dropFirst().first)
    let text = try #require(example.components(separatedBy: "```").first)
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "desk.yaml", area: .definition)
    let findings = Findings()
    let settings = YAMLValue.read(file, findings).flatMap {
      MailSettings.shape.read($0, findings)
    }
    #expect(findings.diagnostics == [])
    #expect(settings?.list(named: "readers")?.members.count == 1)
  }
}

/// docs/operations.md is held against what the program knows.
struct OperationsManualTests {
  private static func manual() throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("docs/operations.md"), encoding: .utf8)
  }

  @Test("the manual names every key of schedules and what belongs to them")
  func words() throws {
    let manual = try Self.manual()
    for name in (RunSettings.fields + RunSettings.reportFields).map(\.name) {
      #expect(manual.contains("| `\(name)` |"), "\(name) is missing")
    }
  }

  @Test("the manual's example is read without a complaint")
  func example() throws {
    let manual = try Self.manual()
    let example = try #require(manual.components(separatedBy: "```yaml\n").dropFirst().first)
    let text = try #require(example.components(separatedBy: "```").first)
    let settings = try RunSamples.settings(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("   ") ? String($0.dropFirst(3)) : String($0) }
        .joined(separator: "\n"))
    #expect(settings.reports.map(\.name.definition.path) == ["weekly"])
    #expect(settings.heartbeat?.end(exit: 0) == "https://hc.example.org/your-id/0")
  }
}
