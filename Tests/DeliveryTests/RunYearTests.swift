internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

/// A year of runs, one each hour in the weeks that matter, with everything that goes wrong: kills at
/// any step, servers that fail in every way, weeks in which the machine was off, records that come
/// late. Random, but the same each time.
@Suite("A simulated year")
struct RunYearTests {
  struct Year: Sendable, CustomTestStringConvertible {
    var first: String
    var weeks: Int
    var zone: String
    var seed: UInt64
    var testDescription: String { "\(weeks) weeks from \(first) in \(zone), seed \(seed)" }
  }

  /// 2026 has 53 weeks, 2024 a leap day. Auckland is ahead of UTC and New York behind; both change
  /// their clocks.
  static let years = [
    Year(first: "2025-12-29", weeks: 53, zone: "America/New_York", seed: 1),
    Year(first: "2024-01-01", weeks: 52, zone: "Pacific/Auckland", seed: 2),
  ]

  @Test(
    "accepted equals planned or is listed, nobody gets anything twice", arguments: years,
    LedgerKind.allCases)
  func year(year: Year, kind: LedgerKind) throws {
    let desk = try TestDesk(
      TestDesk.weekly.replacing("Europe/Minsk", with: year.zone)
        .replacing("[en]", with: "[en, ru]"), ledger: kind)
    desk.settings.retention = RunSettings.Retention(editions: 60, messages: 30)
    let schedule = desk.settings.reports[0].schedule
    var weather = Weather(seed: year.seed)
    let first = try #require(Day(iso: year.first))
    var told: [RunProblem] = []
    var kills = 0
    for week in 0..<year.weeks {
      let period = Period(weekOf: first.adding(days: 7 * week))
      if weather.chance(8) { continue }
      var isLate = weather.chance(6)
      desk.input = { order in
        EditionInput(
          asOf: order.asOf,
          digest: isLate ? "\(order.period.previous)" : "\(order.period)",
          recordCount: 10, newestRecord: order.asOf)
      }
      // The first hours after the edition is due, then the next day: records that were late are there.
      for hour in [0, 1, 6, 30, 60] {
        if hour == 30 { isLate = false }
        let moment = schedule.appearance(of: period).adding(seconds: hour * 3600)
        desk.clock.advance(seconds: moment.seconds - desk.clock.now.seconds)
        desk.answer = weather.server()
        let killer = weather.chance(4) ? RunKiller(desk.place, after: weather.number(12)) : nil
        let report = try desk.run(
          pause: { (step) throws(LedgerError) in try killer?.pause(step) })
        if let copy = killer?.copy {
          desk.place = copy
          kills += 1
        } else {
          told += report.problems
        }
        try checkLatest(desk)
      }
    }
    desk.answer = { _ in TransportReport(.accepted, phase: "end", code: 250, reply: "ok") }
    desk.clock.advance(seconds: 20 * 3600)
    let last = try desk.run()
    try checkEnd(desk, year, last, told)
    #expect(kills > 10)
  }

  /// The last good edition is there and whole in both languages, once there was one.
  private func checkLatest(_ desk: TestDesk) throws {
    let link = desk.output.path + "/latest"
    guard
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    else { return }
    for language in ["en", "ru"] {
      let text = try #require(desk.latest(language))
      #expect(text.hasPrefix("demonstration/weekly/\(target)/\(language) "))
    }
  }

  private func checkEnd(
    _ desk: TestDesk, _ year: Year, _ last: RunReport, _ told: [RunProblem]
  ) throws {
    let ledger = try #require(try desk.place.reading())
    var weeks: Set<Period> = []
    for language in ["en", "ru"] {
      let editions = try ledger.editions(
        of: Samples.report, language: language)
      weeks.formUnion(editions.map(\.key.period))
      for edition in editions {
        #expect([.done, .abandoned].contains(edition.state), "\(edition)")
        guard edition.state == .done else { continue }
        let messages = try ledger.messages(of: edition.key)
        #expect(messages.count == 2)
        for message in messages {
          let copies = desk.taken.all.count { $0.messageID == message.messageID }
          switch message.state {
          case .accepted: #expect(copies == 1)
          // Listed in every run until somebody decides.
          case .held, .rejected, .expired:
            #expect(copies <= (message.state == .held ? 1 : 0))
            #expect(last.problems.contains { $0.message == message.id })
          default: Issue.record("\(message)")
          }
        }
      }
    }
    // Every week from the first that was not missed is made or given up by name.
    let firstWeek = try #require(weeks.min())
    let lastWeek = try #require(weeks.max())
    #expect(weeks.count == (lastWeek.start.days(since: firstWeek.start)) / 7 + 1)
    #expect(weeks.count >= year.weeks - 3)
    let all = desk.taken.all.map(\.messageID)
    let twice = Dictionary(grouping: all, by: \.self).filter { $1.count > 1 }.keys.sorted()
    #expect(twice == [], "nobody gets anything twice")
    #expect(told.contains { $0.exit == 75 } && told.contains { $0.exit == 65 })
  }
}
