internal import Foundation
internal import MailJudges
internal import Periods

@testable import Delivery

extension TemporaryFolder {
  /// What is on the disk at this moment: just what a kill -9 would leave.
  func copy() throws -> TemporaryFolder {
    let other = try TemporaryFolder(inMemory: isInMemory)
    for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
      let source = path + "/" + name
      guard FileManager.default.fileExists(atPath: source) else { continue }
      try FileManager.default.copyItem(atPath: source, toPath: other.path + "/" + name)
    }
    return other
  }
}

/// A clock that stands still until it is moved.
final class TestClock: @unchecked Sendable {
  private let lock = NSLock()
  private var moment = Samples.monday

  var now: Instant { lock.withLock { moment } }

  func advance(seconds: Int) {
    lock.withLock { moment = moment.adding(seconds: seconds) }
  }
}

enum Samples {
  /// 2024-05-27T04:30:00Z.
  static let monday = Instant(seconds: 1_716_784_200)
  static let tuesday = monday.adding(seconds: 86_400)

  /// Who delivers.
  static let owner = ClaimOwner(machine: "desk-1", process: 4711, start: monday)

  static let report = ReportName(
    recordSet: DeskName(path: "demonstration"), definition: DeskName(path: "weekly"))

  static func key(_ period: String = "2024-W21", language: String = "en") -> EditionKey {
    EditionKey(
      report, period: Period(iso: period) ?? Period(weekOf: Day(ordinal: 0)), language: language)
  }

  static let input = EditionInput(
    asOf: Day(ordinal: 19_871), digest: "abc", recordCount: 12, newestRecord: nil)

  static func message(
    to address: String, body: String = "Hello\r\n.dot\r\n..two\r\n", revision: Int = 0,
    isTest: Bool = false
  ) -> OutgoingMessage {
    let text = "From: desk@example.org\r\nTo: <\(address)>\r\n\r\n\(body)"
    return OutgoingMessage(
      messageID: "weekly.2024-W21.r\(revision).\(address.prefix { $0 != "@" })@example.org",
      subject: "Weekly", sender: "desk@example.org",
      recipient: OutgoingMessage.Recipient(address: address, name: ""),
      bytes: Array(text.utf8), isTest: isTest)
  }

  static func mailing(_ names: [String], revision: Int = 0) throws -> Mailing {
    try Mailing(names.map { message(to: "\($0)@example.net", revision: revision) })
  }

  static func server(
    _ port: Int, login: SMTPServer.Login? = nil, reply: Int = 10
  ) throws -> SMTPServer {
    try SMTPServer(
      host: "127.0.0.1", port: port, encryption: .none, hello: "desk.example.org", login: login,
      timeouts: .init(connect: 10, reply: reply, total: 30))
  }

  static func transport(_ server: ScriptedServer) throws -> SMTPTransport {
    SMTPTransport(server: try Self.server(server.port))
  }
}

/// A transport that answers as it is told, without a server.
struct ToldTransport: Transport {
  let answer: @Sendable (OutgoingMessage) -> TransportReport

  func submit(_ message: OutgoingMessage, committing: () throws -> Void) -> TransportReport {
    let answer = answer(message)
    switch answer.verdict {
    case .accepted, .inDoubt:
      do {
        try committing()
      } catch {
        return TransportReport(.aborted, phase: "data", reply: "")
      }
    default: break
    }
    return answer
  }
}
