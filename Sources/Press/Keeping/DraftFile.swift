internal import Foundation
internal import Glibc

/// Files and folders beside a place that are moved there when they are whole, named after the process
/// that writes them: what a killed process leaves behind is known for what it is.
struct DraftFile {
  private let parent: URL
  private let prefix: String

  /// What is written for a purpose before it stands at a place.
  init(for place: URL, _ purpose: String) {
    parent = place.deletingLastPathComponent()
    prefix = ".\(place.lastPathComponent).\(purpose)-"
  }

  /// This process's own.
  var own: URL {
    parent.appendingPathComponent(prefix + String(ProcessInfo.processInfo.processIdentifier))
  }

  /// Removes what processes have left that are no more (kill with no signal).
  func removeLeftovers() {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: parent.path)) ?? []
    where name.hasPrefix(prefix) {
      guard let process = Int32(name.dropFirst(prefix.count)), process > 0 else { continue }
      if kill(process, 0) != 0, errno == ESRCH {
        try? files.removeItem(at: parent.appendingPathComponent(name))
      }
    }
  }
}
