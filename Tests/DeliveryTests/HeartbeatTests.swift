internal import Foundation
internal import Glibc
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

  /// Answers one call on loopback, or says nothing.
  private final class Monitor: @unchecked Sendable {
    let port: Int
    private let listener: Int32
    private let lock = NSLock()
    private var request = ""
    private var connection: Int32 = -1

    var firstLine: String {
      lock.withLock { request.split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
    }

    init(_ answer: String?) throws {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let bound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, length) == 0 && listen(descriptor, 4) == 0
            && getsockname(descriptor, $0, &length) == 0
        }
      }
      guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
      listener = descriptor
      port = Int(UInt16(bigEndian: address.sin_port))
      Thread { [weak self] in
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        self?.lock.withLock { self?.connection = connection }
        guard let answer else { return }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &bytes, bytes.count, 0)
        self?.lock.withLock {
          self?.request = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
        _ = send(connection, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
        close(connection)
      }.start()
    }

    deinit {
      shutdown(listener, Int32(SHUT_RDWR))
      close(listener)
      lock.withLock { if connection >= 0 { close(connection) } }
    }
  }
}
