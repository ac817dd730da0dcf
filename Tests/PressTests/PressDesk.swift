import Delivery
import Foundation
import Periods
import Press

/// A new desk in a folder of its own, and the world around it on a Monday morning.
final class PressDesk {
  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A short definition with one chart.
  static let layout = """
    title: Small
    cover:
      blocks:
        - text: It is short.
    sections:
      - id: trade
        title: Trade
        blocks:
          - chart: {kind: line, of: trade.turnover}
          - sources:
    """

  let folder: URL
  let environment: Environment

  init() throws {
    let base = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-press-\(UUID().uuidString)")
    folder = base.appendingPathComponent("desk", isDirectory: true)
    environment = Environment(
      version: "test", variables: [:], home: Self.checkout, workingFolder: folder,
      hyphenation: "/usr/share/hyphen", colorProfile: "/usr/share/color/icc/sRGB.icc",
      program: base.appendingPathComponent("briefing"), zone: "UTC",
      machine: Machine(id: "test", host: "test"),
      owner: ClaimOwner(machine: "test", process: 1, start: Instant(seconds: 0)),
      now: { Instant(seconds: Self.monday.ordinal * 86_400 + 6 * 3600) }, today: { Self.monday })
    try StarterDesk(first: "FRA", second: "DEU").write(into: folder, home: Self.checkout)
    try write(Self.layout, "layouts/small.yaml")
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// 27 May 2024.
  static let monday = Day(ordinal: 19_870)

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  /// Has the desk send: to two readers, by a program that takes every message, each edition once its
  /// owner has approved it.
  func schedule() throws {
    let text = try String(contentsOfFile: path("desk.yaml"), encoding: .utf8)
    try write(
      text + """

        mail:
          sender: desk@example.org
          sendmail: /bin/true
          lists:
            readers: {file: readers.csv}
        owner: head@example.net
        schedules:
          - layout: layouts/small.yaml
            languages: [en]
            day: Monday
            time: 00:00
            zone: Europe/Minsk
            approval: required
            freshness: {most: 1000, unchanged: allow}

        """, "desk.yaml")
    try write(
      "address,name,language\nanna@example.net,Anna,en\nboris@example.net,Boris,\n", "readers.csv")
  }

  /// Whether anything stands in the output folder.
  var hasOutput: Bool { FileManager.default.fileExists(atPath: path("output")) }
}
