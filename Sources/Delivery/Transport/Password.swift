internal import Glibc

/// A secret that shows itself to nobody but the mail server.
public struct Password: Sendable {
  let text: String

  /// Takes a secret that was read elsewhere.
  public init(_ text: String) {
    self.text = text
  }

  /// Why a secret was not read.
  public enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file cannot be read.
    case unreadable(path: String, reason: String)
    /// The file can be read or written by others than its owner.
    case open(path: String)
    /// There is nothing in it, or more than one line.
    case notOneLine(path: String)

    public var description: String {
      switch self {
      case .unreadable(let path, let reason): "the password file \(path) cannot be read: \(reason)"
      case .open(let path): "the password file \(path) is open to others; run chmod 600 on it"
      case .notOneLine(let path): "the password file \(path) does not hold one line"
      }
    }
  }

  /// Reads a secret from a file that only its owner can read: mode 0600 or 0400.
  public static func read(file path: String) throws(Fault) -> Password {
    func fault() -> Fault { .unreadable(path: path, reason: String(cString: strerror(errno))) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is not a file")
    }
    guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
    var bytes = [UInt8](repeating: 0, count: 4097)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw fault() }
    var content = bytes.prefix(count)
    if content.last == 0x0A { content.removeLast() }
    guard !content.isEmpty, count < bytes.count, content.allSatisfy({ $0 >= 0x20 }),
      let text = String(validating: content, as: UTF8.self)
    else { throw .notOneLine(path: path) }
    return Password(text)
  }

  /// Reads a secret that systemd hands to the service (`LoadCredential=`).
  ///
  /// - Parameter directory: The value of `CREDENTIALS_DIRECTORY`.
  public static func read(credential name: String, directory: String) throws(Fault) -> Password {
    try read(file: directory + "/" + name)
  }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
