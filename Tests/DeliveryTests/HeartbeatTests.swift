internal import Foundation
internal import Glibc
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Heartbeats")
struct HeartbeatTests {
  @Test("a monitor is called once, with the path it was given")
  func call() throws {
    let monitor = try Monitor("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK")
    #expect(Heartbeat().call("http://127.0.0.1:\(monitor.port)/a/75") == nil)
    #expect(monitor.firstLine == "GET /a/75 HTTP/1.1")
  }

  @Test("a monitor that refuses is told of without its address")
  func refusal() throws {
    let monitor = try Monitor("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    let reason = try #require(Heartbeat().call("http://127.0.0.1:\(monitor.port)/secret"))
    #expect(!reason.contains("secret") && !reason.isEmpty)
  }

  @Test("nobody there, or silence, ends within the time given")
  func silence() throws {
    #expect(Heartbeat(connectTimeout: 1, timeout: 1).call("http://127.0.0.1:1/x") != nil)
    let monitor = try Monitor(nil)
    #expect(
      Heartbeat(connectTimeout: 1, timeout: 1).call("http://127.0.0.1:\(monitor.port)/") != nil)
  }

  /// Answers calls on loopback, or says nothing.
  private final class Monitor: @unchecked Sendable {
    var port: Int { listener.port }
    private let listener: LoopbackListener
    private let lock = NSLock()
    private var request = ""

    var firstLine: String {
      lock.withLock { request.split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
    }

    init(_ answer: String?) throws {
      listener = try LoopbackListener()
      listener.start { [weak self] connection in
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &bytes, bytes.count, 0)
        let request = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        self?.lock.withLock { self?.request = request }
        if let answer {
          _ = send(connection, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
        } else {
          // Until the caller has had enough.
          _ = recv(connection, &bytes, bytes.count, 0)
        }
      }
    }
  }
}
