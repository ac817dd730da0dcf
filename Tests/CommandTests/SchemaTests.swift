import Foundation
import Needs
import Testing

@Suite("briefing schema")
struct SchemaTests {
  static let checkout = Program.checkout
  static let layouts = checkout.appendingPathComponent("layouts")
  static let broken = checkout.appendingPathComponent("Tests/ComposerTests/Broken")

  @Test(
    "the schemas beside the layouts are those of the declarations; RECORD_REFERENCES=1 writes them",
    arguments: ["definition", "theme", "desk", "pair"])
  func current(subject: String) throws {
    let schema = try Program.run(["schema", subject])
    #expect(schema.status == 0, "\(schema.errors)")
    let file = Self.layouts.appendingPathComponent("\(subject).schema.json")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(schema.output.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written; run again without RECORD_REFERENCES")
    }
    #expect(
      schema.output == (try? String(contentsOf: file, encoding: .utf8)),
      "run `briefing schema \(subject) > layouts/\(subject).schema.json`")
  }

  /// The files that do not fit a schema, by an independent validator; `nil` where it is not there.
  static func misfits(_ schema: String, _ files: [URL]) throws -> [String]? {
    guard Need.schemaValidator.isMet(for: "files against their JSON Schemas") else { return nil }
    let script = checkout.appendingPathComponent("tools/conformance/validate-schema").path
    let schema = layouts.appendingPathComponent("\(schema).schema.json").path
    let result = try Program.run("/usr/bin/python3", [script, schema] + files.map(\.path))
    #expect(result.errors == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  static func yaml(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".yaml") }.map(folder.appendingPathComponent)
  }

  @Test("every shipped definition, desk and pair fits its schema")
  func shipped() throws {
    let layouts = try Self.yaml(in: Self.layouts)
    #expect(!layouts.isEmpty)
    for layout in layouts {
      let text = try String(contentsOf: layout, encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=definition.schema.json\n"))
    }
    guard let misfits = try Self.misfits("definition", layouts) else { return }
    #expect(misfits == [])
    #expect(
      try Self.misfits("theme", Self.yaml(in: Self.layouts.appendingPathComponent("themes"))) == [])
    let data = Self.checkout.appendingPathComponent("data")
    let pairs = try FileManager.default.contentsOfDirectory(atPath: data.path).sorted()
      .map { data.appendingPathComponent("\($0)/pair.yaml") }
    #expect(try Self.misfits("pair", pairs) == [])
    #expect(
      try Self.misfits("desk", [Self.checkout.appendingPathComponent("desk.yaml")]) == [])
  }

  @Test("a new desk's own files name their schemas and fit them")
  func newDesk() throws {
    let scratch = try Scratch()
    let desk = scratch.url.appendingPathComponent("desk")
    #expect(try Program.run(["new", desk.path]).status == 0)
    for (path, schema) in [("desk.yaml", "desk"), ("data/xaa-xbb/pair.yaml", "pair")] {
      let file = desk.appendingPathComponent(path)
      let first = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
      let named = first.components(separatedBy: "$schema=").last ?? ""
      let place = file.deletingLastPathComponent().appendingPathComponent(named)
      #expect(FileManager.default.fileExists(atPath: place.path), "\(first)")
      if let misfits = try Self.misfits(schema, [file]) { #expect(misfits == []) }
    }
  }

  @Test("of the broken definitions the schema finds all but those that only the program can tell")
  func broken() throws {
    let all = try Self.yaml(in: Self.broken)
    let isDesk = { (file: URL) in file.lastPathComponent.hasPrefix("desk-") }
    guard let definitions = try Self.misfits("definition", all.filter { !isDesk($0) }),
      let desks = try Self.misfits("desk", all.filter(isDesk))
    else { return }
    let found = Set((definitions + desks).map { $0.prefix { $0 != ":" } }.map(String.init))
    let passed = all.map(\.lastPathComponent).filter { !found.contains($0) }
    #expect(passed == Self.beyondSchemas.map { $0 + ".yaml" })
  }

  /// What stands inside texts, what two keys say together, and what YAML allows but this program
  /// does not.
  private static let beyondSchemas = [
    "anchor", "bad-argument", "bad-columns", "bad-condition", "bad-else", "bad-page-limit",
    "bad-placeholder", "desk-as-of-without-edition", "desk-bad-language", "desk-no-records",
    "desk-outside-desk", "duplicate-id", "duplicate-key", "include-alone", "include-cycle",
    "include-list", "include-mistakes", "repeated-block", "template-unbalanced",
    "template-unclosed", "too-deep", "two-formats", "unknown-block", "unknown-formatter", "unknown-parameter",
    "wrong-chart",
  ]
}
