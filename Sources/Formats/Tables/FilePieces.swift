internal import Diagnostics
internal import Glibc

/// A file read piece by piece: `fopen`, `fread`.
final class FilePieces {
  /// How many bytes a piece has unless told otherwise.
  static let length = 1 << 18

  /// The file as the user named it.
  let name: String
  private let file: UnsafeMutablePointer<FILE>

  /// Opens a file; a folder is none.
  init(path: String, shownAs name: String) throws(DiagnosticError) {
    guard let file = fopen(path, "rbe") else {
      throw FileFault.unreadable(String(cString: strerror(errno))).error(in: name)
    }
    self.file = file
    self.name = name
  }

  deinit { fclose(file) }

  /// The next bytes; none at the file's end.
  func next(_ length: Int = FilePieces.length) throws(DiagnosticError) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = fread(buffer.baseAddress, 1, length, file)
    }
    guard ferror(file) == 0 else {
      throw FileFault.unreadable(String(cString: strerror(errno))).error(in: name)
    }
    return bytes
  }
}
