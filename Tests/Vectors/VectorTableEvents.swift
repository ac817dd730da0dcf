internal import Statistics

/// The functions behind the vectors on counts and gaps beyond the essential ones.
extension VectorTable {
  static func events() -> [String: Function] {
    comparedRates().merging(counts()) { $1 }.merging(times()) { $1 }
  }

  private static func comparedRates() -> [String: Function] {
    [
      "poissonTestMinlike": {
        Rates.minlikeProbability(
          count: $0.int("count"), exposure: $0.double("exposure"), rate: $0.double("rate"))
      },
      "poissonETest": {
        Rates.eTest(
          count1: $0.int("k1"), size1: $0.double("n1"), count2: $0.int("k2"),
          size2: $0.double("n2"))
      },
      "rateRatioScore": { input in
        Rates.scoreTest(
          count1: input.int("count1"), exposure1: input.double("exposure1"),
          count2: input.int("count2"), exposure2: input.double("exposure2")
        ).map { ["z": $0.z, "p": $0.probability] as [String: Any?] }
      },
      "rateRatioMidP": {
        Rates.midProbability(
          count1: $0.int("count1"), exposure1: $0.double("exposure1"), count2: $0.int("count2"),
          exposure2: $0.double("exposure2"))
      },
    ]
  }

  private static func counts() -> [String: Function] {
    [
      "dispersionTest": { input in
        Dispersion(counts: input.ints("counts")).map {
          [
            "mean": $0.mean, "variance": $0.variance, "fano": $0.fano, "chi2": $0.chiSquare,
            "df": $0.degrees, "pUpper": $0.upperProbability,
          ] as [String: Any?]
        }
      },
      "zeroShare": { input in
        let table = input.object("countsTable")
        let counts = table.flatMap { count, bins in
          Array(
            repeating: Int(count) ?? 0,
            count: min(10_000_000, max(0, Input.whole(Input.number(bins) ?? 0))))
        }
        return Rates.emptyShare(counts: counts).map {
          ["observed": $0.observed, "poisson": $0.expected] as [String: Any?]
        }
      },
      "uniformityTest": { input in
        Rates.uniformity(counts: input.ints("counts")).map {
          ["chi2": $0.chiSquare, "p": $0.probability, "df": $0.degrees] as [String: Any?]
        }
      },
      "fisherExact2x2": { input in
        let cells = input.table("table").joined().map(Input.whole)
        guard cells.count == 4 else { return NotOurs() }
        return Rates.fisherExact(cells[0], cells[1], cells[2], cells[3]).map {
          ["oddsRatio": $0.oddsRatio as Any, "p": $0.probability] as [String: Any?]
        }
      },
      "poissonChangePoint": { input in
        ChangePoint(counts: input.ints("counts")).map {
          [
            "k": $0.first, "lastYearOfFirstRegime": input.int("startYear") + $0.first - 1,
            "rate1": $0.rateBefore, "rate2": $0.rateAfter,
            "logLikelihoodRatio2": $0.likelihoodRatio,
          ] as [String: Any?]
        }
      },
    ]
  }

  private static func times() -> [String: Function] {
    [
      "kernelIntensity": { input in
        input.doubles("at").map {
          Rates.intensity(
            of: input.doubles("events"), at: $0, bandwidth: input.double("bandwidth"))
        }
      },
      "kaplanMeier": { input in
        let (closed, open) = input.censored
        let curve = KaplanMeier(closed: closed, open: open)
        return [
          "times": curve.times, "survival": curve.survival, "median": curve.median as Any,
        ] as [String: Any?]
      },
      "censoredRate": { input in
        let (closed, open) = input.censored
        return KaplanMeier.rate(closed: closed, open: open)
      },
      "burstiness": { burstiness($0.doubles("gaps")) },
      "burstinessCoal": { input in
        let dates = input.doubles("dates")
        let gaps = zip(dates.dropFirst(), dates).map { $0 - $1 }
        return burstiness(gaps).merging([
          "mean": gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count), "max": gaps.max(),
          "median": Gaps.median(gaps),
        ]) { $1 }
      },
    ]
  }

  private static func burstiness(_ gaps: [Double]) -> [String: Any?] {
    let burstiness = Gaps.burstiness(gaps)
    return [
      "r": burstiness.map { (1 + $0.plain) / (1 - $0.plain) }, "B": burstiness?.plain,
      "A": burstiness?.finite, "memory": Gaps.memory(gaps),
    ]
  }
}

extension Input {
  /// The times of events that happened and of those still open.
  fileprivate var censored: (closed: [Double], open: [Double]) {
    let pairs = zip(doubles("times"), ints("event"))
    return (pairs.filter { $0.1 == 1 }.map(\.0), pairs.filter { $0.1 == 0 }.map(\.0))
  }
}
