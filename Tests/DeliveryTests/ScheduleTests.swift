internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

@Suite("Schedules")
struct ScheduleTests {
  private func zone(_ name: String) throws -> Zone { try #require(Zone(name)) }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func period(_ text: String) throws -> Period { try #require(Period(iso: text)) }

  private func weekly(_ time: String, _ weekday: Int = 1, in name: String) throws -> Schedule {
    let time = try #require(TimeOfDay(time))
    let zone = try zone(name)
    return try #require(Schedule(.week, on: .weekday(weekday), at: time, in: zone))
  }

  /// Seconds since 1970 of a day and a time in UTC.
  private func utc(_ text: String, _ time: String) throws -> Instant {
    let time = try #require(TimeOfDay(time))
    return Instant(seconds: try day(text).ordinal * 86_400 + time.seconds)
  }

  @Test("times of day and zones are read as people write them")
  func reading() {
    #expect(TimeOfDay("07:30")?.description == "07:30")
    for wrong in ["7:30", "24:00", "07:60", "07.30", "0730", "07:3x", ""] {
      #expect(TimeOfDay(wrong) == nil)
    }
    for wrong in ["", "EST", "Europe/Nowhere", "+03:00"] { #expect(Zone(wrong) == nil) }
    #expect(Zone("UTC") != nil)
  }

  @Test("an instant is written in UTC")
  func instants() {
    #expect(Samples.monday.description == "2024-05-27T04:30:00Z")
    #expect(Instant(seconds: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test(
    "wall time is an instant in zones ahead and behind, with and without summer time",
    arguments: [
      ("Europe/Minsk", "2024-05-27", "07:30", "2024-05-27T04:30:00Z"),
      ("Europe/Berlin", "2024-01-15", "07:30", "2024-01-15T06:30:00Z"),
      ("Europe/Berlin", "2024-07-15", "07:30", "2024-07-15T05:30:00Z"),
      ("America/New_York", "2024-07-15", "22:00", "2024-07-16T02:00:00Z"),
      ("Asia/Kathmandu", "2024-07-15", "00:15", "2024-07-14T18:30:00Z"),
      ("Pacific/Kiritimati", "2024-07-15", "07:00", "2024-07-14T17:00:00Z"),
      ("Pacific/Pago_Pago", "2024-07-15", "20:00", "2024-07-16T07:00:00Z"),
      ("UTC", "2024-02-29", "12:00", "2024-02-29T12:00:00Z"),
    ])
  func wallTime(name: String, day: String, time: String, instant: String) throws {
    let zone = try zone(name)
    let moment = zone.instant(of: try #require(TimeOfDay(time)), on: try self.day(day))
    #expect(moment.description == instant)
    #expect(zone.day(at: moment) == (try self.day(day)))
  }

  @Test(
    "a time that spring skips is the moment of the change, and the first of two in autumn counts",
    arguments: [
      ("Europe/Berlin", "2027-03-28", "02:30", "2027-03-28T01:00:00Z"),
      ("Europe/Berlin", "2027-03-28", "01:59", "2027-03-28T00:59:00Z"),
      ("Europe/Berlin", "2027-03-28", "03:00", "2027-03-28T01:00:00Z"),
      ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z"),
      ("Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00:00Z"),
      ("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:00:00Z"),
      ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z"),
      ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30:00Z"),
      ("Pacific/Apia", "2011-12-30", "12:00", "2011-12-30T10:00:00Z"),
    ])
  func changes(name: String, day: String, time: String, instant: String) throws {
    let moment = try zone(name).instant(of: try #require(TimeOfDay(time)), on: try self.day(day))
    #expect(moment.description == instant)
  }

  @Test("the newest edition is the one that has appeared, to the second")
  func newest() throws {
    let schedule = try weekly("07:30", in: "Europe/Minsk")
    let moment = schedule.appearance(of: try period("2024-W21"))
    #expect(moment == Samples.monday)
    #expect(schedule.newest(at: moment).description == "2024-W21")
    #expect(schedule.newest(at: moment.adding(seconds: -1)).description == "2024-W20")
    #expect(schedule.next(after: moment).description == "2024-W22")
  }

  @Test("an edition may appear late in the next week, or on the last day of a short month")
  func lateDays() throws {
    let sunday = try weekly("23:00", 7, in: "Europe/Minsk")
    #expect(
      sunday.appearance(of: try period("2024-W21")).description == "2024-06-02T20:00:00Z")
    let utc = try zone("UTC")
    let noon = try #require(TimeOfDay("12:00"))
    let monthly = try #require(Schedule(.month, on: .day(31), at: noon, in: utc))
    #expect(
      monthly.appearance(of: try period("2024-01")).description == "2024-02-29T12:00:00Z")
    #expect(monthly.newest(at: try self.utc("2024-02-29", "11:59")).description == "2023-12")
    let quarterly = try #require(Schedule(.quarter, on: .day(15), at: noon, in: utc))
    #expect(
      quarterly.appearance(of: try period("2023-Q4")).description == "2024-01-15T12:00:00Z")
    #expect(quarterly.newest(at: try self.utc("2024-01-14", "12:00")).description == "2023-Q3")
    let wrong: [(Rhythm, Schedule.Anchor)] = [
      (.week, .weekday(8)), (.week, .day(1)), (.month, .weekday(1)), (.month, .day(0)),
      (.month, .day(32)), (.month, .day(1, ofMonth: 2)), (.quarter, .day(1, ofMonth: 4)),
      (.year, .day(1, ofMonth: 13)), (.year, .day(1, ofMonth: 0)),
    ]
    for (rhythm, anchor) in wrong {
      #expect(Schedule(rhythm, on: anchor, at: noon, in: utc) == nil, "\(rhythm) \(anchor)")
    }
  }

  @Test(
    "a year's edition appears on its day of the next year, on 28 February where there is no 29th",
    arguments: [
      ("2022", 1, 15, "2023-01-15"), ("2022", 2, 29, "2023-02-28"), ("2023", 2, 29, "2024-02-29"),
      ("2023", 2, 31, "2024-02-29"), ("2023", 12, 31, "2024-12-31"), ("1899", 2, 29, "1900-02-28"),
    ])
  func years(year: String, month: Int, number: Int, day: String) throws {
    let noon = try #require(TimeOfDay("12:00"))
    let schedule = try #require(
      Schedule(.year, on: .day(number, ofMonth: month), at: noon, in: try zone("UTC")))
    let moment = schedule.appearance(of: try period(year))
    #expect(moment == (try utc(day, "12:00")))
    #expect(schedule.newest(at: moment).description == year)
    #expect(schedule.newest(at: moment.adding(seconds: -1)) == (try period(year)).previous)
    #expect(schedule.next(after: moment) == (try period(year)).next)
    let due = schedule.due(after: try period(year), at: moment.adding(seconds: 800 * 86_400))
    #expect(due == [(try period(year)).next, (try period(year)).next.next])
  }

  @Test(
    "weeks keep their names at the turn of the year",
    arguments: [
      ("2026-12-31", "2026-W52"), ("2027-01-04", "2026-W53"), ("2027-01-11", "2027-W01"),
      ("2025-01-01", "2024-W52"), ("2025-01-06", "2025-W01"),
    ])
  func weekYears(day: String, week: String) throws {
    let schedule = try weekly("07:30", in: "UTC")
    #expect(schedule.newest(at: try utc(day, "08:00")).description == week)
  }

  @Test("a simulated year has every week once, across both changes of the clock")
  func year() throws {
    for (name, year, weeks) in [
      ("Europe/Berlin", 2026, 53), ("America/New_York", 2027, 52), ("Europe/Minsk", 2024, 52),
    ] {
      let schedule = try weekly("02:30", 7, in: name)
      var last = try period("\(year - 1)-W50")
      var made: [Period] = []
      var now = try utc("\(year)-01-01", "00:00").adding(seconds: -14 * 86_400)
      while made.last?.isoWeek.year ?? 0 <= year {
        for period in schedule.due(after: last, at: now) {
          made.append(period)
          last = period
        }
        now = now.adding(seconds: 3600)
      }
      #expect(made.count { $0.isoWeek.year == year } == weeks)
      #expect(Set(made).count == made.count)
      #expect(made == made.sorted())
    }
  }

  @Test("after missed weeks the newest and one older are made, the rest are given up")
  func catchUp() throws {
    let schedule = try weekly("07:30", in: "UTC")
    let now = try utc("2024-05-28", "00:00")
    let due = schedule.due(after: try period("2024-W16"), at: now)
    #expect(due.map(\.description) == ["2024-W17", "2024-W18", "2024-W19", "2024-W20", "2024-W21"])
    let plan = CatchUp(due: due)
    #expect(plan.make.map(\.description) == ["2024-W20", "2024-W21"])
    #expect(plan.abandon.map(\.description) == ["2024-W17", "2024-W18", "2024-W19"])
    #expect(CatchUp(due: due, allowing: 0).make.map(\.description) == ["2024-W21"])
    #expect(CatchUp(due: [], allowing: 3).make.isEmpty)
    #expect(schedule.due(after: nil, at: now).map(\.description) == ["2024-W21"])
    #expect(schedule.due(after: try period("2024-W30"), at: now).isEmpty)
  }

  @Test("what is due follows from the ledger: done is done, begun is begun again")
  func ledger() throws {
    let folder = try TemporaryFolder()
    let ledger = try SQLiteLedger.open(folder: folder.path)
    let schedule = try weekly("07:30", in: "UTC")
    func due() throws -> [String] {
      try ledger.due(
        schedule, of: Samples.report, language: "en",
        at: try utc("2024-05-28", "00:00")
      ).map(\.description)
    }
    #expect(try due() == ["2024-W21"])
    try ledger.abandon(Samples.key("2024-W18"), because: "missed", at: Samples.monday)
    #expect(try due() == ["2024-W19", "2024-W20", "2024-W21"])
    try ledger.plan(Samples.key("2024-W20"), at: Samples.monday)
    _ = try ledger.enqueue(
      try Samples.mailing(["anna"]), for: Samples.key(), input: Samples.input,
      giveUp: Samples.tuesday, at: Samples.monday)
    #expect(try due() == ["2024-W20"])
    try ledger.abandon(Samples.key("2024-W20"), because: "missed", at: Samples.monday)
    #expect(try due() == [])
  }
}

@Suite("Stale and thin data")
struct FreshnessTests {
  private func record(_ period: String, count: Int, digest: String) -> EditionRecord {
    EditionRecord(
      id: 1, key: Samples.key(period), state: .done, revision: 0,
      input: EditionInput(
        asOf: Day(ordinal: 0), digest: digest, recordCount: count, newestRecord: nil),
      began: Samples.monday, changed: Samples.monday, approvalDeadline: nil, note: "")
  }

  private func input(_ count: Int, digest: String = "new", newest: Int? = 95) -> EditionInput {
    EditionInput(
      asOf: Day(ordinal: 100), digest: digest, recordCount: count,
      newestRecord: newest.map(Day.init(ordinal:)))
  }

  @Test("records older than allowed, or none at all, are stale")
  func age() {
    let demand = Freshness(maximumAge: 5)
    #expect(demand.check(input(1), against: []) == [])
    let limit = Day(ordinal: 95)
    #expect(
      demand.check(input(1, newest: 94), against: [])
        == [.old(newest: Day(ordinal: 94), allowedSince: limit)])
    #expect(
      demand.check(input(1, newest: nil), against: []) == [.old(newest: nil, allowedSince: limit)])
    #expect(Freshness().check(input(1, newest: nil), against: []) == [])
  }

  @Test("half to twice the median of eight editions is usual")
  func count() {
    let counts = [10, 20, 30, 40, 10, 20, 30, 40, 9999]
    let earlier = counts.enumerated().map { index, count in
      record("2024-W\(30 - index)", count: count, digest: "\(index)")
    }
    let demand = Freshness()
    for good in [13, 25, 50] { #expect(demand.check(input(good), against: earlier) == []) }
    for bad in [12, 51] {
      #expect(demand.check(input(bad), against: earlier) == [.unusualCount(bad, usual: 13...50)])
    }
  }

  @Test("the very records of the edition before are suspicious")
  func unchanged() throws {
    let last = record("2024-W20", count: 10, digest: "same")
    #expect(
      Freshness().check(input(10, digest: "same"), against: [last])
        == [.unchanged(since: last.key.period)])
  }
}
