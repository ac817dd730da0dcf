internal import Diagnostics
internal import Fields
internal import Foundation
internal import Testing

@testable import Composer
@testable import Definitions

/// One file of `Broken/` for each message; `desk-…` is a desk.yaml, the others are definitions.
struct BrokenDefinitionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Broken")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  /// The code a file is named by; some say several things.
  private static func code(of name: String) -> String {
    switch name {
    case "bad-parameter-default": "bad-integer"
    case "include-mistakes": "outside-desk"
    default: name.hasPrefix("desk-") ? String(name.dropFirst(5)) : name
    }
  }

  /// All that is said about a file, as people read it.
  private static func report(_ name: String) throws -> String {
    let bytes = try Data(contentsOf: folder.appendingPathComponent(name + ".yaml"))
    do throws(DiagnosticError) {
      let file = try TextFile(bytes: [UInt8](bytes), shownAs: name + ".yaml", area: .definition)
      if name.hasPrefix("desk-") {
        _ = try Desk.read(file)
      } else {
        _ = try Definition.read(file, name: name, in: EnclosedFolder(folder))
      }
      return ""
    } catch {
      return error.diagnostics.map { $0.text + "\n" }.joined()
    }
  }

  @Test("each mistake is told word for word, all of a file at once", arguments: names)
  func message(name: String) throws {
    let report = try Self.report(name)
    let expected = Self.folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(report.utf8).write(to: expected)
      Issue.record("recorded \(name)")
    }
    #expect(report == (try String(contentsOf: expected, encoding: .utf8)))
    #expect(report.contains("error[\(Self.code(of: name))]"))
  }

  @Test("every message about definitions and desks has a broken input")
  func everyMessage() throws {
    let root = Self.folder.appendingPathComponent("../../..").standardizedFileURL
    var missing: Set<String> = []
    for folder in ["Report", "Blocks", "Desk", "Templates"] {
      let sources = root.appendingPathComponent("Sources/Definitions/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
        let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
        for match in text.matches(of: /(?:code: |add\()"([a-z-]+)"/) {
          missing.insert(String(match.1))
        }
      }
    }
    #expect(missing.count > 15)
    // A value that is undefined is found when a briefing is composed: CompositionTests; what is
    // wrong with `--set` is told by ParameterTests; a bare relation is a warning: BareRelationTests.
    missing.subtract(["bare-relation", "undefined-value", "unset-parameter", "bad-parameter"])
    #expect(missing.subtracting(Self.names.map(Self.code)).sorted() == [])
  }
}
