internal import Values

/// How many gaps last longer than so many days, with the present silence counted as open.
///
/// Source: Kaplan and Meier, JASA 53:457-481 (1958).
public struct KaplanMeier: Sendable, Hashable {
  /// The lengths at which a gap ended, ascending.
  ///
  /// Source: Kaplan and Meier, JASA 53:457-481 (1958).
  public var times: [Double]
  /// The share that lasts longer than each of them, from 1 to 0.
  ///
  /// Source: Kaplan and Meier, JASA 53:457-481 (1958).
  public var survival: [Double]

  /// Product-limit estimate, `Π (1 − ended / at risk)`.
  ///
  /// Source: Kaplan and Meier, JASA 53 (1958) 457–481.
  ///
  /// - Parameters:
  ///   - closed: lengths of the gaps that ended.
  ///   - open: lengths of those that had not ended (right-censored).
  public init(closed: [Double], open: [Double]) {
    var share = 1.0
    times = Set(closed).sorted()
    survival = times.map { time in
      let atRisk = closed.count { $0 >= time } + open.count { $0 >= time }
      share *= 1 - Double(closed.count { $0 == time }) / Double(atRisk)
      return share
    }
  }

  /// The first length that at most half of the gaps outlast; `nil` where more than half do.
  ///
  /// Source: Kaplan and Meier, JASA 53:457-481 (1958).
  public var median: Double? {
    zip(times, survival).first { $0.1 <= 0.5 }?.0
  }

  /// Events per day under exponential gaps with some still open, `closed gaps / all days`; `nil`
  /// where no time has passed.
  ///
  /// Source: Exponential likelihood with right censoring.
  public static func rate(closed: [Double], open: [Double]) -> Double? {
    let days = exactSum(closed + open)
    return days > 0 ? Double(closed.count) / days : nil
  }
}
