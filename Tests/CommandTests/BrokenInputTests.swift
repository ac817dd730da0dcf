internal import Foundation
internal import Testing

@Suite("check and render on each broken input")
struct BrokenInputTests {
  static let records = Program.checkout.appendingPathComponent("Tests/RecordFilesTests")

  static let codes: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: records.appendingPathComponent("Broken").path)) ?? []).sorted()

  @Test("there is a broken input for each of some seventy messages")
  func count() { #expect(Self.codes.count > 70) }

  @Test(
    "the program tells each fault word for word, ends with 65 and renders nothing", arguments: codes
  )
  func fault(code: String) throws {
    let scratch = try Scratch()
    let broken = Self.records.appendingPathComponent("Broken/\(code)")
    let set = scratch.url.appendingPathComponent("data/pair")
    try Self.lay(Self.records.appendingPathComponent("Good"), over: set)
    try Self.lay(broken, over: set)
    try Data("name: Desk\nrecords: [{folder: data/pair}]\n".utf8)
      .write(to: scratch.url.appendingPathComponent("desk.yaml"))
    try Self.lay(
      Program.checkout.appendingPathComponent("layouts"),
      over: scratch.url.appendingPathComponent("layouts"))
    let expected = try String(
      contentsOf: broken.appendingPathComponent("expected.txt"), encoding: .utf8)
    // Both print what reading says, and each word of that is held in RecordFilesTests: `check` with every
    // eighth input is enough to see that it prints the same.
    let isAsked = (Self.codes.firstIndex(of: code) ?? 0).isMultiple(of: 8)
    for verb in isAsked ? ["check", "render"] : ["render"] {
      let result = try Program.run(
        [verb, "layouts/weekly.yaml", "--edition", "2024-W21", "--as-of", "2024-12-31"],
        in: scratch.url)
      guard expected.contains("error[") else {
        #expect(result.errors.contains(expected), "a warning is told and stops nothing")
        #expect(result.status == 0)
        continue
      }
      #expect(result.errors == expected)
      #expect(result.status == 65)
      let output = scratch.url.appendingPathComponent("output").path
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  /// Copies files over a folder; `REMOVE` lists those to take away.
  private static func lay(_ overlay: URL, over folder: URL) throws {
    let files = FileManager.default
    for path in try files.subpathsOfDirectory(atPath: overlay.path) where path != "expected.txt" {
      let from = overlay.appendingPathComponent(path)
      let to = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      _ = files.fileExists(atPath: from.path, isDirectory: &isFolder)
      if path == "REMOVE" {
        for name in try String(contentsOf: from, encoding: .utf8).split(separator: "\n") {
          try files.removeItem(at: folder.appendingPathComponent(String(name)))
        }
      } else if isFolder.boolValue {
        // A folder may stand where the good set has a file.
        try? files.removeItem(at: to)
        try files.createDirectory(at: to, withIntermediateDirectories: true)
      } else {
        try files.createDirectory(
          at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: from).write(to: to)
      }
    }
  }
}
