import Delivery
import Foundation
import MailJudges
import Testing

/// The program itself, killed (SIGKILL) at every step of a delivery, and started again.
@Suite("briefing send, killed")
struct SendCrashTests {
  struct Point: Sendable, CustomTestStringConvertible {
    var step: String
    /// The how-manieth time it is reached.
    var time: Int
    var policy = InDoubtPolicy.hold

    var testDescription: String { "killed when \(step) \(time), \(policy.rawValue)" }
  }

  /// Four messages: two are taken, one is put off, one refused.
  static let points: [Point] =
    ["planned", "composed", "stored", "recovered", "settled"].map { Point(step: $0, time: 1) }
    + ["claimed", "answered", "recorded"].flatMap { step in
      (1...4).map { Point(step: step, time: $0) }
    } + [1, 2].map { Point(step: "committed", time: $0) }
    + ["committed", "answered"].map { Point(step: $0, time: 1, policy: .resend) }

  static let lists = """
      lists:
        readers:
          - {address: anna@example.net}
          - {address: grey@example.net}
          - {address: unknown@example.net}
          - {address: boris@example.net}
    """

  @Test("nothing is sent twice and nothing is lost unseen", arguments: points)
  func matrix(point: Point) throws {
    let server = try ScriptedServer { step, line in
      guard step == .recipient else { return nil }
      if line.contains("unknown@") { return .say("550 5.1.1 unknown") }
      return line.contains("grey@") ? .say("451 4.7.1 later") : nil
    }
    let desk = try MailDesk(
      lists: Self.lists,
      mail: "  in-doubt: \(point.policy.rawValue)\n"
        + "  server: {host: 127.0.0.1, port: \(server.port), encryption: none}")
    let killed = try desk.run(
      ["send", "layouts/short.yaml"],
      environment: ["BRIEFING_KILL_AT": "\(point.step):\(point.time)"])
    #expect(killed.status == SIGKILL, "the step was never reached: \(killed.errors)")
    let second = try desk.run(["send", "layouts/short.yaml"])
    // One is refused, and is told of each time until the operator decides.
    #expect(second.status == 1, "\(second.errors)")
    let third = try desk.run(["send", "layouts/short.yaml"])
    #expect(third.status == 1, "\(third.errors)")

    let ledger = try #require(try SQLiteLedger.reading(folder: desk.path("output")))
    let messages = try ledger.messages()
    #expect(messages.count == 4)
    for message in messages {
      let address = message.recipient.address
      let copies = server.kept.count { $0.recipient == address }
      if message.state == .accepted { #expect(copies >= 1, "\(address) was lost") }
      switch point.policy {
      case .hold: #expect(copies <= 1, "\(address) got \(copies)")
      case .resend: #expect(copies <= 2 && message.state != .held)
      }
      switch address.prefix(while: { $0 != "@" }) {
      case "unknown": #expect(message.state == .rejected)
      case "grey": #expect(message.state == .deferred)
      default: #expect(message.state == .accepted || message.state == .held)
      }
    }
    let held = messages.filter { $0.state == .held }
    let isBetween = point.step == "committed" || point.step == "answered"
    #expect(held.count <= (isBetween && point.policy == .hold ? 1 : 0))
    for message in messages where message.state != .accepted {
      #expect(third.errors.contains("to \(message.recipient.address) is \(message.state.rawValue)"))
    }
  }
}
