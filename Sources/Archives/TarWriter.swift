internal import CArchive
internal import Glibc

/// Writes an archive that every `tar` reads: GNU tar's format, packed by gzip, for its owner alone.
public final class TarWriter {
  private let archive: OpaquePointer
  private let descriptor: Int32
  private let path: String

  /// Begins an archive at a path where nothing stands (archive_write_open_fd).
  public init(path: String) throws(ArchiveFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveFault(String(cString: strerror(errno))) }
    guard let archive = archive_write_new() else {
      close(descriptor)
      throw ArchiveFault("out of memory")
    }
    self.archive = archive
    self.descriptor = descriptor
    self.path = path
    // Names are bytes: pax would want to know their encoding.
    for code in [
      archive_write_set_format_gnutar(archive), archive_write_add_filter_gzip(archive),
      archive_write_open_fd(archive, descriptor),
    ] where code != ARCHIVE_OK { throw fault() }
  }

  deinit {
    archive_write_free(archive)
    close(descriptor)
  }

  /// Adds what stands at a path: a file, a folder without its contents, a link.
  ///
  /// - Parameter name: Its path in the archive.
  /// - Returns: Whether it was added; not what is neither of these, such as a socket.
  @discardableResult
  public func add(_ file: String, as name: String) throws(ArchiveFault) -> Bool {
    var status = stat()
    guard lstat(file, &status) == 0 else { throw Self.systemFault(file) }
    let item: ArchiveItem.Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: item = .file
    case S_IFDIR: item = .folder
    case S_IFLNK: item = .link(try Self.target(of: file))
    default: return false
    }
    try writeHead(
      ArchiveItem(
        kind: item, mode: UInt32(status.st_mode) & 0o7777, changed: status.st_mtim.tv_sec,
        size: item == .file ? Int(status.st_size) : 0), name)
    if item == .file { try writeBytes(of: file, count: Int(status.st_size)) }
    return true
  }

  /// Ends the archive and brings it to the disk (archive_write_close, fsync).
  public func finish() throws(ArchiveFault) {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw fault() }
    guard fsync(descriptor) == 0 else { throw Self.systemFault(path) }
  }

  /// Writes what stands before an item's bytes (archive_write_header).
  private func writeHead(_ item: ArchiveItem, _ name: String) throws(ArchiveFault) {
    guard let entry = archive_entry_new() else { throw ArchiveFault("out of memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_perm(entry, item.mode)
    archive_entry_set_mtime(entry, item.changed, 0)
    archive_entry_set_size(entry, Int64(item.size))
    switch item.kind {
    case .file: archive_entry_set_filetype(entry, UInt32(briefing_archive_file))
    case .folder: archive_entry_set_filetype(entry, UInt32(briefing_archive_folder))
    case .link(let target):
      archive_entry_set_filetype(entry, UInt32(briefing_archive_link))
      archive_entry_set_symlink(entry, target)
    }
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw fault() }
  }

  /// Writes a file's bytes; one that is longer or shorter by now is not what it was (archive_write_data).
  private func writeBytes(of file: String, count: Int) throws(ArchiveFault) {
    let source = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard source >= 0 else { throw Self.systemFault(file) }
    defer { close(source) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var total = 0
    while true {
      let length = read(source, &buffer, buffer.count)
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw Self.systemFault(file) }
      guard length > 0 else { break }
      total += length
      guard total <= count else { break }
      guard archive_write_data(archive, buffer, length) == length else { throw fault() }
    }
    guard total == count else { throw ArchiveFault("\(file) changed while it was read") }
  }

  /// What a link says (readlink).
  private static func target(of link: String) throws(ArchiveFault) -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map {
        readlink(link, $0.assumingMemoryBound(to: CChar.self), bytes.count)
      } ?? -1
    }
    guard count >= 0 else { throw systemFault(link) }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  private static func systemFault(_ path: String) -> ArchiveFault {
    ArchiveFault("\(path): \(String(cString: strerror(errno)))")
  }

  private func fault() -> ArchiveFault {
    ArchiveFault(
      archive_error_string(archive).map { String(cString: $0) } ?? "\(path) cannot be written")
  }
}
