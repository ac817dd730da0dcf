internal import Foundation

/// A folder of one process, for readers that read files; gone when the process ends by itself. `tools/fuzz`
/// has it in memory.
enum FuzzFolder {
  private static let root: URL = {
    atexit { FuzzFolder.clear() }
    return FileManager.default.temporaryDirectory.appendingPathComponent(
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

  private static func clear() { try? FileManager.default.removeItem(at: root) }
}
