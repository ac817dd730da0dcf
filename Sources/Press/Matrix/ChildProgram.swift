package import Foundation
internal import Glibc

/// This program once more, as a process of its own: what goes wrong in it, a crash included, stays
/// in it.
package struct ChildProgram {
  /// What a run gave.
  package struct Outcome: Sendable {
    /// The exit code; 128 and the signal's number where a signal ended it.
    package var status: Int32
    /// What it wrote to standard error.
    package var errors: String
  }

  /// The program that is running.
  package static let path =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    ?? CommandLine.arguments[0]

  /// Runs it (`posix_spawn(3)`) and waits; nothing is read from standard input, and standard output
  /// is dropped.
  ///
  /// - Parameters:
  ///   - variables: Its environment.
  ///   - log: A file that holds standard error for the time of the run.
  package static func run(
    _ arguments: [String], environment variables: [String: String], log: URL
  ) -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, log.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // A worker thread blocks signals; its child must stop when it is told to.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let settings =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, words, settings)
    guard failure == 0 else {
      return Outcome(status: 71, errors: "cannot start: \(POSIXFailure(code: failure))\n")
    }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 && errno == EINTR {}
    let text = FileManager.default.contents(atPath: log.path).map {
      String(decoding: $0, as: UTF8.self)
    }
    try? FileManager.default.removeItem(at: log)
    let signal = state & 0x7F
    return Outcome(
      status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal,
      errors: (text ?? "") + (signal == 0 ? "" : "ended by signal \(signal)\n"))
  }
}
