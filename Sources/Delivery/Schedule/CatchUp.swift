public import Periods

/// What to do about the editions that were missed: the newest are made, the others given up.
public struct CatchUp: Sendable, Hashable {
  /// The periods to make an edition of, the oldest first.
  public let make: [Period]
  /// The periods to mark as abandoned, and to name to the owner.
  public let abandon: [Period]

  /// Divides what is due.
  ///
  /// - Parameters:
  ///   - due: The periods due, the oldest first.
  ///   - older: How many besides the newest are still made; a desk allows one unless it says
  ///     otherwise.
  public init(due: [Period], allowing older: Int = 1) {
    let count = min(due.count, max(0, older) + 1)
    make = Array(due.suffix(count))
    abandon = Array(due.dropLast(count))
  }
}
