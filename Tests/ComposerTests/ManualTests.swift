internal import Fields
internal import Foundation
internal import Testing

@testable import Composer
@testable import Definitions

/// docs/definitions.md is held against what the composer knows.
struct ManualTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func manual() throws -> String {
    try String(
      contentsOf: root.appendingPathComponent("docs/definitions.md"), encoding: .utf8)
  }

  /// The table of names as it stands in the manual.
  private static var names: String {
    let rows = Vocabulary.catalogue.names.map {
      "| `\($0.text)` | \($0.kind.phrase) | \($0.summary) |"
    }
    return "| name | is | what it stands for |\n|---|---|---|\n" + rows.joined(separator: "\n")
  }

  @Test("the manual lists every name of the catalogue; RECORD_REFERENCES=1 writes the list")
  func catalogue() throws {
    let manual = try Self.manual()
    let parts = manual.components(separatedBy: "## Names\n\n")
    let head = try #require(parts.first)
    let wanted = head + "## Names\n\n" + Self.names + "\n"
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try wanted.write(
        to: Self.root.appendingPathComponent("docs/definitions.md"), atomically: true,
        encoding: .utf8)
      Issue.record("docs/definitions.md was written; run again without RECORD_REFERENCES")
    }
    #expect(manual == wanted)
  }

  @Test("the manual names every formatter, kind of block, chart and table")
  func words() throws {
    let manual = try Self.manual()
    let words =
      TemplateFormat.names.filter { $0 != "decimal" } + BlockFields.declarations.map(\.name)
      + ChartSubject.allCases.map(\.rawValue) + ChartKind.allCases.map(\.rawValue)
      + TableSubject.allCases.map(\.rawValue) + Definition.fields.map(\.name)
    for word in words {
      #expect(manual.contains("`\(word)`"), "\(word) is not in docs/definitions.md")
    }
  }

  @Test("names are unique and in small letters")
  func names() {
    let names = Vocabulary.catalogue.names.map(\.text)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || ".-".contains($0) })
    }
  }
}
