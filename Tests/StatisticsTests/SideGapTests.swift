internal import Periods
internal import Statistics
internal import Testing
internal import Values

/// Where two sides' reports lie furthest apart, and what record a series sets: only what figures bear.
struct SideGapTests {
  private static func amount(
    _ value: Double, _ interval: Interval? = nil, by speaker: String? = nil
  ) -> Quantity {
    Quantity(
      value: value, interval: interval, unit: .money("USD"),
      provenance: Provenance(
        statistic: "test", calculation: Calculation(.total(of: .part), [.part: value]),
        speaker: speaker, nature: speaker == nil ? .computed : .stated))
  }

  private static func report(
    _ measure: String, _ period: String, _ first: Quantity, _ second: Quantity
  ) -> SideGap.Report {
    SideGap.Report(
      measure: measure, period: Example.period(period), first: first, second: second)
  }

  private static func widest(_ reports: [SideGap.Report], _ scale: SideGap.Scale) -> SideGap? {
    .found(among: reports, by: scale, of: ["XAA", "XBB"])
  }

  @Test("a quarter may be furthest apart in percent and a year in amount, and each says which")
  func scales() {
    let reports = [
      Self.report("exports", "2023", Self.amount(13.7), Self.amount(14.56)),
      Self.report("exports", "2024-Q1", Self.amount(3.33), Self.amount(3.55)),
    ]
    #expect(Self.widest(reports, .amount)?.widest.period == Example.period("2023"))
    let share = Self.widest(reports, .share)
    #expect(share?.widest.period == Example.period("2024-Q1"))
    #expect(abs((share?.gap.value ?? 0) - 22 / 3.33) < 1e-9)
    #expect(share?.gap.unit == .percent)
    #expect(share?.assertion.relation == .widest)
  }

  @Test("of two alike, of open figures, and of what rounding makes one, none is the widest")
  func none() {
    let one = Self.report("exports", "2023", Self.amount(10), Self.amount(11))
    let alike = Self.report("imports", "2023", Self.amount(20), Self.amount(21))
    #expect(Self.widest([one, alike], .amount) == nil)
    let over = Self.amount(46.5, Interval(lower: 46.5, upper: nil, kind: .rounding))
    let open = Self.report("turnover", "2023", Self.amount(48.7), over)
    #expect(Self.widest([one, open], .amount) == nil)
    let rounded = Self.amount(11, Interval(lower: 9.9, upper: 12, kind: .rounding))
    #expect(Self.widest([Self.report("exports", "2023", Self.amount(10), rounded)], .amount) == nil)
  }

  private static func series(_ values: [Double?], by speaker: String? = nil) -> [SeriesRecord.Point]
  {
    values.enumerated().compactMap { place, value in
      value.map { SeriesRecord.Point(Example.period("\(2010 + place)"), amount($0, by: speaker)) }
    }
  }

  @Test("the newest figure is a record as far back as the series is unbroken and lower")
  func records() {
    let highest = SeriesRecord.found(Self.series([9, 1, 2, 3, 4, 5]), of: "turnover")
    #expect(highest?.bound?.period == Example.period("2010"))
    #expect(highest?.exceeded.count == 4)
    let ever = SeriesRecord.found(Self.series([5, 4, 3, 2, 1]), of: "turnover")
    #expect(ever?.isHighest == false)
    #expect(ever?.bound == nil)
  }

  @Test("no record stands on a tie, on a gap, on four figures or on what somebody said")
  func noRecords() {
    #expect(SeriesRecord.found(Self.series([1, 5, 2, 3, 4, 5, 5]), of: "turnover") == nil)
    #expect(SeriesRecord.found(Self.series([1, 2, 3, nil, 4, 5]), of: "turnover") == nil)
    #expect(SeriesRecord.found(Self.series([1, 2, 3, 4]), of: "turnover") == nil)
    #expect(
      SeriesRecord.found(Self.series([1, 2, 3, 4, 5, 6], by: "Agency"), of: "turnover") == nil)
  }
}
