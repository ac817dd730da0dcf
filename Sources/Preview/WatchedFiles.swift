internal import Foundation
internal import Glibc

/// The files an edition is made from, and whether one of them has changed.
package struct WatchedFiles: Equatable {
  private struct State: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int64
    /// Another file under the same name: editors write beside and rename.
    var node: UInt64
  }

  private var states: [String: State] = [:]

  /// The state of files and of all that is below folders, now.
  package init(_ paths: [String]) {
    for path in paths { add(path, depth: 0) }
  }

  private mutating func add(_ path: String, depth: Int) {
    var info = stat()
    guard stat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      states[path] = State(
        seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec, size: Int64(info.st_size),
        node: UInt64(info.st_ino))
      return
    }
    guard depth < 4 else { return }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where !name.hasPrefix(".") && name != "output" {
      add(path + "/" + name, depth: depth + 1)
    }
  }
}
