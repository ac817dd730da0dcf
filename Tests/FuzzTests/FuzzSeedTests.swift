internal import Foundation
internal import FuzzTargets
internal import Testing

// One after the other: they share the files of a folder.
@Suite("Readers of what comes from elsewhere", .serialized)
struct FuzzSeedTests {
  static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz/Seeds")

  /// The seeds of a reader, by name.
  static func seeds(of target: FuzzTarget) throws -> [URL] {
    let folder = seeds.appendingPathComponent(target.name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      folder.appendingPathComponent($0)
    }
  }

  @Test(
    "each return from all its seeds, which hold what once ended them",
    arguments: FuzzTarget.all.map(\.name))
  func seeds(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let seeds = try Self.seeds(of: target)
    #expect(!seeds.isEmpty, "without seeds libFuzzer begins at nothing")
    for seed in seeds { target.read([UInt8](try Data(contentsOf: seed))) }
  }

  @Test(
    "each return from a seed with a byte changed, cut off, or doubled",
    arguments: FuzzTarget.all.map(\.name))
  func mutations(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    for seed in try Self.seeds(of: target) {
      let bytes = [UInt8](try Data(contentsOf: seed))
      for step in 0..<4 where !bytes.isEmpty {
        let place = step * (bytes.count - 1) / 3
        var changed = bytes
        changed[place] ^= 1 << (step * 2)
        target.read(changed)
        target.read(Array(bytes[..<place]))
        target.read(bytes + bytes[place...])
      }
    }
  }
}
