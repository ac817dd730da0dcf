internal import Foundation
internal import Testing

@testable import Press

@Suite("What stands hidden beside a place until it is whole")
struct DraftFileTests {
  @Test("is removed where the process that wrote it is no more, and left where it is at work")
  func leftovers() throws {
    let files = FileManager.default
    let base = files.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? files.removeItem(at: base) }
    let place = base.appendingPathComponent("desk")
    let draft = DraftFile(for: place, "restoring")
    // No system has a process of the highest number, and this one is at work.
    let names = [".desk.restoring-2147483647", ".desk.restoring-x", ".other.restoring-2147483647"]
    for name in names + [draft.own.lastPathComponent] {
      let folder = base.appendingPathComponent(name)
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: folder.appendingPathComponent("desk.yaml"))
    }
    draft.removeLeftovers()
    let left = try files.contentsOfDirectory(atPath: base.path).sorted()
    #expect(left == [draft.own.lastPathComponent, names[1], names[2]].sorted())
  }
}
