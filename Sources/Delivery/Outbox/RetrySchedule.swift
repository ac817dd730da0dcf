/// How long a message that the server put off waits: each wait in turn, then the last again.
public struct RetrySchedule: Sendable, Hashable {
  /// The waits in seconds.
  public let delays: [Int]

  /// 5 minutes, 15 minutes, an hour, then every 4 hours.
  public static let standard = RetrySchedule(delays: [300, 900, 3600, 14_400])

  /// Makes a schedule; without waits a message is tried each time the program runs.
  public init(delays: [Int]) {
    self.delays = delays
  }

  /// The wait in seconds after that many attempts.
  func delay(after attempts: Int) -> Int {
    guard let last = delays.last else { return 0 }
    return attempts >= 1 && attempts <= delays.count ? delays[attempts - 1] : last
  }

  /// The longest wait in seconds.
  var longest: Int { delays.max() ?? 0 }
}
