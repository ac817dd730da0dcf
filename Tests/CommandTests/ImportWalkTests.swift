import Foundation
import Testing

/// The walk of docs/imports.md: its commands are run as they stand there, and what it shows is in what
/// they print.
@Suite("The walk from files to a briefing")
struct ImportWalkTests {
  /// The commands of the walk, and the lines shown below each.
  private static func commands() throws -> [(command: String, shown: [String])] {
    let file = Program.checkout.appendingPathComponent("docs/imports.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let walk = try #require(text.components(separatedBy: "## A walk").dropFirst().first)
    let block = try #require(walk.components(separatedBy: "```\n").dropFirst().first)
    var commands: [(command: String, shown: [String])] = []
    for line in block.split(separator: "\n").map(String.init) {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), []))
      } else if line != "...", !commands.isEmpty {
        commands[commands.count - 1].shown.append(line)
      }
    }
    return commands
  }

  private static let pair = """
    pair: [FRA, DEU]
    offices:
      minister: {level: minister, names: {en: Minister}}
    people:
      - {names: {en: Claire Martin}, country: FRA, office: minister}
      - {names: {en: Jonas Weber}, country: DEU, office: minister}

    """

  /// A month of France's exports to Germany, as UN Comtrade writes it.
  private static func trade(_ months: [(String, Int)]) -> String {
    "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n"
      + months.map { "\($0.0),251,X,276,TOTAL,\($0.1)\n" }.joined()
  }

  private static func prepare(_ desk: URL) throws {
    func write(_ text: String, _ name: String) throws {
      try text.write(to: desk.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try write(pair, "data/fra-deu/pair.yaml")
    for name in ["contacts.csv", "statements.csv", "trade.csv"] {
      try? FileManager.default.removeItem(at: desk.appendingPathComponent("data/fra-deu/\(name)"))
    }
    for folder in ["dispatches", "assessments"] {
      try? FileManager.default.removeItem(
        at: desk.appendingPathComponent("data/fra-deu/\(folder)"))
    }
    let first = (0..<24).map { index in
      let month = index % 12 + 1
      return ("\(2022 + index / 12)\(month < 10 ? "0" : "")\(month)", 1_001_000 + index * 1_000)
    }
    try write(trade(first), "TradeData.csv")
    try write(
      trade(Array(first.dropLast()) + [("202312", 1_100_000), ("202401", 1_050_000)]),
      "TradeData-next.csv")
    try write(
      "Date;Who met;Where;What;How\n"
        + "12.01.2024;Claire Martin, Jonas Weber;Berlin;Energy;visit\n", "meetings.csv")
    try write(
      "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20240215\n"
        + "SUMMARY:Call Claire Martin\\, Jonas Weber\nEND:VEVENT\nEND:VCALENDAR\n", "outlook.ics")
  }

  @Test("a download, a sheet of meetings, a calendar and a month of revisions become a briefing")
  func walk() throws {
    let scratch = try Scratch()
    let desk = scratch.url.appendingPathComponent("desk")
    let made = try Program.run(["new", desk.path, "--pair", "FRA-DEU"])
    try #require(made.status == 0, "\(made.errors)")
    try Self.prepare(desk)
    let commands = try Self.commands()
    #expect(commands.count >= 6)
    let clock = ContinuousClock()
    let start = clock.now
    for (command, shown) in commands {
      let result = try Program.run(
        "/bin/bash", ["-c", "briefing() { \"$PROGRAM\" \"$@\"; }\n\(command)"], in: desk,
        environment: ["PROGRAM": Program.fastest, "BRIEFING_HOME": Program.checkout.path])
      #expect(result.status == 0, "\(command): \(result.output)\(result.errors)")
      for line in shown {
        #expect(result.output.contains(line), "\(command): \(line)\n\(result.output)")
      }
    }
    // Bounded, not measured: each of them is a matter of seconds.
    #expect(clock.now - start < .seconds(300))
  }
}
