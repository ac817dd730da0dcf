internal import Diagnostics
internal import Testing

@testable import Formats

@Suite("Archives")
struct ZIPArchiveTests {
  /// Makes the directory of an archive say that its only entry has so many bytes (APPNOTE.TXT,
  /// 4.3.12: the uncompressed size stands 24 bytes behind the beginning of its header).
  private static func lying(_ archive: [UInt8], bytes: UInt32) throws -> [UInt8] {
    let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    let header = try #require(archive.indices.last { archive[$0...].starts(with: signature) })
    var changed = archive
    for place in 0..<4 { changed[header + 24 + place] = UInt8(bytes >> (8 * place) & 0xFF) }
    return changed
  }

  /// How many bytes came out of an entry, and the code of what stopped it.
  private static func unpacked(_ bytes: [UInt8]) throws -> (count: Int, code: String?) {
    try ForeignFile.with(bytes, named: "lying.zip") { file in
      let archive = try ZIPArchive(path: file.path, shownAs: file.name)
      var count = 0
      do throws(DiagnosticError) {
        try archive.read("a") { (piece) throws(DiagnosticError) in
          count += piece.count
          return .next
        }
        return (count, nil)
      } catch {
        return (count, error.diagnostics.first?.code)
      }
    }
  }

  @Test("no more comes out of an archive whose directory lies than its packed size allows")
  func lyingDirectory() throws {
    let zeros = [UInt8](repeating: 0, count: 30 << 20)
    let archive = try ForeignFile.packed([("a", zeros)])
    // What the directory says is believed first.
    #expect(try Self.unpacked(archive) == (0, "expanding-archive"))
    let (count, code) = try Self.unpacked(Self.lying(archive, bytes: 1_000))
    #expect(code == "expanding-archive")
    #expect(count <= TableLimits.smallEntryBytes + 1 << 16)
  }

  @Test("an entry of the usual size comes out whole")
  func usual() throws {
    let text = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    let archive = try ForeignFile.packed([("a", text)])
    #expect(try Self.unpacked(archive) == (100_000, nil))
  }
}
