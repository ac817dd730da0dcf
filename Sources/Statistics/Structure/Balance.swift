extension Structure {
  /// Exports minus imports.
  ///
  /// Source: IMTS 2010, trade balance.
  public static func balance(exports: Double, imports: Double) -> Double {
    exports - imports
  }

  /// Exports as a percentage of imports; `nil` unless imports are positive.
  ///
  /// Source: WITS, ITC.
  public static func coverageRatio(exports: Double, imports: Double) -> Double? {
    guard imports > 0 else { return nil }
    return Growth.finite(100 * exports / imports)
  }

  /// `(X − M) / (X + M)`, from −1 to 1; `nil` where there is no trade.
  ///
  /// Source: ITC, relative balance.
  public static func normalisedBalance(exports: Double, imports: Double) -> Double? {
    guard exports + imports > 0 else { return nil }
    return Growth.finite((exports - imports) / (exports + imports))
  }

  /// Share of trade within an industry, `1 − |X − M| / (X + M)`; `nil` where there is no trade.
  ///
  /// Source: Grubel and Lloyd (1975).
  public static func grubelLloyd(exports: Double, imports: Double) -> Double? {
    normalisedBalance(exports: exports, imports: imports).map { 1 - abs($0) }
  }

  /// A part as a percentage of the whole; `nil` unless the whole is positive.
  ///
  /// Source: WITS, trade indicators.
  public static func share(part: Double, whole: Double) -> Double? {
    guard whole > 0 else { return nil }
    return Growth.finite(100 * part / whole)
  }
}
