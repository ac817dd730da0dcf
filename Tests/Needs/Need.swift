public import Foundation

/// Something a test needs that not every machine has: a program, a font, a right.
///
/// Where it is missing the test is left out, and a note says what was not tried; `./test` repeats the
/// notes at its end. What `./test` itself installs may not be missing under `CI=true`: the test is
/// run there, and fails.
public struct Need: Sendable {
  /// What is needed, as a note names it, e.g. `Chromium`.
  public let name: String
  /// Whether `./test` installs it.
  public let isInstalled: Bool
  private let isThere: @Sendable () -> Bool

  /// A need that a question answers.
  public init(
    _ name: String, installedByTest isInstalled: Bool, isThere: @escaping @Sendable () -> Bool
  ) {
    self.name = name
    self.isInstalled = isInstalled
    self.isThere = isThere
  }

  /// A need for a program at a place.
  public init(_ name: String, installedByTest isInstalled: Bool, at path: String) {
    self.init(name, installedByTest: isInstalled) {
      FileManager.default.isExecutableFile(atPath: path)
    }
  }

  /// A need that is met where a command ends well, within half a minute.
  public init(_ name: String, installedByTest isInstalled: Bool, trying command: [String]) {
    self.init(name, installedByTest: isInstalled) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
      process.arguments = ["30"] + command
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }

  /// Whether a test that needs this is run. If not, a note says what is not tried, as `untried`
  /// names it, e.g. `the preview in a browser`.
  public func isMet(
    for untried: String,
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Bool {
    if isThere() || (isInstalled && environment["CI"] == "true") { return true }
    SkipNotes(environment).add("SKIPPED: \(untried); missing: \(name)")
    return false
  }
}
