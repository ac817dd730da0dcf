internal import CArchive
internal import Glibc

/// A file of any length, read as what it holds: also one that is packed by gzip, bzip2, xz or zstd, in
/// one piece or several.
public final class CompressedFile {
  private let archive: OpaquePointer
  /// Whether there is nothing left to read.
  private var isAtEnd = false

  /// Opens a file (archive_read_open_fd).
  public init(path: String) throws(ArchiveFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveFault(String(cString: strerror(errno))) }
    guard let archive = archive_read_new() else {
      close(descriptor)
      throw ArchiveFault("out of memory")
    }
    self.archive = archive
    self.descriptor = descriptor
    // A code of a filter may warn that it calls a program, which is not wanted: these are libraries.
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_raw(archive)
    archive_read_support_format_empty(archive)
    guard archive_read_open_fd(archive, descriptor, 65_536) == ARCHIVE_OK else { throw fault() }
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK: break
    case ARCHIVE_EOF: isAtEnd = true
    default: throw fault()
    }
  }

  private let descriptor: Int32

  deinit {
    archive_read_free(archive)
    close(descriptor)
  }

  /// Reads the next bytes (archive_read_data).
  ///
  /// - Returns: How many there are now at the buffer's beginning; 0 at the end.
  public func read(into buffer: inout [UInt8]) throws(ArchiveFault) -> Int {
    guard !isAtEnd else { return 0 }
    let count = buffer.withUnsafeMutableBytes { bytes in
      archive_read_data(archive, bytes.baseAddress, bytes.count)
    }
    guard count >= 0 else { throw fault() }
    return count
  }

  private func fault() -> ArchiveFault {
    ArchiveFault(archive_error_string(archive).map { String(cString: $0) } ?? "it cannot be read")
  }
}
