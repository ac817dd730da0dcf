internal import Statistics
internal import Testing
internal import Values

/// Laws that hold for any input, checked on inputs from a fixed sequence.
@Suite struct StatisticsPropertyTests {
  /// Numbers from 0 to 1 that are the same on every run (Lehmer's generator).
  private static func numbers(_ count: Int, seed: UInt64) -> [Double] {
    var state = seed * 2 + 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
  }

  @Test("contributions sum to the growth of the whole", arguments: 1...20)
  func contributions(seed: UInt64) throws {
    let current = Self.numbers(21, seed: seed)
    let previous = Self.numbers(21, seed: seed + 100)
    let parts = try #require(Growth.contributions(current: current, previous: previous))
    let whole = try #require(
      Growth.percentChange(current: current.reduce(0, +), previous: previous.reduce(0, +)))
    #expect(abs(parts.reduce(0, +) - whole) < 1e-9)
  }

  @Test("Fisher lies between Laspeyres and Paasche", arguments: 1...20)
  func fisher(seed: UInt64) throws {
    let index = try #require(
      PriceIndex(
        basePrices: Self.numbers(6, seed: seed), baseQuantities: Self.numbers(6, seed: seed + 1),
        prices: Self.numbers(6, seed: seed + 2), quantities: Self.numbers(6, seed: seed + 3)))
    let (laspeyres, paasche) = (try #require(index.laspeyres), try #require(index.paasche))
    let fisher = try #require(index.fisher)
    #expect(min(laspeyres, paasche) <= fisher && fisher <= max(laspeyres, paasche))
  }

  @Test("an exact interval contains its estimate", arguments: 0...30)
  func intervals(count: Int) {
    #expect(Rates.interval(count: count, exposure: 365)?.contains(Double(count) / 365) == true)
    let ratio = Rates.ratio(count1: count, exposure1: 30, count2: 7, exposure2: 90)
    #expect(ratio?.ratio.map { ratio?.interval.contains($0) == true } == true)
    let share = Double(count) / 30
    #expect(Rates.wilson(successes: count, trials: 30)?.contains(share) == true)
    #expect(Rates.clopperPearson(successes: count, trials: 30)?.contains(share) == true)
  }

  @Test("the central probability and the interval of a ratio agree", arguments: 0...12)
  func agreement(count: Int) throws {
    let ratio = try #require(Rates.ratio(count1: count, exposure1: 100, count2: 5, exposure2: 130))
    #expect((ratio.centralProbability < 0.05) == !ratio.interval.contains(1))
  }

  @Test("an implied base grows back to the level", arguments: [-99.0, -2.3, 0, 4.2, 300])
  func impliedBase(growth: Double) throws {
    let base = try #require(Implied.previous(current: 12.08, growth: growth))
    #expect(abs(Implied.projected(base: base, growth: growth) - 12.08) < 1e-12)
  }

  @Test("what is undefined is nil, never infinite or not a number")
  func undefined() {
    #expect(Growth.percentChange(current: 5, previous: 0) == nil)
    #expect(Growth.percentChange(current: .nan, previous: 1) == nil)
    #expect(Growth.percentChange(current: .infinity, previous: 1) == nil)
    #expect(Growth.compoundAnnual(first: 0, last: 1, steps: 3) == nil)
    #expect(Growth.compoundAnnual(first: 1, last: 1, steps: 0) == nil)
    #expect(Growth.contributions(current: [1], previous: [1, 2]) == nil)
    #expect(Growth.trend([1]) == nil)
    #expect(Growth.yearToDate(current: [1, 2], previous: [1]) == nil)
    #expect(Growth.movingTotal([1, nil, 3], window: 2).allSatisfy { $0 == nil })
    #expect(Implied.previous(current: 5, growth: -100) == nil)
    #expect(Implied.whole(part: 5, share: 0) == nil)
    #expect(Structure.coverageRatio(exports: 1, imports: 0) == nil)
    #expect(Structure.normalisedBalance(exports: 0, imports: 0) == nil)
    #expect(Structure.herfindahl(shares: []) == nil)
    #expect(Structure.mirrorDiscrepancy(exportFOB: 0, importCIF: 0) == nil)
    #expect(Rates.interval(count: 1, exposure: 0) == nil)
    #expect(Rates.interval(count: -1, exposure: 1) == nil)
    #expect(Rates.ratio(count1: 1, exposure1: 0, count2: 1, exposure2: 1) == nil)
    #expect(Rates.wilson(successes: 0, trials: 0) == nil)
    #expect(Rates.silenceProbability(gaps: 0, totalDays: 0, days: 3) == nil)
    #expect(Gaps.burstiness([]) == nil)
    #expect(Gaps.median([]) == nil)
    #expect(Dispersion(counts: [0, 0]) == nil)
    #expect(ChangePoint(counts: [3]) == nil)
    #expect(TheilSen(x: [1, 1], y: [1, 2]) == nil)
    #expect(ClassicalSeason.figure([1, 2, 3], period: 12) == nil)
    let provenance = Provenance(statistic: "x", calculation: .asRecorded, nature: .computed)
    #expect(Quantity(value: .nan, unit: .ratio, provenance: provenance).value == nil)
    #expect(Quantity(value: .infinity, unit: .ratio, provenance: provenance).value == nil)
  }

  @Test("a sum does not depend on the order of its parts", arguments: 1...10)
  func order(seed: UInt64) throws {
    let values = Self.numbers(100, seed: seed).map { $0 * 1e12 }
    let forward = try #require(
      Growth.contributions(current: values, previous: values.map { $0 + 1 }))
    let backward = try #require(
      Growth.contributions(
        current: values.reversed(), previous: values.reversed().map { $0 + 1 }))
    #expect(forward == backward.reversed())
  }

  @Test("indices and shares follow shifts and scales", arguments: 1...10)
  func scales(seed: UInt64) throws {
    let (one, two) = (Self.numbers(12, seed: seed), Self.numbers(12, seed: seed + 50))
    let days = one.map { ($0 * 100).rounded() + 1 }
    let index = try #require(
      PriceIndex(basePrices: one, baseQuantities: two, prices: two, quantities: one))
    let scaled = try #require(
      PriceIndex(
        basePrices: one, baseQuantities: two, prices: two.map { $0 * 3 }, quantities: one))
    for path in [\PriceIndex.laspeyres, \.paasche, \.fisher, \.tornqvist, \.unitValue] {
      let (before, after) = (try #require(index[keyPath: path]), scaled[keyPath: path])
      #expect(abs((after ?? 0) - 3 * before) < 1e-9 * before)
    }
    let growth = try #require(Growth.trend(one.map { $0 + 1 }))
    #expect(abs((Growth.trend(one.map { ($0 + 1) * 7 }) ?? 0) - growth) < 1e-9)
    let line = try #require(TheilSen(x: (0..<12).map(Double.init), y: one))
    let moved = try #require(TheilSen(x: (0..<12).map(Double.init), y: one.map { 2 * $0 + 5 }))
    #expect(abs(moved.slope - 2 * line.slope) < 1e-9)
    #expect(abs(moved.intercept - 2 * line.intercept - 5) < 1e-9)
    let bursts = try #require(Gaps.burstiness(days))
    #expect(abs((Gaps.burstiness(days.map { 10 * $0 })?.plain ?? 9) - bursts.plain) < 1e-12)
  }

  @Test("the order of products, gaps and partners changes nothing", arguments: 1...10)
  func permutations(seed: UInt64) throws {
    let (one, two) = (Self.numbers(20, seed: seed), Self.numbers(20, seed: seed + 9))
    var generator = Generator(seed: seed)
    let order = one.indices.shuffled(using: &generator)
    func shuffled(_ list: [Double]) -> [Double] { order.map { list[$0] } }
    #expect(Structure.herfindahl(shares: one) == Structure.herfindahl(shares: shuffled(one)))
    #expect(Gaps.median(one) == Gaps.median(shuffled(one)))
    let curve = KaplanMeier(closed: one, open: two)
    #expect(curve == KaplanMeier(closed: shuffled(one), open: shuffled(two)))
    let index = PriceIndex(basePrices: one, baseQuantities: two, prices: two, quantities: one)
    let mixed = PriceIndex(
      basePrices: shuffled(one), baseQuantities: shuffled(two), prices: shuffled(two),
      quantities: shuffled(one))
    #expect(index?.fisher == mixed?.fisher)
  }

  @Test("ranges overlap both ways, with themselves, and not across a gap", arguments: 1...20)
  func overlapping(seed: UInt64) {
    let bounds = Self.numbers(4, seed: seed).sorted()
    func range(_ low: Int, _ high: Int) -> Interval {
      Interval(lower: bounds[low], upper: bounds[high], kind: .rounding)
    }
    #expect(range(0, 2).overlaps(range(1, 3)))
    #expect(range(1, 3).overlaps(range(0, 2)))
    #expect(range(0, 3).overlaps(range(1, 2)))
    #expect(range(0, 1).overlaps(range(0, 1)))
    #expect(!range(0, 1).overlaps(range(2, 3)))
    #expect(range(0, 1).overlaps(Interval(lower: nil, upper: nil, kind: .rounding)))
  }

  @Test("the standard settings are those that count where none are given")
  func standardSettings() throws {
    let series = Self.numbers(48, seed: 3)
    let given = try #require(
      SeasonalTrend(series, period: 12, settings: .standard(period: 12)))
    #expect(try #require(SeasonalTrend(series, period: 12)).adjusted == given.adjusted)
  }
}
