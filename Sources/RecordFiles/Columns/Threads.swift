internal import Dispatch
internal import Foundation

/// Work that is done at the same time.
enum Threads {
  /// How many pieces of work the machine does at the same time.
  static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Does a piece of work for each number below a count, and waits for all of them.
  static func run(_ count: Int, _ work: @Sendable (Int) -> Void) {
    if count == 1 { return work(0) }
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
