/// Ends a setting that takes too long, before it writes anything: asked at every block and every page.
struct TimeLimit {
  /// In seconds.
  var seconds: Int
  /// Seconds since the work began, on a clock that does not go back.
  var elapsed: () -> Double

  static var none: TimeLimit { TimeLimit(seconds: .max) { 0 } }

  /// - Throws: `outOfTime` with what is at work.
  func check(_ work: @autoclosure () -> String) throws(TypesettingError) {
    guard elapsed() > Double(seconds) else { return }
    throw .outOfTime(seconds: seconds, work: work())
  }
}
