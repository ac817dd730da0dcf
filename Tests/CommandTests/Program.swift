import Foundation
import Glibc

/// The built program, run as a user would.
struct Program {
  /// What a run gave.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("briefing").path
  }()

  /// The release build where `./test` has made one (`BRIEFING_PROGRAM`), which takes a tenth of the
  /// time; else the program beside the test bundle.
  static let fastest = ProcessInfo.processInfo.environment["BRIEFING_PROGRAM"] ?? path

  /// Runs the fastest in a folder, for two minutes at most unless told otherwise; a run that is to be
  /// killed at a step is one of the debug build, which alone has such steps.
  static func run(
    _ arguments: [String], in folder: URL = checkout, environment: [String: String] = [:],
    seconds: Double = 120
  ) throws -> Result {
    let program = environment["BRIEFING_KILL_AT"] == nil ? fastest : path
    return try run(program, arguments, in: folder, environment: environment, seconds: seconds)
  }

  static func run(
    _ program: String, _ arguments: [String], in folder: URL = checkout,
    environment: [String: String] = [:], seconds: Double = 120
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nothing of the machine's own: what a run needs must not come from there.
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Not SIGTERM: a test runs on a worker thread, whose children have it blocked.
    let watchdog = DispatchWorkItem { _ = kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watchdog)
    defer { watchdog.cancel() }
    // Diagnostics are far smaller than a pipe, so one stream can be read after the other.
    let outputText = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: outputText, errors: errorText)
  }
}

/// A folder that goes when the test is over.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The bytes of every file below, by path relative to the folder.
  func files(below path: String = "") throws -> [String: Data] {
    let folder = url.appendingPathComponent(path).resolvingSymlinksInPath()
    var files: [String: Data] = [:]
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = found?.nextObject() as? URL {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      let name = file.resolvingSymlinksInPath().path.dropFirst(folder.path.count + 1)
      files[String(name)] = try Data(contentsOf: file)
    }
    return files
  }
}
