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

  @Test("files are included through so many others and no more")
  func depth() throws {
    func files(_ count: Int) -> [String: String] {
      var files = ["layouts/l0.yaml": "- a\n"]
      for level in 1..<count { files["layouts/l\(level).yaml"] = "- include: l\(level - 1).yaml\n" }
      return files
    }
    let most = Inclusion.deepest
    #expect(try fill("- include: l\(most - 1).yaml\n", files(most)).items == ["a"])
    let result = try fill("- include: l\(most).yaml\n", files(most + 1))
    #expect(
      result.report.hasPrefix(
        "layouts/l1.yaml:1:12: error[too-deep]: `include`: `l0.yaml` is included through more "
          + "than 8 files\n"))
  }

  @Test("a few files that include each other many times do not fill the memory")
  func limit() throws {
    var files: [String: String] = ["layouts/l0.yaml": "- a\n"]
    for level in 1..<Inclusion.deepest {
      files["layouts/l\(level).yaml"] = [String](
        repeating: "- include: l\(level - 1).yaml\n", count: 4
      ).joined()
    }
    let result = try fill("- include: l\(Inclusion.deepest - 1).yaml\n", files)
    #expect(result.report.contains("error[too-many-inclusions]"))
    #expect(result.items.count <= 500)
  }
}
