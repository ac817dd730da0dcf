internal import CArchive
internal import Glibc

/// Puts back what a tar archive holds, whoever wrote it: nothing of it lands outside of the folder it is
/// put into, and nothing that stands there is written over.
public enum TarReader {
  /// Files, folders and links; an archive with anything else is refused.
  ///
  /// - Parameter folder: An empty folder.
  /// - Returns: How many files there were.
  /// - Throws: Where the archive is damaged or leads elsewhere; what was put back until then stays.
  @discardableResult
  public static func extract(_ path: String, into folder: String) throws(ArchiveFault) -> Int {
    guard let resolved = realpath(folder, nil) else {
      throw ArchiveFault("\(folder): \(String(cString: strerror(errno)))")
    }
    defer { free(resolved) }
    guard let archive = archive_read_new(), let disk = archive_write_disk_new() else {
      throw ArchiveFault("out of memory")
    }
    defer {
      archive_read_free(archive)
      archive_write_free(disk)
    }
    // The links on the way are looked at by libarchive, so none of the archive's own may be followed.
    archive_write_disk_set_options(
      disk,
      ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_NO_OVERWRITE
        | ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT)
    archive_read_support_filter_gzip(archive)
    archive_read_support_format_tar(archive)
    guard archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK else {
      throw fault(archive)
    }
    var count = 0
    while let entry = try next(archive) {
      let (name, item) = try described(entry)
      archive_entry_set_pathname(entry, String(cString: resolved) + "/" + name)
      guard archive_write_header(disk, entry) == ARCHIVE_OK else { throw fault(disk) }
      if item == .file {
        try copy(archive, to: disk)
        count += 1
      }
      guard archive_write_finish_entry(disk) == ARCHIVE_OK else { throw fault(disk) }
    }
    guard archive_write_close(disk) == ARCHIVE_OK else { throw fault(disk) }
    return count
  }

  /// The next item; `nil` at the end (archive_read_next_header).
  private static func next(_ archive: OpaquePointer) throws(ArchiveFault) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK: return entry
    case ARCHIVE_EOF: return nil
    default: throw fault(archive)
    }
  }

  /// An item's name, if it leads down from the folder, and what it is.
  private static func described(
    _ entry: OpaquePointer
  ) throws(ArchiveFault) -> (name: String, kind: ArchiveItem.Kind) {
    let name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !parts.contains(".."), parts.contains(where: { !$0.isEmpty }) else {
      throw ArchiveFault("`\(name)` leads out of the archive")
    }
    guard archive_entry_hardlink(entry) == nil else {
      throw ArchiveFault("`\(name)` is another name of a file")
    }
    switch Int(archive_entry_filetype(entry)) {
    case briefing_archive_file: return (name, .file)
    case briefing_archive_folder: return (name, .folder)
    case briefing_archive_link:
      return (name, .link(archive_entry_symlink(entry).map { String(cString: $0) } ?? ""))
    default: throw ArchiveFault("`\(name)` is no file, folder or link")
    }
  }

  /// Copies an item's bytes (archive_read_data_block, archive_write_data_block).
  private static func copy(
    _ archive: OpaquePointer, to disk: OpaquePointer
  ) throws(ArchiveFault) {
    var block: UnsafeRawPointer?
    var size = 0
    var offset: la_int64_t = 0
    while true {
      let code = archive_read_data_block(archive, &block, &size, &offset)
      if code == ARCHIVE_EOF { return }
      guard code == ARCHIVE_OK else { throw fault(archive) }
      guard archive_write_data_block(disk, block, size, offset) >= ARCHIVE_OK else {
        throw fault(disk)
      }
    }
  }

  private static func fault(_ archive: OpaquePointer) -> ArchiveFault {
    ArchiveFault(archive_error_string(archive).map { String(cString: $0) } ?? "it is damaged")
  }
}
