internal import Foundation
internal import Testing

/// A file of the shared folder beside the repository, found from this file's own place.
enum SharedFile {
  /// The file's bytes; `nil` where the shared folder is not there, which is an error in CI.
  static func data(_ path: String) -> Data? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "shared/\(path)")
    if let data = try? Data(contentsOf: file) { return data }
    if ProcessInfo.processInfo.environment["CI"] == "true" {
      Issue.record("shared/\(path) is missing")
    } else {
      print("SKIPPED: shared/\(path) is not there")
    }
    return nil
  }
}
