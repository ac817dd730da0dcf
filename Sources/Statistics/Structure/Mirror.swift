extension Structure {
  /// An import brought to the exporter's border, `cif / factor`; `nil` for a factor that is not
  /// positive. The default factor, 1.06, is that of the IMF's Direction of Trade Statistics.
  ///
  /// Source: IMTS 2010, chapter on valuation; IMF Direction of Trade Statistics Yearbook 2017
  /// (factor 1.06).
  public static func fob(cif: Double, factor: Double = 1.06) -> Double? {
    guard factor > 0 else { return nil }
    return Growth.finite(cif / factor)
  }

  /// How far the two sides' figures for one flow lie apart, `100 × (import / factor − export)` over
  /// the mean of the two, signed, in percent; `nil` unless the mean is positive.
  ///
  /// Source: IMTS 2010, chapter on valuation; IMF Direction of Trade Statistics Yearbook 2017
  /// (factor 1.06).
  public static func mirrorDiscrepancy(
    exportFOB: Double, importCIF: Double, factor: Double = 1.06
  ) -> Double? {
    guard let other = fob(cif: importCIF, factor: factor), other + exportFOB > 0 else {
      return nil
    }
    return Growth.finite(100 * (other - exportFOB) / ((other + exportFOB) / 2))
  }

  /// `|a − b| / (a + b)`, 0 for equal figures; `nil` unless the sum is positive.
  ///
  /// Source: OECD, Balanced International Merchandise Trade.
  public static func asymmetry(_ a: Double, _ b: Double) -> Double? {
    guard a + b > 0 else { return nil }
    return Growth.finite(abs(a - b) / (a + b))
  }
}
