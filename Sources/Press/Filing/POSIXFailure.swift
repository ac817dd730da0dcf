internal import Glibc

/// A system call that failed, with the system's own words.
package struct POSIXFailure: Error, CustomStringConvertible {
  /// The number that the call left (errno).
  package let code: Int32
  /// The system's words for it (strerror).
  package var description: String { String(cString: strerror(code)) }

  /// Makes a failure of a number.
  package init(code: Int32) {
    self.code = code
  }
}
