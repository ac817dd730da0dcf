internal import Diagnostics
internal import Foundation
internal import Testing

@testable import Fields

struct EnclosedFolderTests {
  /// Runs a test in a fresh folder `desk` beside a file `outside.txt`.
  private func withDesk(_ test: (URL, EnclosedFolder) throws -> Void) throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let desk = base.appendingPathComponent("desk")
    try FileManager.default.createDirectory(at: desk, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: base) }
    try Data("secret".utf8).write(to: base.appendingPathComponent("outside.txt"))
    try Data("inside".utf8).write(to: desk.appendingPathComponent("inside.txt"))
    try test(desk, EnclosedFolder(desk))
  }

  private func code(_ folder: EnclosedFolder, _ path: String) -> String? {
    do throws(DiagnosticError) {
      _ = try folder.bytes(of: path, area: .records)
      return nil
    } catch {
      return error.diagnostics.first?.code
    }
  }

  @Test("a file inside is read, also through a link inside")
  func inside() throws {
    try withDesk { desk, folder in
      try FileManager.default.createSymbolicLink(
        atPath: desk.path + "/link.txt", withDestinationPath: "inside.txt")
      #expect(try folder.textFile("link.txt", area: .records).text == "inside")
    }
  }

  @Test("neither a link nor a path leads outside")
  func outside() throws {
    try withDesk { desk, folder in
      try FileManager.default.createSymbolicLink(
        atPath: desk.path + "/link.txt", withDestinationPath: "../outside.txt")
      try FileManager.default.createSymbolicLink(
        atPath: desk.path + "/up", withDestinationPath: "..")
      #expect(code(folder, "link.txt") == "outside-desk")
      #expect(code(folder, "up/outside.txt") == "outside-desk")
      #expect(code(folder, "../outside.txt") == "outside-desk")
      #expect(code(folder, "/etc/passwd") == "outside-desk")
      #expect(code(folder, "nothing.txt") == "missing-file")
    }
  }
}
