internal import Foundation

@testable import RecordFiles
@testable import Records

/// A small record set without faults, and a fresh folder for each test to spoil it in.
enum GoodSet {
  /// The files of `Good/`, by path.
  static let files: [String: String] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appendingPathComponent("Good")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: String] = [:]
    for path in paths {
      files[path] = try? String(
        contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
    return files
  }()

  /// Runs a test on a fresh desk with the good set, some files replaced, in `data/pair`.
  static func with<Result>(
    _ changes: [String: String] = [:], _ test: (_ desk: URL, _ folder: URL) throws -> Result
  ) throws -> Result {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let desk = base.appendingPathComponent("desk")
    let folder = desk.appendingPathComponent("data/pair")
    defer { try? FileManager.default.removeItem(at: base) }
    for (path, text) in files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(Data(text.utf8), to: folder.appendingPathComponent(path))
    }
    return try test(desk, folder)
  }

  /// The good set with some files replaced.
  static func records(_ changes: [String: String] = [:]) throws -> RecordSet {
    try with(changes) { try RecordFolder(folder: $1, desk: $0).allRecords() }
  }

  /// What is reported of the good set with some files replaced.
  static func report(_ changes: [String: String]) throws -> String {
    try with(changes) { text(RecordFolder(folder: $1, desk: $0)) }
  }

  static func write(_ data: Data, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
}
