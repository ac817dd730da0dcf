internal import Statistics

/// The functions behind the vectors on index numbers, structure and currency.
extension VectorTable {
  static func indices() -> [String: Function] {
    [
      "laspeyres": { index($0, \.laspeyres) },
      "paasche": { index($0, \.paasche) },
      "fisher": { index($0, \.fisher) },
      "tornqvist": { index($0, \.tornqvist) },
      "valueIndex": { index($0, \.value) },
      "fisherQuantity": { index($0, \.fisherQuantity) },
      "unitValueIndex": { index($0, \.unitValue) },
      "chainedFisher": {
        PriceIndex.chainedFisher(prices: $0.table("prices"), quantities: $0.table("quantities"))
      },
    ]
  }

  /// An index of every period on the base, the first one unless the input says otherwise.
  private static func index(_ input: Input, _ path: KeyPath<PriceIndex, Double?>) -> [Double?] {
    let (prices, quantities) = (input.table("prices"), input.table("quantities"))
    let base = input.int("base", default: 0)
    guard prices.indices.contains(base), quantities.indices.contains(base) else { return [] }
    return zip(prices, quantities).map { prices1, quantities1 in
      PriceIndex(
        basePrices: prices[base], baseQuantities: quantities[base], prices: prices1,
        quantities: quantities1)?[keyPath: path]
    }
  }

  static func comparisons() -> [String: Function] {
    [
      "rca": {
        Structure.comparativeAdvantage(
          exports: $0.double("x_ij"), totalExports: $0.double("X_i"),
          worldExports: $0.double("x_wj"), totalWorldExports: $0.double("X_w"))
      },
      "rcaSymmetric": { Structure.symmetricAdvantage($0.double("rca")) },
      "tradeIntensity": {
        Structure.tradeIntensity(
          exports: $0.double("x_ij"), totalExports: $0.double("X_i"),
          worldExports: $0.double("x_wj"), totalWorldExports: $0.double("X_w"),
          excludingReporter: $0.bool("excludeReporter"))
      },
      "complementarity": {
        Structure.complementarity(
          importShares: $0.doubles("importShares"), exportShares: $0.doubles("exportShares"))
      },
      "revisionStats": { input in
        Revisions(preliminary: input.doubles("preliminary"), final: input.doubles("final")).map {
          [
            "mean": $0.mean, "meanAbsolute": $0.meanAbsolute,
            "relativeMeanAbsolute": $0.relativeMeanAbsolute as Any,
          ] as [String: Any?]
        }
      },
      "convertMonthly": { input in
        let (amounts, rates) = (input.doubles("amounts"), input.doubles("unitsPerUSD"))
        return [
          "monthly": CurrencyConversion.converted(amounts, monthlyRates: rates) as Any,
          "annualAverage": CurrencyConversion.convertedAtMeanRate(amounts, rates: rates) as Any,
        ] as [String: Any?]
      },
      "convert": { input in
        input.doubles("rates").map {
          CurrencyConversion.converted([input.double("amountRUB")], monthlyRates: [$0])
        }
      },
      "compareClaims": { input in
        let (a, b) = (Input(values: input.object("a")), Input(values: input.object("b")))
        let growths = [a.double("growthPercent"), b.double("growthPercent")]
        return [
          "signConflict": growths.contains { $0 > 0 } && growths.contains { $0 < 0 },
          "levelGapPercent":
            Structure.asymmetry(a.double("value"), b.double("value")).map { 200 * $0 } as Any,
        ] as [String: Any?]
      },
      "theilSen": { input in
        TheilSen(x: input.doubles("x"), y: input.doubles("y")).map {
          ["slope": $0.slope, "intercept": $0.intercept] as [String: Any?]
        }
      },
      "classicalSeasonalFigure": {
        ClassicalSeason.figure($0.doubles("series"), period: $0.period)
      },
      "classicalTrend": {
        let trend = ClassicalSeason.trend(
          $0.doubles("series"), period: $0.period)
        let places = $0.values["indices"] == nil ? Array(trend.indices) : $0.ints("indices")
        return places.map { trend.indices.contains($0) ? trend[$0] : nil }
      },
    ]
  }
}
