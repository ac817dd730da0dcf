internal import Periods
internal import Statistics
internal import Values

/// The function behind each name in the vectors.
enum VectorTable {
  typealias Function = (Input) -> Any?

  /// What a function gives for a variant that Statistics does not have.
  struct NotOurs {}

  static func functions() -> [String: Function] {
    growth().merging(implied()) { $1 }.merging(structure()) { $1 }.merging(rates()) { $1 }
      .merging(gaps()) { $1 }.merging(indices()) { $1 }.merging(comparisons()) { $1 }
      .merging(events()) { $1 }.merging(seasons()) { $1 }
  }

  private static func growth() -> [String: Function] {
    [
      "percentChange": {
        Growth.percentChange(current: $0.double("current"), previous: $0.double("previous"))
      },
      "cagrPercent": {
        Growth.compoundAnnual(
          first: $0.double("first"), last: $0.double("last"), steps: $0.int("periods"))
      },
      "lsGrowthSlope": { Growth.trendSlope($0.doubles("series")) },
      "lsGrowthPercent": { Growth.trend($0.doubles("series")) },
      "logGrowthPercent": {
        Growth.logarithmic(current: $0.double("current"), previous: $0.double("previous"))
      },
      "annualisedGrowthPercent": {
        Growth.annualised(
          current: $0.double("current"), previous: $0.double("previous"),
          periodsPerYear: $0.int("periodsPerYear"))
      },
      "realGrowthPercent": {
        Growth.real(
          nominal: $0.double("nominalGrowthPercent"), deflator: $0.double("deflatorGrowthPercent"))
      },
      "movingAnnualTotalAtYearEnds": { input in
        let year = input.period
        let totals = Growth.movingTotal(input.doubles("series"), window: year)
        return stride(from: 0, to: totals.count, by: year).map { totals[$0] }
      },
      "ytdGrowthPercent": { input in
        let (series, length) = (input.doubles("series"), input.period)
        let start = input.int("startYear", default: 0)
        let last = start + (series.count - 1) / length
        let (year, months) = (input.int("year", default: last) - start, input.int("throughMonth"))
        guard year >= 1, year < 10_000, months >= 1, months <= length,
          year * length + months <= series.count
        else { return nil }
        let first = year * length
        return Growth.yearToDate(
          current: Array(series[first..<(first + months)]),
          previous: Array(series[(first - length)..<(first - length + months)]))
      },
      "contributionsPP": {
        Growth.contributions(current: $0.doubles("current"), previous: $0.doubles("previous"))
      },
      "growthFromComponents": {
        Growth.fromComponents(
          current: $0.doubles("current"), growth: $0.doubles("growthPercent"))
      },
      "sumCheck": { input in
        let (parts, half) = (input.doubles("parts"), input.double("halfUnit"))
        let check = SumCheck(
          parts: parts, partSteps: parts.map { _ in 2 * half },
          total: input.double("statedTotal"), totalStep: 2 * half)
        return ["sum": check.sum, "consistent": check.isConsistent, "gap": check.gap]
          as [String: Any]
      },
    ]
  }

  private static func implied() -> [String: Function] {
    [
      "impliedPrevious": {
        Implied.previous(current: $0.double("current"), growth: $0.double("growthPercent"))
      },
      "impliedPreviousInterval": {
        bounds(
          Implied.previousInterval(
            current: $0.range("current", half: "currentHalfUnit"),
            growth: $0.range("growthPercent", half: "growthHalfUnit")))
      },
      "trailingYear": {
        Implied.trailingYear(
          lastFullYear: $0.double("lastFullYear"), currentToDate: $0.double("ytdCurrent"),
          previousToDate: $0.double("ytdPrevious"))
      },
      "residualPeriod": { Implied.residual(year: $0.double("year"), toDate: $0.double("ytd")) },
      "annualiseLevel": {
        Implied.annualisedLevel($0.double("value"), periodsPerYear: $0.int("periodsPerYear"))
      },
      "wholeFromPart": {
        Implied.whole(part: $0.double("part"), share: $0.double("sharePercent"))
      },
      "wholeFromPartInterval": {
        bounds(
          Implied.wholeInterval(
            part: $0.range("part", half: "partHalfUnit"),
            share: $0.range("sharePercent", half: "shareHalfUnit")))
      },
      "project": {
        Implied.projected(base: $0.double("base"), growth: $0.double("growthPercent"))
      },
    ]
  }

  private static func structure() -> [String: Function] {
    [
      "hhiPoints": { Structure.herfindahlPoints(sharesInPercent: $0.doubles("sharesPercent")) },
      "hhi": { Structure.herfindahl(shares: $0.doubles("shares")) },
      "hhiNormalised": { Structure.herfindahlNormalised(shares: $0.doubles("shares")) },
      "concentrationUNCTAD": { Structure.concentrationUNCTAD(shares: $0.doubles("shares")) },
      "hirschman": { Structure.hirschman(shares: $0.doubles("shares")) },
      "effectiveNumber": { Structure.effectiveNumber(shares: $0.doubles("shares")) },
      "balance": {
        Structure.balance(exports: $0.double("exports"), imports: $0.double("imports"))
      },
      "coverageRatioPercent": {
        Structure.coverageRatio(exports: $0.double("exports"), imports: $0.double("imports"))
      },
      "normalisedBalance": {
        Structure.normalisedBalance(exports: $0.double("exports"), imports: $0.double("imports"))
      },
      "grubelLloyd": {
        Structure.grubelLloyd(exports: $0.double("exports"), imports: $0.double("imports"))
      },
      "fobFromCif": {
        Structure.fob(cif: $0.double("cif"), factor: $0.double("factor", default: 1.06))
      },
      "mirrorDiscrepancyPercent": {
        Structure.mirrorDiscrepancy(
          exportFOB: $0.double("reporterExportFob"), importCIF: $0.double("partnerImportCif"),
          factor: $0.double("factor", default: 1.06))
      },
      "asymmetryIndex": { Structure.asymmetry($0.double("a"), $0.double("b")) },
    ]
  }

  private static func rates() -> [String: Function] {
    [
      "poissonInterval": {
        bounds(
          Rates.interval(
            count: $0.int("count"), exposure: $0.double("exposure"),
            level: $0.double("level", default: 0.95)))
      },
      "poissonTestCentral": {
        Rates.centralProbability(
          count: $0.int("count"), exposure: $0.double("exposure"), rate: $0.double("rate"))
      },
      "rateRatioExact": { input in
        Rates.ratio(
          count1: input.int("count1"), exposure1: input.double("exposure1"),
          count2: input.int("count2"), exposure2: input.double("exposure2"),
          level: input.double("level", default: 0.95)
        ).map { ratio in
          [
            "ratio": ratio.ratio as Any, "interval": bounds(ratio.interval) as Any,
            "pCentral": ratio.centralProbability, "pMinlike": ratio.minlikeProbability,
          ] as [String: Any?]
        }
      },
      "ratePer": { input in
        let (count, days, per) = (
          input.int("count"), input.int("exposureDays"), input.int("perDays")
        )
        return [
          "rate": Rates.rate(count: count, exposureDays: days, perDays: per) as Any,
          "interval": bounds(
            Rates.rateInterval(
              count: count, exposureDays: days, perDays: per,
              level: input.double("level", default: 0.95)))
            as Any,
        ] as [String: Any?]
      },
      "shareInterval": { input in
        let (successes, trials) = (input.int("successes"), input.int("n"))
        let level = input.double("level", default: 0.95)
        switch input.text("method") {
        case "wilson", "":
          return bounds(Rates.wilson(successes: successes, trials: trials, level: level))
        case "beta", "clopper-pearson", "exact":
          return bounds(Rates.clopperPearson(successes: successes, trials: trials, level: level))
        default: return NotOurs()
        }
      },
      "silenceProbability": {
        Rates.silenceProbability(ratePerDay: $0.double("ratePerDay"), days: $0.double("days"))
      },
      "silenceProbabilityPredictive": {
        Rates.silenceProbability(
          gaps: $0.int("gaps"), totalDays: $0.double("totalDays"), days: $0.double("days"))
      },
    ]
  }

  private static func gaps() -> [String: Function] {
    [
      "gapsInDays": { Gaps.days(between: $0.days("dates").map { (start: $0, end: $0) }) },
      "daysSince": { Gaps.daysSince(last: $0.day("last"), asOf: $0.day("asOf")) },
      "exposureDays": {
        Period(from: $0.day("from"), through: $0.day("to"))?.dayCount
      },
      "trailingCount": {
        Gaps.trailingCount(
          $0.days("dates"), asOf: $0.day("asOf"), window: $0.int("windowDays"))
      },
      "gapSummary": { input in
        let gaps = input.doubles("gaps")
        let burstiness = Gaps.burstiness(gaps)
        return [
          "n": gaps.count, "mean": gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count),
          "median": Gaps.median(gaps) as Any, "max": gaps.max() as Any,
          "B": burstiness?.plain as Any, "A": burstiness?.finite as Any,
        ] as [String: Any?]
      },
    ]
  }

  static func bounds(_ interval: Interval?) -> [Double?]? {
    interval.map { [$0.lower, $0.upper] }
  }
}
