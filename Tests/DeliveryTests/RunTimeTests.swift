internal import Periods
internal import Testing

@testable import Delivery

@Suite("Runs and the calendar")
struct RunTimeTests {
  struct Moment: Sendable, CustomTestStringConvertible {
    var zone: String
    var day: String
    var time: String
    /// Day and time in UTC.
    var due: (String, String)
    var period: String
    var asOf: String
    var testDescription: String { "\(period) on \(day) \(time) in \(zone)" }
  }

  static let moments = [
    // Fourteen hours ahead and eleven behind: the day is another than in UTC.
    Moment(
      zone: "Pacific/Kiritimati", day: "Monday", time: "07:00", due: ("2024-05-26", "17:00"),
      period: "2024-W21", asOf: "2024-05-27"),
    Moment(
      zone: "Pacific/Pago_Pago", day: "Monday", time: "20:00", due: ("2024-05-28", "07:00"),
      period: "2024-W21", asOf: "2024-05-27"),
    // A time that spring skips, and one that comes twice in autumn.
    Moment(
      zone: "Europe/Berlin", day: "Sunday", time: "02:30", due: ("2027-03-28", "01:00"),
      period: "2027-W11", asOf: "2027-03-28"),
    Moment(
      zone: "Europe/Berlin", day: "Sunday", time: "02:30", due: ("2026-10-25", "00:30"),
      period: "2026-W42", asOf: "2026-10-25"),
    // A year of 53 weeks, a first week that begins in the year before, a leap day.
    Moment(
      zone: "UTC", day: "Monday", time: "07:30", due: ("2027-01-04", "07:30"),
      period: "2026-W53", asOf: "2027-01-04"),
    Moment(
      zone: "UTC", day: "Monday", time: "07:30", due: ("2025-01-06", "07:30"),
      period: "2025-W01", asOf: "2025-01-06"),
    Moment(
      zone: "UTC", day: "Thursday", time: "07:30", due: ("2024-02-29", "07:30"),
      period: "2024-W08", asOf: "2024-02-29"),
  ]

  @Test(
    "an edition is made at its moment, not a second before, and is not late", arguments: moments)
  func moment(_ moment: Moment) throws {
    let desk = try TestDesk(
      """
      schedules:
        - layout: layouts/weekly.yaml
          records: data/demonstration
          languages: [en]
          day: \(moment.day)
          time: "\(moment.time)"
          zone: \(moment.zone)
      """)
    try desk.clock.set(moment.due.0, moment.due.1)
    desk.clock.advance(seconds: -1)
    let before = try desk.run()
    let period = try #require(Period(iso: moment.period))
    let earlier = period.previous
    #expect(before.made.map(\.period) == [earlier])
    desk.clock.advance(seconds: 1)
    let report = try desk.run()
    #expect(report.made.map(\.period.description) == [moment.period])
    #expect(desk.orders.last?.asOf.description == moment.asOf)
    #expect(desk.orders.last?.notes == [])
    // And once: the hour that comes twice brings no second edition.
    desk.clock.advance(seconds: 3600)
    #expect(try desk.run().made == [])
  }

  @Test("months, quarters and years are made on their day, or the last of a month too short")
  func longer() throws {
    let desk = try TestDesk(
      """
      schedules:
        - {layout: m.yaml, records: data/d, languages: [en], every: month, day: 31, time: "12:00", zone: UTC}
        - {layout: q.yaml, records: data/d, languages: [en], every: quarter, day: 15, time: "12:00", zone: UTC}
        - {layout: y.yaml, records: data/d, languages: [en], every: year, month: 2, day: 29, time: "12:00", zone: UTC}
      """)
    var made: [String] = []
    for day in [
      "2024-01-15", "2024-01-31", "2024-02-28", "2024-02-29", "2024-03-31", "2024-04-15",
      "2024-04-29", "2024-04-30",
    ] {
      try desk.clock.set(day, "12:00")
      made.append(
        "\(day): " + (try desk.run().made.map(\.period.description).joined(separator: " ")))
    }
    #expect(
      made == [
        "2024-01-15: 2023-11 2023-Q4 2022", "2024-01-31: 2023-12", "2024-02-28: ",
        "2024-02-29: 2024-01 2023", "2024-03-31: 2024-02", "2024-04-15: 2024-Q1", "2024-04-29: ",
        "2024-04-30: 2024-03",
      ])
  }
}
