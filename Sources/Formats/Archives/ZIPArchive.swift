internal import CZip
internal import Diagnostics

/// A ZIP archive on disk, by libzip; its entries are read as streams, and never more than tables
/// need.
///
/// Entries are found by name; nothing is written and no link or macro among them is followed.
final class ZIPArchive {
  /// The file as the user named it.
  let name: String
  private let archive: OpaquePointer
  private var unpacked = 0

  /// Opens an archive: `zip_open`.
  init(path: String, shownAs name: String) throws(DiagnosticError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw FileFault.damagedArchive(String(cString: zip_error_strerror(&error))).error(in: name)
    }
    self.archive = archive
    self.name = name
    guard zip_get_num_entries(archive, 0) <= TableLimits.entries else {
      throw FileFault.tooMany("parts").error(in: name)
    }
  }

  deinit { zip_discard(archive) }

  /// Whether it holds an entry: `zip_name_locate`.
  func holds(_ entry: String) -> Bool {
    zip_name_locate(archive, entry, 0) >= 0
  }

  /// Hands the bytes of an entry over, piece by piece: `zip_fread`, which checks the entry's sum.
  func read(
    _ entry: String,
    _ body: (UnsafeBufferPointer<UInt8>) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError) {
    let (index, limit) = try located(entry)
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw FileFault.damagedArchive(String(cString: zip_strerror(archive))).error(in: name)
    }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else {
        let reason = String(cString: zip_error_strerror(zip_file_get_error(file)))
        throw FileFault.damagedArchive(reason).error(in: name)
      }
      guard count > 0 else { return }
      total += count
      unpacked += count
      guard total <= limit, unpacked <= TableLimits.unpackedBytes else {
        throw FileFault.expanding(entry: entry).error(in: name)
      }
      if try body(UnsafeBufferPointer(rebasing: buffer[..<count])) == .stop { return }
    }
  }

  /// An entry's number, and how many bytes may come out of it, whatever its directory says.
  private func located(_ entry: String) throws(DiagnosticError) -> (UInt64, limit: Int) {
    let index = zip_name_locate(archive, entry, 0)
    var state = zip_stat_t()
    zip_stat_init(&state)
    guard index >= 0, zip_stat_index(archive, UInt64(index), 0, &state) == 0 else {
      throw FileFault.missingPart("`\(entry)`").error(in: name)
    }
    let packed = Int(clamping: state.comp_size)
    let (product, isBeyond) = packed.multipliedReportingOverflow(by: TableLimits.expansion)
    let limit = min(
      TableLimits.unpackedBytes,
      max(TableLimits.smallEntryBytes, isBeyond ? TableLimits.unpackedBytes : product))
    guard state.size <= UInt64(limit) else {
      throw FileFault.expanding(entry: entry).error(in: name)
    }
    return (UInt64(index), limit)
  }
}
