internal import Foundation
internal import Testing

@testable import RecordFiles
@testable import Records

/// One folder of `Broken/` for each message: files laid over the good set, and `expected.txt`.
struct BrokenRecordsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Broken")

  static let codes: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path))
    ?? []).sorted()

  @Test("each fault is told word for word", arguments: codes)
  func message(code: String) throws {
    let broken = Self.folder.appendingPathComponent(code)
    let report = try GoodSet.with { desk, folder in
      try Self.lay(broken, over: folder)
      return text(RecordFolder(folder: folder, desk: desk))
    }
    let expected = broken.appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try Data(report.utf8).write(to: expected)
      Issue.record("recorded \(code)")
    }
    #expect(report == (try String(contentsOf: expected, encoding: .utf8)))
    #expect(report.contains("[\(code)]"))
  }

  @Test("every message has a broken input")
  func everyMessage() throws {
    let here = Self.folder.deletingLastPathComponent().path
    let root = URL(fileURLWithPath: here).appendingPathComponent("../..").standardizedFileURL
    var missing: Set<String> = []
    for room in ["Fields", "RecordFiles"] {
      let sources = root.appendingPathComponent("Sources/\(room)")
      let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      for name in names where name.hasSuffix(".swift") {
        let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
        for match in text.matches(of: /(?:code: |add\()"([a-z-]+)"/) {
          missing.insert(String(match.1))
        }
      }
    }
    #expect(missing.count > 40)
    // Tested elsewhere: a link out of the desk, types that no record file uses, and what definitions
    // alone may hold.
    missing.subtract([
      "outside-desk", "bad-integer", "no-text-form", "include-alone", "include-cycle",
      "include-list", "too-many-inclusions", "unknown-parameter",
    ])
    #expect(missing.subtracting(Self.codes).sorted() == [])
  }

  private static func lay(_ overlay: URL, over folder: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: overlay.path)
    for path in paths where path != "expected.txt" {
      let from = overlay.appendingPathComponent(path)
      let to = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: from.path, isDirectory: &isFolder)
      if path == "REMOVE" {
        for name in try String(contentsOf: from, encoding: .utf8).split(separator: "\n") {
          try FileManager.default.removeItem(at: folder.appendingPathComponent(String(name)))
        }
      } else if isFolder.boolValue {
        // A folder may stand where the good set has a file.
        try? FileManager.default.removeItem(at: to)
      } else {
        try GoodSet.write(Data(contentsOf: from), to: to)
      }
    }
  }
}
