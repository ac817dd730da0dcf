public import Foundation
internal import Glibc

/// Where notes of what was skipped go: to the file that `SKIP_NOTES` names, which `./test` prints at
/// its end, or else to standard output.
public struct SkipNotes: Sendable {
  private let path: String?

  /// The notes of an environment.
  public init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    path = environment["SKIP_NOTES"]
  }

  /// Adds a note of one line. Whole, whatever other processes add at the same time: it is appended
  /// by one write.
  public func add(_ note: String) {
    guard let path, let file = fopen(path, "a") else { return print(note) }
    defer { fclose(file) }
    fputs(note + "\n", file)
  }
}
