internal import Diagnostics
internal import Foundation
internal import Testing

@testable import Fields

struct InclusionTests {
  /// What a file with that text becomes in a desk with some other files, as a flat text, and what is
  /// reported.
  private func fill(
    _ text: String, _ others: [String: String]
  ) throws -> (items: [String], files: [String], report: String) {
    let desk = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: desk) }
    for (path, text) in others {
      let url = desk.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let findings = Findings()
    var inclusion = Inclusion(in: EnclosedFolder(desk), findings)
    let root = try #require(YAMLValue.read(try file(text, named: "layouts/x.yaml"), findings))
    let filled = inclusion.filled(root)
    return (
      (filled.items ?? []).compactMap { $0.text?.text }, inclusion.files.map(\.path),
      findings.sorted.map(\.text).joined(separator: "\n")
    )
  }

  @Test("items stand where they are included, in order, through several files and folders")
  func order() throws {
    let result = try fill(
      "- a\n- include: parts/one.yaml\n- d\n",
      [
        "layouts/parts/one.yaml": "- b\n- include: ../../shared/two.yaml\n",
        "shared/two.yaml": "- c\n",
      ])
    #expect(result.items == ["a", "b", "c", "d"])
    #expect(result.files == ["layouts/parts/one.yaml", "shared/two.yaml"])
    #expect(result.report == "")
  }

  @Test("the same file may stand in two places, and is told once")
  func twice() throws {
    let result = try fill(
      "- include: one.yaml\n- include: one.yaml\n", ["layouts/one.yaml": "- a\n"])
    #expect(result.items == ["a", "a"])
    #expect(result.files == ["layouts/one.yaml"])
  }

  @Test("a few files that include each other many times do not fill the memory")
  func limit() throws {
    var files: [String: String] = ["layouts/l0.yaml": "- a\n"]
    for level in 1...20 {
      files["layouts/l\(level).yaml"] =
        "- include: l\(level - 1).yaml\n- include: l\(level - 1).yaml\n"
    }
    let result = try fill("- include: l20.yaml\n", files)
    #expect(result.report.contains("error[too-many-inclusions]"))
    #expect(result.items.count <= 500)
  }
}
