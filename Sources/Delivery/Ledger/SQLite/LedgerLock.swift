internal import Glibc

/// The right to change a ledger: a kernel lock on a file that is never deleted, freed by the
/// kernel however the process ends (flock).
final class LedgerLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Throws: `busy` where another process, or another ledger of this one, holds it.
  init(path: String) throws(LedgerError) {
    // Not inherited by `sendmail`, which would hold the lock after this process has gone.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .unavailable("\(path): \(String(cString: strerror(errno)))")
    }
    // Also one of an earlier version: who can open it can hold a run up.
    guard fchmod(descriptor, 0o600) == 0, Self.lock(descriptor) else {
      let reason = errno
      close(descriptor)
      throw reason == EWOULDBLOCK
        ? .busy : .unavailable("\(path): \(String(cString: strerror(reason)))")
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock, or waits up to half a second for it: a program that this process has just begun
  /// to start holds a copy of every descriptor until it is another program (O_CLOEXEC).
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(10_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
