internal import Foundation

#if DEBUG
  internal import Glibc
#endif

/// The steps of a delivery at which a test may kill the program, as a failing machine would.
enum Checkpoint {
  #if DEBUG
    /// In debug builds `BRIEFING_KILL_AT=committed:2` kills the program (SIGKILL) when it comes to
    /// the step `committed` for the second time; without a count, for the first time.
    static func make(_ variables: [String: String]) -> @Sendable (String) -> Void {
      guard let wanted = variables["BRIEFING_KILL_AT"] else { return { _ in } }
      let parts = wanted.split(separator: ":")
      let step = parts.first.map(String.init) ?? ""
      let countdown = Countdown(parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
      return { name in
        if name == step, countdown.isOver() { kill(getpid(), SIGKILL) }
      }
    }

    private final class Countdown: @unchecked Sendable {
      private let lock = NSLock()
      private var remaining: Int

      init(_ count: Int) {
        remaining = count
      }

      func isOver() -> Bool {
        lock.withLock {
          remaining -= 1
          return remaining == 0
        }
      }
    }
  #else
    /// Release builds have no such steps.
    static func make(_ variables: [String: String]) -> @Sendable (String) -> Void { { _ in } }
  #endif
}
