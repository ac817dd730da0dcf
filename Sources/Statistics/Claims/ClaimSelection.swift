internal import Periods
internal import Records

/// Which statements a claims check is about.
struct ClaimSelection {
  /// The last years up to the day of the check.
  let recent: Period?
  private let window: Period?

  init(asOf: Day, window: Period?, years: Int) {
    self.window = window
    let before = (0..<max(0, years)).reduce(Period(from: asOf, through: asOf)) { period, _ in
      period?.yearBefore
    }
    recent = before.flatMap { Period(from: $0.start, through: asOf) }
  }

  /// Whether a statement is about a recent period, or was said in the window.
  func includes(_ figure: StatedFigure) -> Bool {
    if let said = figure.said, let window, window.contains(said) { return true }
    // Without a period, the day it became known decides.
    let day = figure.statement.period?.end ?? figure.said ?? figure.statement.seen
    return day.flatMap { recent?.contains($0) } ?? false
  }
}
