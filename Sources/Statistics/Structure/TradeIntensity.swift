extension Structure {
  /// How much more a country trades with a partner than the world does, a ratio of two export
  /// shares, `(x / X) / (w / W)`. The world is taken with the reporter in it unless `w` and `W` are
  /// to lose its exports. `nil` unless the totals are positive.
  ///
  /// Source: WITS; ESCAP APTIAD.
  public static func tradeIntensity(
    exports: Double, totalExports: Double, worldExports: Double, totalWorldExports: Double,
    excludingReporter: Bool = false
  ) -> Double? {
    let world = excludingReporter ? worldExports - exports : worldExports
    let total = excludingReporter ? totalWorldExports - totalExports : totalWorldExports
    guard totalExports > 0, world > 0, total > 0 else { return nil }
    return Growth.finite((exports / totalExports) / (world / total))
  }
}
