internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

/// Each step of a delivery is the last one before a kill -9: the ledger is copied at that
/// moment, the delivery is broken off, and a new run works on the copy.
@Suite("Killed runs")
struct CrashTests {
  struct Point: Sendable, CustomTestStringConvertible {
    var step: Courier.Step
    /// The how-manieth time the step is reached.
    var time: Int
    /// Whether the server still gets the end of the message that was under way.
    var dotArrives: Bool

    var testDescription: String {
      "killed when \(step.rawValue) \(time)\(dotArrives ? ", dot arrives" : "")"
    }
  }

  /// Four messages: two are committed in the first round, one is put off, one refused.
  static let points: [Point] =
    Courier.Step.allCases.flatMap { step in
      let times =
        switch step {
        case .recovered, .settled: 1
        case .committed: 2
        case .claimed, .answered, .recorded: 4
        }
      return (1...times).map { Point(step: step, time: $0, dotArrives: false) }
    } + [1, 2].map { Point(step: .committed, time: $0, dotArrives: true) }

  /// Copies the ledger when a point is reached, once.
  final class Killer: @unchecked Sendable {
    let place: LedgerPlace
    let point: Point
    private let lock = NSLock()
    private var count = 0
    private(set) var copy: LedgerPlace?

    init(_ place: LedgerPlace, _ point: Point) {
      self.place = place
      self.point = point
    }

    func pause(_ step: Courier.Step) throws(LedgerError) {
      lock.lock()
      defer { lock.unlock() }
      if copy != nil { throw .unavailable("killed") }
      guard step == point.step else { return }
      count += 1
      guard count == point.time else { return }
      copy = try? place.copy()
      if !point.dotArrives { throw .unavailable("killed") }
    }
  }

  @Test(
    "a killed run sends nothing twice and loses nothing", arguments: points, LedgerKind.allCases)
  func matrix(point: Point, kind: LedgerKind) throws {
    let greylisted = Greylist()
    let server = try ScriptedServer { step, line in
      guard step == .recipient else { return nil }
      if line.contains("unknown@") { return .say("550 5.1.1 unknown") }
      return line.contains("grey@") && greylisted.isFirst() ? .say("451 4.7.1 later") : nil
    }
    let clock = TestClock()
    let place = try LedgerPlace(kind)
    let killer = Killer(place, point)
    let names = ["anna", "grey", "unknown", "boris"]
    do {
      let ledger = try place.open()
      _ = try ledger.enqueue(
        try Samples.mailing(names), for: Samples.key(), input: Samples.input,
        giveUp: Samples.tuesday, at: clock.now)
      let courier = Courier(
        ledger: ledger, owner: Samples.owner, transport: try Samples.transport(server),
        clock: { clock.now },
        pause: { (step) throws(LedgerError) in try killer.pause(step) })
      _ = try? courier.deliver()
    }
    let left = try #require(killer.copy)
    let ledger = try left.open()
    let second = Courier(
      ledger: ledger, owner: Samples.owner, transport: try Samples.transport(server),
      clock: { clock.now })
    var held = 0
    for _ in 0..<3 {
      held += try second.deliver().held.count
      clock.advance(seconds: 1000)
    }
    try check(ledger, server, point, held: held)
  }

  private func check(
    _ ledger: any RunLedger, _ server: ScriptedServer, _ point: Point, held: Int
  ) throws {
    let messages = try ledger.messages()
    #expect(messages.count == 4)
    for message in messages {
      let copies = server.kept.count { $0.recipient == message.recipient.address }
      #expect(copies <= 1, "\(message.recipient.address) got \(copies)")
      switch message.recipient.address {
      case "unknown@example.net": #expect(message.state == .rejected)
      default:
        #expect(message.state == .accepted || message.state == .held)
        if message.state == .accepted { #expect(copies == 1) }
      }
    }
    // A message is in doubt only between the two commits, and then the operator learns of it.
    let isReached = server.kept.count + held >= 3
    #expect(isReached)
    #expect(messages.count { $0.state == .held } == held)
    let mayHold = point.step == .committed || point.step == .answered
    #expect(held == 0 || mayHold)
    #expect(try ledger.edition(Samples.key())?.state == .done)
  }

  private final class Greylist: @unchecked Sendable {
    private let lock = NSLock()
    private var wasAsked = false

    func isFirst() -> Bool {
      lock.withLock {
        defer { wasAsked = true }
        return !wasAsked
      }
    }
  }
}
