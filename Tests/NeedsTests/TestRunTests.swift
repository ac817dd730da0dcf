internal import Foundation
internal import Testing

/// tools/testrun.sh with a `swift` made here.
@Suite("the end of ./test")
struct TestRunTests {
  /// Runs the tests by a `swift` that does what the script says, and gives what was printed.
  private static func run(_ swift: String) throws -> (status: Int32, lines: [String]) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardizedFileURL
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".build"), withIntermediateDirectories: true)
    let program = folder.appending(path: "swift")
    try Data("#!/bin/bash\n\(swift)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.currentDirectoryURL = folder
    process.arguments = [
      "-c",
      """
      set -euo pipefail
      PATH=$PWD:$PATH
      . \(root.path)/tools/setup.sh
      . \(root.path)/tools/testrun.sh
      skip "a script's step" 2>/dev/null
      run_tests --filter "one two"
      """,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output.split(separator: "\n").map(String.init))
  }

  @Test("repeats each note of what was skipped once, and then the runner's own closing line")
  func notes() throws {
    let (status, lines) = try Self.run(
      """
      echo "arguments: $# $3"
      echo "SKIPPED: b" | tee -a "$SKIP_NOTES"
      echo "SKIPPED: a" >>"$SKIP_NOTES"
      echo "SKIPPED: b" >>"$SKIP_NOTES"
      echo "Test run with 3 tests in 1 suite passed"
      echo "something else" >&2
      """)
    #expect(status == 0)
    #expect(
      lines == [
        "arguments: 3 one two", "SKIPPED: b", "Test run with 3 tests in 1 suite passed",
        "something else", "SKIPPED: a", "SKIPPED: a script's step", "SKIPPED: b",
        "Test run with 3 tests in 1 suite passed",
      ])
  }

  @Test(
    "keeps the exit code of the tests, whether they ran or could not be built", arguments: [1, 65])
  func status(code: Int32) throws {
    let failed = try Self.run("echo \"Test run with 3 tests failed\"; exit \(code)")
    #expect(failed.status == code)
    #expect(failed.lines.last == "Test run with 3 tests failed")
    let broken = try Self.run("echo \"error: no such module\" >&2; exit \(code)")
    #expect(broken.status == code)
    #expect(broken.lines == ["error: no such module", "SKIPPED: a script's step"])
  }
}
