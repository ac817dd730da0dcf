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

  /// A list of the manual: the head of its table, and the rows it has to have.
  private struct List {
    var head: String
    var rows: [String]
  }

  private static var lists: [List] {
    [
      List(
        head:
          "| `of` | what it shows | charts, by `kind` | table | sparkline |\n|---|---|---|---|---|",
        rows: Subject.all.map { subject in
          let charts = subject.charts.map { "`\($0.form.name)`" }.joined(separator: ", ")
          let (table, line) = (subject.table == nil ? "" : "yes", subject.line == nil ? "" : "yes")
          return "| `\(subject.name)` | \(subject.summary) | \(charts) | \(table) | \(line) |"
        }),
      List(
        head: "| `kind` | what it draws, and its rule |\n|---|---|",
        rows: ChartForm.all.map { "| `\($0.name)` | \($0.rule) |" }),
      List(
        head: "| name | is | what it stands for |\n|---|---|---|",
        rows: Vocabulary.catalogue.names.map {
          "| `\($0.text)` | \($0.kind.phrase) | \($0.summary) |"
        }),
    ]
  }

  @Test("the manual lists every subject, form and name; RECORD_REFERENCES=1 writes the lists")
  func lists() throws {
    let manual = try Self.manual()
    var wanted = manual
    for list in Self.lists {
      let parts = wanted.components(separatedBy: list.head + "\n")
      try #require(parts.count == 2, "docs/definitions.md has no list \(list.head)")
      let after = parts[1].components(separatedBy: "\n").drop { $0.hasPrefix("| ") }
      let rows = list.rows.map { $0 + "\n" }.joined()
      wanted = parts[0] + list.head + "\n" + rows + after.joined(separator: "\n")
    }
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try wanted.write(
        to: Self.root.appendingPathComponent("docs/definitions.md"), atomically: true,
        encoding: .utf8)
      Issue.record("docs/definitions.md was written; run again without RECORD_REFERENCES")
    }
    #expect(manual == wanted)
  }

  @Test("the manual names every formatter, key and kind of block")
  func words() throws {
    let manual = try Self.manual()
    let words =
      TemplateFormat.names.filter { $0 != "decimal" } + BlockFields.declarations.map(\.name)
      + Definition.fields.map(\.name)
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
