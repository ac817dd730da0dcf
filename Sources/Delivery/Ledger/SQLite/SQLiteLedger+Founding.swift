internal import GRDB
internal import Glibc

/// How a ledger comes into being: whole or not at all.
extension SQLiteLedger {
  static func path(_ folder: String) -> String { folder + "/ledger.sqlite" }

  /// Why there is no ledger in a folder; `nil` where there is one.
  static func absence(in folder: String) throws -> LedgerAbsence? {
    var status = stat()
    guard stat(path(folder), &status) == 0 else {
      let failure = errno
      // A link that leads nowhere is no missing file.
      guard failure == ENOENT, try !PrivateFiles.exists(path(folder)) else {
        throw LedgerError.unavailable("\(path(folder)): \(String(cString: strerror(failure)))")
      }
      return .missing
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LedgerError.unavailable("\(path(folder)) is no file")
    }
    guard status.st_size > 0 else { return .empty }
    return try readOnlyQueue(folder).read { try $0.tableExists("message") } ? nil : .empty
  }

  /// The ledger's file, to look at.
  static func readOnlyQueue(_ folder: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path(folder), configuration: configuration)
  }

  /// Makes a ledger beside the place and puts it there in one step: a run that is killed, or a disk
  /// that is full, never leaves an empty one.
  static func create(in folder: String) throws {
    let draft = path(folder) + ".new"
    let old = [draft, draft + "-journal", path(folder) + "-wal", path(folder) + "-shm"]
    // A log of a ledger that is gone must not be played into this one.
    for name in old { unlink(name) }
    do {
      try PrivateFiles.secure(draft)
      let queue = try DatabaseQueue(path: draft)
      try LedgerSchema.migrator.migrate(queue)
      try queue.close()
      guard rename(draft, path(folder)) == 0 else {
        throw LedgerError.unavailable(String(cString: strerror(errno)))
      }
    } catch {
      for name in old { unlink(name) }
      throw error
    }
    let directory = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      Glibc.close(directory)
    }
  }
}
