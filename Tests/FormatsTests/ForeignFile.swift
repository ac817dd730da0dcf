internal import CZip
internal import Encodings
internal import Foundation
internal import Values

@testable import Diagnostics
@testable import Formats

/// A file that a test writes into a folder of its own, and what is read of it.
struct ForeignFile {
  let path: String
  let name: String

  /// Writes bytes and hands the file over; the folder is gone afterwards.
  static func with<Result>(
    _ bytes: [UInt8], named name: String = "file", _ body: (ForeignFile) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return try body(ForeignFile(path: url.path, name: name))
  }

  /// Writes a text and hands the file over.
  static func with<Result>(
    text: String, named name: String = "file.csv", _ body: (ForeignFile) throws -> Result
  ) throws -> Result {
    try with(Array(text.utf8), named: name, body)
  }

  /// Writes an archive and hands the file over.
  static func with<Result>(
    entries: [(name: String, content: [UInt8])], named name: String = "file.xlsx",
    _ body: (ForeignFile) throws -> Result
  ) throws -> Result {
    try with([], named: name) { file in
      try archive(entries, at: file.path)
      return try body(file)
    }
  }

  /// The bytes of an archive.
  static func packed(_ entries: [(name: String, content: [UInt8])]) throws -> [UInt8] {
    try with(entries: entries) { file in
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.path)))
    }
  }

  /// The file as tables.
  func table(encoding: TextEncoding? = nil) throws -> any TableFile {
    try FileOpening.table(at: path, shownAs: name, encoding: encoding)
  }

  /// Every row of a sheet as its place and its cells, one text a row.
  func rows(ofSheet index: Int = 0, encoding: TextEncoding? = nil) throws -> [String] {
    let table = try table(encoding: encoding)
    var rows: [String] = []
    try table.read(table.sheets[index]) { row in
      rows.append(Self.text(row))
      return .next
    }
    return rows
  }

  /// The place and the code of the first error that reading a sheet gives; `nil` where there is
  /// none.
  func fault(ofSheet index: Int = 0) throws -> String? {
    do {
      _ = try rows(ofSheet: index)
      return nil
    } catch let error as DiagnosticError {
      return error.diagnostics.first.map { fault in
        let line = fault.location?.line.map { ":\($0)" } ?? ""
        return "\(fault.location?.file ?? "")\(line) [\(fault.code)]"
      }
    }
  }

  /// A row in one line: texts in quotes, numbers bare, days behind `@`.
  static func text(_ row: TableRow) -> String {
    let cells = row.cells.map { cell in
      switch cell {
      case .empty: "-"
      case .text(let text): "\"\(text)\""
      case .number(let number): number.description
      case .day, .moment: "@\(cell.text)"
      case .truth, .fault: "!\(cell.text)"
      }
    }
    return "\(row.place)\(row.isHidden ? " hidden" : ""): " + cells.joined(separator: " ")
  }

  private static func archive(_ entries: [(name: String, content: [UInt8])], at path: String)
    throws
  {
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for (name, content) in entries {
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, content.count))
      _ = buffer.initialize(from: content)
      buffers.append(buffer)
      let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(content.count), 0)
      guard let source, zip_file_add(archive, name, source, 0) >= 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
    guard zip_close(archive) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
