internal import Foundation
internal import Glibc
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("The ledger's files")
struct PrivateFilesTests {
  private func modes(_ folder: TemporaryFolder) throws -> [String: Int] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        var status = stat()
        try #require(stat(folder.path + "/" + name, &status) == 0)
        return (name, Int(status.st_mode & 0o777))
      })
  }

  @Test("every file of a ledger at work is for its owner alone, a new one and an old one")
  func modes() throws {
    let folder = try TemporaryFolder()
    do {
      let ledger = try SQLiteLedger.open(folder: folder.path)
      _ = try ledger.plan(Samples.key(), at: Samples.monday)
      let made = try modes(folder)
      #expect(made.count >= 3 && made.keys.contains("ledger.sqlite-wal"), "\(made)")
      #expect(made.values.allSatisfy { $0 == 0o600 }, "\(made)")
      // As after a crash, in a folder of an earlier version.
      for name in made.keys { chmod(folder.path + "/" + name, 0o664) }
    }
    let ledger = try SQLiteLedger.open(folder: folder.path)
    let tightened = try modes(folder)
    #expect(tightened.values.allSatisfy { $0 == 0o600 }, "\(tightened)")
    #expect(try ledger.edition(Samples.key()) != nil)
  }

  @Test("no ledger is none, but one that cannot be opened is no reason to say that all is well")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    #expect(try SQLiteLedger.reading(folder: folder.path) == nil)
    #expect(try SQLiteLedger.reading(folder: folder.path + "/new") == nil)
    let path = folder.path + "/ledger.sqlite"
    let unavailable: [(String, () throws -> Void)] = [
      (
        "a folder",
        {
          try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
      ),
      (
        "a link to nothing",
        { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "gone") }
      ),
      (
        "a link to itself",
        { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path) }
      ),
      (
        "no database",
        { try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: path)) }
      ),
    ]
    for (what, make) in unavailable {
      try make()
      let error = #expect(throws: LedgerError.self, "\(what)") {
        try SQLiteLedger.reading(folder: folder.path)
      }
      #expect(error?.description.contains("the ledger cannot be used") == true, "\(what)")
      unlink(path)
      rmdir(path)
    }
    // The folder is a file.
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: LedgerError.self) { try SQLiteLedger.reading(folder: path) }
  }
}
