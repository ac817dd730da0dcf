internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct ContactFrequencyTests {
  private static func contact(
    _ start: String, through end: String? = nil, _ channel: Contact.Channel = .call,
    _ level: Level = .leader, precision: DatePrecision = .exact, status: Contact.Status = .held
  ) -> Contact {
    let first = Example.day(start)
    return Contact(
      id: "\(start)-\(channel.rawValue)", start: first, end: end.map(Example.day) ?? first,
      precision: precision, channel: channel, level: level, participants: [], status: status,
      sources: ["s-\(start)"])
  }

  /// The leaders' contacts of the source documents, days as resolved.
  private static let log = [
    contact("2021-07-01"), contact("2022-07-11"), contact("2022-11-08"),
    contact("2022-11-23", .summit), contact("2022-12-02"), contact("2022-12-19", .visit),
    contact("2024-05-23", through: "2024-05-24", .visit),
    contact("2024-05-31"), contact("2024-06-27", .visit, status: .planned),
    contact("2024-05-01", .visit, precision: .month),
  ]

  private func frequency(
    _ window: String, asOf: String = "2024-05-28", coverage: Coverage? = nil,
    _ contacts: [Contact] = log
  ) -> ContactFrequency {
    ContactFrequency(
      contacts: contacts, coverage: coverage, window: Example.period(window),
      asOf: Example.day(asOf))
  }

  @Test("a channel or level without contacts counts zero, with a share of zero")
  func zeros() {
    let half = frequency("2022-H2")
    let none = half.count(through: .letter)
    #expect(none.count.value == 0)
    #expect(none.share.value == 0)
    #expect(none.count.provenance.calculation.formula == .count(.contacts))
    #expect(none.count.provenance.records == [])
    #expect(half.count(through: .call) == half.byChannel[0])
    #expect(half.count(at: .defenceMinister).count.value == 0)
    #expect(half.count(at: .leader) == half.byLevel[0])
  }

  @Test("announced contacts are counted from the day on")
  func announced() {
    let planned = frequency("2022-H2").plannedCount
    #expect(planned.value == 1)
    #expect(planned.provenance.records == ["2024-06-27-visit"])
  }

  @Test("five contacts in 184 days are 0.82 per 30 days, from 0.26 to 1.90")
  func rate() {
    let half = frequency("2022-H2")
    #expect(half.count.value == 5)
    #expect(abs((half.rate.value ?? 0) - 0.8152173913043478) < 1e-9)
    #expect(abs((half.rate.interval?.lower ?? 0) - 0.2646988679540903) < 1e-9)
    #expect(abs((half.rate.interval?.upper ?? 0) - 1.902445447715653) < 1e-9)
    #expect(half.rate.unit == .rate(perDays: 30))
    #expect(half.windowBefore == Example.period("2022-H1"))
    #expect(half.countBefore.value == 0)
    #expect(half.rateRatio.value == nil)
    #expect(half.rateRatio.interval?.upper == nil)
  }

  @Test("silence is counted from the end of a visit to the as-of day, later contacts unknown")
  func daysSince() {
    let week = frequency("2024-W21")
    #expect(week.daysSinceLast.value == 4)
    #expect(week.last?.id == "2024-05-23-visit")
    #expect(week.count.value == 1)
    #expect(week.contactDays.value == 2)
  }

  @Test("a contact known to the month counts where the whole month lies inside, never in gaps")
  func monthPrecision() {
    #expect(frequency("2024-W21").count.value == 1)
    #expect(frequency("2024-W21").uncounted.map(\.id) == ["2024-05-01-visit"])
    let month = frequency("2024-05", asOf: "2024-05-31")
    #expect(month.count.value == 3)
    #expect(month.uncounted.isEmpty)
    #expect(month.longestSilence?.start == Example.day("2022-12-19"))
    #expect(month.longestSilence?.end == Example.day("2024-05-23"))
    #expect(month.longestSilence?.length.value == 521)
    #expect(month.longestSilence?.uncertain == ["2024-05-01-visit"])
  }

  @Test("gaps end where the next contact begins, the median is of those that ended in the window")
  func gaps() {
    let half = frequency("2022-H2")
    #expect(half.longestSilence?.length.value == 375)
    #expect(half.medianGap.value == 17)
    let year = frequency("2021-07-01/2024-05-28")
    #expect(year.medianGap.value == 68.5)
    let expected = Rates.silenceProbability(gaps: 6, totalDays: 1057, days: 4)
    #expect(year.silenceProbability.value == expected)
  }

  @Test("trailing counts are half-open: after as-of minus the days, up to as-of")
  func trailing() {
    let contacts = [Self.contact("2022-11-19"), Self.contact("2022-12-19")]
    let frequency = frequency("2022-W51", asOf: "2022-12-19", contacts)
    #expect(frequency.trailing.map(\.days) == [30, 90, 365])
    #expect(frequency.trailing.map(\.count.value) == [1, 2, 2])
  }

  @Test("a window that runs past the as-of day is cut there")
  func cut() {
    let frequency = frequency("2024-W22")
    #expect(frequency.window.end == Example.day("2024-05-28"))
    #expect(frequency.window.dayCount == 2)
    #expect(frequency.windowBefore.dayCount == 2)
    #expect(frequency.count.value == 0)
  }

  @Test("planned contacts are those still to come")
  func planned() {
    #expect(frequency("2024-W21").planned.map(\.id) == ["2024-06-27-visit"])
    #expect(frequency("2024-W21", asOf: "2024-07-01").planned.isEmpty)
  }

  @Test("channels come most frequent first, levels highest first, with shares that sum to 100")
  func mix() {
    let half = frequency("2022-H2")
    #expect(half.byChannel.map(\.key) == [.call, .visit, .summit])
    #expect(half.byChannel.map(\.count.value) == [3, 1, 1])
    #expect(half.byChannel.compactMap(\.share.value).reduce(0, +) == 100)
    #expect(half.byLevel.map(\.key) == [.leader])
    #expect(half.byMonth.map(\.count.value) == [1, 0, 0, 0, 2, 2])
    #expect(half.byQuarter.map(\.key) == [Example.period("2022-Q3"), Example.period("2022-Q4")])
  }

  @Test("a trend may be claimed only where the log is declared complete for both windows")
  func trend() {
    let complete = Coverage(isComplete: true, since: Example.day("2022-01-01"))
    #expect(!frequency("2022-H2").mayClaimTrend)
    #expect(frequency("2022-H2", coverage: complete).mayClaimTrend)
    #expect(!frequency("2022-H1", coverage: complete).mayClaimTrend)
    let open = Coverage(isComplete: true, since: nil)
    #expect(!frequency("2022-H2", coverage: open).mayClaimTrend)
    let partial = Coverage(isComplete: false, since: Example.day("2000-01-01"))
    #expect(!frequency("2022-H2", coverage: partial).mayClaimTrend)
  }

  @Test("an empty log gives counts of 0 and undefined silences")
  func empty() {
    let none = frequency("2024-W21", [])
    #expect(none.count.value == 0)
    #expect(none.rate.value == 0)
    #expect(none.daysSinceLast.value == nil)
    #expect(none.longestSilence == nil)
    #expect(none.medianGap.value == nil)
    #expect(none.silenceProbability.value == nil)
    #expect(none.rateRatio.value == nil)
    #expect(none.rateRatioProbability.value == 1)
  }

  @Test("overlapping visits leave no negative gap, and the order of the log changes nothing")
  func overlap() {
    let contacts = [
      Self.contact("2024-05-01", through: "2024-05-20", .visit), Self.contact("2024-05-10"),
      Self.contact("2024-05-25"),
    ]
    let one = frequency("2024-05", contacts)
    #expect(one.longestSilence?.length.value == 5)
    #expect(one.medianGap.value == 2.5)
    #expect(frequency("2024-05", contacts.reversed()) == one)
  }
}
