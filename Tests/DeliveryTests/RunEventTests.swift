internal import Foundation
internal import Testing

@testable import Delivery

@Suite("What a run writes about itself")
struct RunEventTests {
  private let problem = RunEvent(
    "problem", at: Samples.monday, run: 12, edition: "demonstration/weekly/2024-W21/en", message: 7,
    exit: 1, text: "to anna@example.net: rejected: 550 \"unknown\"\\")
  private let step = RunEvent("edition-stored", at: Samples.monday, run: 12, text: "2 messages")

  @Test("by default there is a line for each problem and none for what went well")
  func problems() {
    #expect(step.line(as: .problems) == nil)
    #expect(
      problem.line(as: .problems)
        == "briefing: run 12: demonstration/weekly/2024-W21/en: message 7: "
        + "to anna@example.net: rejected: 550 \"unknown\"\\")
  }

  @Test("as text every step is a line of names and values")
  func text() {
    #expect(
      step.line(as: .text)
        == "at=2024-05-27T04:30:00Z level=info event=edition-stored run=12 text=\"2 messages\"")
  }

  @Test("as JSON every step is an object on a line, whatever the server said")
  func json() throws {
    let line = try #require(problem.line(as: .json))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["run"] as? Int == 12)
    #expect(object["message"] as? Int == 7)
    #expect(object["edition"] as? String == "demonstration/weekly/2024-W21/en")
    #expect(object["level"] as? String == "error")
    #expect((object["text"] as? String)?.hasSuffix("550 \"unknown\"\\") == true)
    var odd = step
    odd.text = "a\tb\u{1}c\nd\u{7F}é"
    let text = try #require(odd.line(as: .json))
    #expect(!text.contains("\n"))
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(read?["text"] as? String == odd.text)
  }

  @Test("what a terminal would obey is escaped, and means the same to a program")
  func hidden() throws {
    var odd = step
    odd.text = "\u{9B}2J\u{202E}\u{E0041}"
    let json = try #require(odd.line(as: .json))
    #expect(json.hasSuffix(#""text":"\u009b2J\u202e\udb40\udc41"}"#))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(read?["text"] as? String == odd.text)
    #expect(odd.line(as: .text)?.hasSuffix(#" text="\u009b2J\u202e\udb40\udc41""#) == true)
  }

  @Test("a problem stands on one line")
  func oneLine() {
    #expect(RunProblem(exit: 1, "a\r\nb\nc").line == "a b c")
  }

  @Test("the gravest problem gives the exit code")
  func exitCode() {
    var report = RunReport()
    #expect(report.exitCode == 0)
    for (code, expected) in [(75, 75), (1, 1), (65, 65), (78, 78), (74, 74), (1, 74)] {
      report.problems.append(RunProblem(exit: Int32(code), "x"))
      #expect(report.exitCode == Int32(expected))
    }
  }

  @Test("every line of a run carries its number")
  func run() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    let events = Events()
    try desk.run(log: { events.add($0) })
    #expect(
      events.all.map(\.name) == [
        "run-began", "edition-stored", "message-accepted", "message-accepted", "run-ended",
      ])
    #expect(events.all.allSatisfy { $0.run == 1 })
    #expect(events.all[2].message == 1)
    #expect(events.all[4].text == "1 made, 2 accepted")
  }

  private final class Events: @unchecked Sendable {
    private let lock = NSLock()
    private var events: [RunEvent] = []
    func add(_ event: RunEvent) { lock.withLock { events.append(event) } }
    var all: [RunEvent] { lock.withLock { events } }
  }
}
