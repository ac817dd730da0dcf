internal import Glibc

/// The files of a ledger: they hold addresses and messages, and are for their owner alone.
enum PrivateFiles {
  /// The endings of the files that SQLite keeps beside a database, with the database's own mode.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Makes a database file that only its owner can read (open), or takes from others what an earlier
  /// version or a copy left them (chmod).
  static func secure(_ path: String) throws(LedgerError) {
    // An existing file is not opened: closing it would free the locks another connection of this
    // process has on it.
    if try !exists(path) {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw failure(path) }
      close(descriptor)
    }
    for file in [path] + companions.map({ path + $0 }) where try isOpenToOthers(file) {
      guard chmod(file, 0o600) == 0 else { throw failure(file) }
    }
  }

  /// Whether there is a file; one that cannot be looked for is not taken for none (lstat).
  static func exists(_ path: String) throws(LedgerError) -> Bool {
    var status = stat()
    if lstat(path, &status) == 0 { return true }
    guard errno == ENOENT else { throw failure(path) }
    return false
  }

  private static func isOpenToOthers(_ path: String) throws(LedgerError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw failure(path) }
      return false
    }
    return status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o077 != 0
  }

  private static func failure(_ path: String) -> LedgerError {
    .unavailable("\(path): \(String(cString: strerror(errno)))")
  }
}
