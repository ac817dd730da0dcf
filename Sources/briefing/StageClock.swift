internal import Document
internal import Glibc

/// Adds up the processor time of each stage, for `render --timings` and the benchmarks.
final class StageClock: StageWatch {
  private var totals: [Stage: Double] = [:]
  private var open: [Stage] = []
  private var since = 0.0

  func begin(_ stage: Stage) {
    charge()
    open.append(stage)
  }

  func end(_ stage: Stage) {
    charge()
    if open.last == stage { open.removeLast() }
  }

  /// Tenths of milliseconds of processor time by stage, the stages in their order, and what came before the
  /// first of them since the process began.
  var report: String {
    let stages = Stage.allCases.map { ($0.rawValue, totals[$0] ?? 0) }
    let all = Self.processorTime()
    let rest = ("start", all - totals.values.reduce(0, +))
    return ([rest] + stages + [("total", all)])
      .map { "timing\t\($0.0)\t\(Int(($0.1 * 10_000).rounded()))" }.joined(separator: "\n")
  }

  private func charge() {
    let now = Self.processorTime()
    if let stage = open.last { totals[stage, default: 0] += now - since }
    since = now
  }

  /// `clock_gettime(CLOCK_PROCESS_CPUTIME_ID)`, in seconds.
  private static func processorTime() -> Double {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
