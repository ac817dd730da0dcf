internal import Diagnostics
internal import Foundation
internal import Glibc

/// Keeps other imports out of a record set while one changes it; the kernel lets go of it however
/// the process ends (flock).
final class SetLock {
  private let descriptor: Int32

  /// Takes the lock of a folder.
  ///
  /// - Throws: `import-running` where another process has it.
  init(_ folder: URL, shownAs name: String) throws(DiagnosticError) {
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Self.error(
        .disk, "cannot-write", "the folder cannot be opened: \(POSIXFailure(code: errno))", name)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Self.error(
        .later, "import-running", "another import is changing this record set", name,
        hint: "try again when it is done")
    }
  }

  deinit { close(descriptor) }

  private static func error(
    _ area: Diagnostic.Area, _ code: String, _ message: String, _ name: String,
    hint: String? = nil
  ) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(
        area: area, code: code, message: message, hint: hint,
        location: SourceLocation(file: name))
    ])
  }
}
