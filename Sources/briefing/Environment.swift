internal import Foundation
internal import Periods

/// The outside world as one value: folders, fonts, the clock. Nothing below the commands reads it
/// by itself.
struct Environment {
  /// Where the program's own folders (`fonts`) are: the checkout.
  var home: URL
  /// The folder the user stands in.
  var workingFolder: URL
  /// The folder of libhyphen's dictionaries.
  var hyphenation: String
  /// The sRGB profile that archival PDFs carry.
  var colorProfile: String
  /// Today in UTC, for desks without a default edition.
  var today: @Sendable () -> Day

  /// The world as it is. `BRIEFING_HOME` is set by the wrapper; without it the checkout is looked
  /// for above the program.
  static func current() -> Environment {
    let variables = ProcessInfo.processInfo.environment
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    return Environment(
      home: variables["BRIEFING_HOME"].map { URL(fileURLWithPath: $0) } ?? homeAboveProgram(),
      workingFolder: working, hyphenation: "/usr/share/hyphen",
      colorProfile: "/usr/share/color/icc/sRGB.icc",
      today: {
        Day(ordinal: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
      })
  }

  private static func homeAboveProgram() -> URL {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "/").resolvingSymlinksInPath()
    let running =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
        URL(fileURLWithPath: $0)
      } ?? program
    var folder = running.deletingLastPathComponent()
    for _ in 0..<8 {
      let lock = folder.appendingPathComponent("fonts/fonts.lock")
      if FileManager.default.fileExists(atPath: lock.path) { return folder }
      folder = folder.deletingLastPathComponent()
    }
    return running.deletingLastPathComponent()
  }

  /// A path as the user gave it, seen from the folder the user stands in.
  func url(_ path: String) -> URL {
    URL(fileURLWithPath: path, relativeTo: workingFolder).standardizedFileURL
  }

  /// A path as shown to the user: relative to where the user stands, if it is below.
  func shown(_ url: URL) -> String {
    let base = workingFolder.standardizedFileURL.path
    let path = url.standardizedFileURL.path
    if path == base { return "." }
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
