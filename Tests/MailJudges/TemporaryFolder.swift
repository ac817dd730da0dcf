package import Foundation

/// A folder that goes away with its owner.
public final class TemporaryFolder: Sendable {
  public let path: String
  public let isInMemory: Bool

  /// - Parameter isInMemory: Whether it may lie in memory, where writing to the disk costs nothing:
  ///   for tests of a thousand runs.
  public init(inMemory isInMemory: Bool = false) throws {
    self.isInMemory = isInMemory
    let memory = URL(fileURLWithPath: "/dev/shm")
    let base =
      isInMemory && FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    let url = base.appendingPathComponent("briefing-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
