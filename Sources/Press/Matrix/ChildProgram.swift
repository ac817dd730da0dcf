import Foundation
internal import Glibc

/// This program once more, as a process of its own.
struct ChildProgram: Sendable {
  /// What a run gave.
  struct Outcome: Sendable {
    /// The exit code; 128 and the signal's number where a signal ended it.
    var status: Int32
    /// What it wrote to standard output.
    var output: Data
    /// What it wrote to standard error, and how it ended where a signal ended it.
    var errors: String
  }

  /// The program's file.
  let program: URL
  /// Its environment.
  let variables: [String: String]
  /// A folder for what it reads and writes, for the time of the run.
  let scratch: URL

  /// Runs it (`posix_spawn(3)`) and waits.
  ///
  /// - Parameters:
  ///   - input: What it reads from standard input.
  ///   - name: What its files in the scratch folder are called, unique among those of one time.
  func run(_ arguments: [String], input: Data, name: String) -> Outcome {
    let files = ["in", "out", "errors"].map { scratch.appendingPathComponent("\(name).\($0)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    do {
      try input.write(to: files[0])
    } catch {
      return Outcome(
        status: 74, output: Data(), errors: "cannot write \(files[0].path): \(error)\n")
    }
    let words = [program.path] + arguments
    return wait(for: words, reading: files[0].path, writing: files[1].path, files[2].path)
  }

  private func wait(
    for words: [String], reading input: String, writing output: String, _ errors: String
  ) -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // A worker thread blocks signals; its child must stop when it is told to.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { strdup($0) } + [nil]
    let settings =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + settings { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program.path, &actions, &attributes, arguments, settings)
    guard failure == 0 else {
      return Outcome(
        status: 71, output: Data(), errors: "cannot start: \(POSIXFailure(code: failure))\n")
    }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 && errno == EINTR {}
    let told = FileManager.default.contents(atPath: output) ?? Data()
    let text = String(
      decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self)
    let signal = state & 0x7F
    return Outcome(
      status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal, output: told,
      errors: text + (signal == 0 ? "" : "ended by signal \(signal)\n"))
  }
}
