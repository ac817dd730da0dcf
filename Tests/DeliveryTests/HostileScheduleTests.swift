internal import Foundation
internal import HostileTexts
internal import Periods
internal import Testing

@testable import Delivery

@Suite("Crontabs and units of hostile texts")
struct HostileScheduleTests {
  /// `nil` for paths that would not stay on their line: they are refused.
  private static func commands(_ text: HostileText) -> ScheduledCommands? {
    do throws(ScheduledPathFault) {
      return try ScheduledCommands(
        program: "/opt/briefing", home: "/home/\(text.text)", desk: "/srv/\(text.text)")
    } catch {
      return nil
    }
  }

  /// Lines as systemd reads them (read_line): they end with a line feed, a return or a zero; cron
  /// knows the line feed alone.
  private static func lines(_ text: String) -> Int {
    text.utf8.count { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
  }

  @Test("in folders' names they add no line to a crontab, or are refused")
  func crontab() throws {
    let settings = try RunSamples.settings(TestDesk.weekly)
    let zone = try #require(Zone("UTC"))
    let day = try #require(Day(iso: "2026-01-01"))
    func crontab(_ hostile: HostileText) -> String? {
      Self.commands(hostile).map {
        Crontab(settings, commands: $0, user: "officer", zone: zone, from: day).text
      }
    }
    let plain = Self.lines(try #require(crontab(.plain)))
    for hostile in HostileText.all {
      guard let text = crontab(hostile) else { continue }
      #expect(Self.lines(text) == plain, "\(hostile)")
    }
  }

  @Test("in folders' names they add no line to a unit, or are refused")
  func units() throws {
    let settings = try RunSamples.settings(TestDesk.weekly)
    func units(_ hostile: HostileText) throws -> [Int]? {
      guard let commands = Self.commands(hostile) else { return nil }
      return try SystemdUnits(
        settings, commands: commands, mail: nil, user: "officer",
        writable: ["/srv/\(hostile.text)/output"]
      ).units.map { Self.lines($0.text) }
    }
    let plain = try #require(try units(.plain))
    for hostile in HostileText.all {
      guard let lines = try units(hostile) else { continue }
      #expect(lines == plain, "\(hostile)")
    }
  }
}
