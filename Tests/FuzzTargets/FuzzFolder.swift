internal import Foundation

/// A folder of one process, for readers that read files; in memory where the machine has such a folder.
enum FuzzFolder {
  private static let root: URL = {
    let memory = "/dev/shm"
    let parent =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(fileURLWithPath: memory) : FileManager.default.temporaryDirectory
    return parent.appendingPathComponent(
      "briefing-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
  }()

  /// Writes a file and gives its place; what stood there before is gone.
  static func write(_ bytes: [UInt8], as path: String) -> URL {
    let file = root.appendingPathComponent(path)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    // Not atomically: a file of its own for each input would be most of the time.
    try? Data(bytes).write(to: file)
    return file
  }

  /// Removes the folder.
  static func clear() { try? FileManager.default.removeItem(at: root) }
}
