import Diagnostics
import Glibc
import HTTP
import Testing

@testable import Preview

/// A client of a server on this machine, byte by byte.
private final class Client {
  private let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)

  init(_ port: UInt16) throws {
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
  }

  deinit { close(socket) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Everything until the server hangs up.
  func answer() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// Whether the server has hung up.
  var isClosed: Bool {
    var byte: UInt8 = 0
    return recv(socket, &byte, 1, Int32(MSG_DONTWAIT)) == 0 || errno == ECONNRESET
  }
}

@Suite("The server of the preview")
struct LoopbackServerTests {
  let server: LoopbackServer

  init() throws { server = try LoopbackServer(port: 0) }

  @Test("a port that cannot be had is told with what to do about it")
  func unavailable() throws {
    #expect(throws: DiagnosticError.self) { try LoopbackServer(port: server.port) }
    let used = try #require(LoopbackServer.failure(80, code: EADDRINUSE).diagnostics.first)
    #expect(used.code == "port-in-use")
    #expect(used.message == "cannot listen on port 80: Address already in use")
    #expect(used.hint == "name another with --port; 0 takes a free one")
    let denied = try #require(LoopbackServer.failure(80, code: EACCES).diagnostics.first)
    #expect(denied.code == "cannot-listen")
    #expect(denied.message == "cannot listen on port 80: Permission denied")
    #expect(denied.hint == nil)
  }

  @Test("a fault of the program itself is shown, and the server goes on")
  func fault() {
    struct Fault: Error, CustomStringConvertible { let description = "the moon is full" }
    let shown = PreviewSite.diagnostics(of: Fault())
    #expect(shown.map(\.text) == ["error[cannot-preview]: the moon is full"])
    let known = DiagnosticError([Diagnostic(area: .usage, code: "known", message: "m")])
    #expect(PreviewSite.diagnostics(of: known).map(\.code) == ["known"])
  }

  /// Answers every path with itself.
  private func serve(_ server: LoopbackServer? = nil) {
    (server ?? self.server).serve(milliseconds: 200) { .text("200 OK", "path \($0.path)") }
  }

  /// Sends one request and gives the whole answer.
  private func answer(_ request: String) throws -> String {
    let client = try Client(server.port)
    serve()
    client.send(request)
    serve()
    return client.answer()
  }

  private func get(_ path: String, _ headers: String...) throws -> String {
    let lines = ["GET \(path) HTTP/1.1"] + headers
    return try answer(lines.joined(separator: "\r\n") + "\r\n\r\n")
  }

  private var host: String { "Host: 127.0.0.1:\(server.port)" }

  @Test("answers who asks for this machine by name, and nobody else")
  func hosts() throws {
    #expect(try get("/a?b", host).hasSuffix("\r\n\r\npath /a\n"))
    #expect(try get("/", "host:\tLOCALHOST:\(server.port)").hasPrefix("HTTP/1.1 200"))
    for other in [
      "Host: evil.example", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "Host: 127.0.0.1.evil.example",
      "Host: evil.example#127.0.0.1:\(server.port)", "Host: 127.0.0.1:\(server.port).", "Host:",
      "X: y",
    ] {
      #expect(try get("/", other).hasPrefix("HTTP/1.1 403"), "\(other)")
    }
  }

  @Test("refuses a request with two Host or Origin headers, whichever is right")
  func twoHosts() throws {
    for more in ["Host: evil.example", host, "HOST : x"] {
      #expect(try get("/", host, more).hasPrefix("HTTP/1.1 400"), "\(more)")
      #expect(try get("/", more, host).hasPrefix("HTTP/1.1 400"), "\(more)")
    }
    let origin = "Origin: http://127.0.0.1:\(server.port)"
    #expect(try get("/", host, origin, origin).hasPrefix("HTTP/1.1 400"))
  }

  @Test("answers no page from elsewhere")
  func origins() throws {
    let port = server.port
    for own in ["http://127.0.0.1:\(port)", "http://localhost:\(port)"] {
      #expect(try get("/", host, "Origin: \(own)").hasPrefix("HTTP/1.1 200"))
    }
    for other in [
      "https://evil.example", "null", "http://127.0.0.1", "https://127.0.0.1:\(port)",
      "http://127.0.0.1:\(port).evil.example", "",
    ] {
      #expect(try get("/", host, "Origin: \(other)").hasPrefix("HTTP/1.1 403"), "\(other)")
    }
  }

  @Test(
    "takes GET and HEAD alone",
    arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "GETX"])
  func methods(method: String) throws {
    let refused = try answer("\(method) / HTTP/1.1\r\n\(host)\r\n\r\n")
    #expect(refused.hasPrefix("HTTP/1.1 405") && refused.contains("\r\nAllow: GET, HEAD\r\n"))
    let head = try answer("HEAD / HTTP/1.1\r\n\(host)\r\n\r\n")
    #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"))
  }

  @Test(
    "refuses what is no request",
    arguments: [
      "nonsense", "GET / HTTP/2", "GET /", "GET  / HTTP/1.1", "GET http://evil.example/ HTTP/1.1",
      "GET / x HTTP/1.1", "", "\u{0}",
    ])
  func nonsense(line: String) throws {
    #expect(try answer("\(line)\r\n\(host)\r\n\r\n").hasPrefix("HTTP/1.1 400"))
  }

  @Test("gives a path as it was asked for, so that none leads to a file")
  func paths() throws {
    for path in ["/../desk.yaml", "/%2e%2e/desk.yaml", "//etc/passwd", "/pages/..\\..\\x"] {
      #expect(try get(path, host).hasSuffix("\r\n\r\npath \(path)\n"))
    }
  }

  @Test("lets nobody keep, guess or frame what it says")
  func headers() throws {
    let answer = try get("/", host)
    for line in [
      "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
      "Cross-Origin-Resource-Policy: same-origin", "Connection: close",
    ] {
      #expect(answer.contains("\r\n\(line)\r\n"))
    }
    #expect(!answer.contains("Access-Control"))
  }

  @Test("hangs up on a head without end")
  func size() throws {
    let client = try Client(server.port)
    serve()
    client.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 40_000))
    for _ in 0..<20 where !client.isClosed { serve() }
    #expect(client.isClosed)
  }

  @Test("a head may come in pieces, and others are served meanwhile")
  func pieces() throws {
    let slow = try Client(server.port)
    serve()
    for piece in ["GET /slow HT", "TP/1.1\r\n\(host)\r", "\n\r"] {
      slow.send(piece)
      serve()
      #expect(try get("/quick", host).hasSuffix("path /quick\n"))
    }
    slow.send("\n")
    serve()
    #expect(slow.answer().hasSuffix("path /slow\n"))
  }

  @Test("lets go of who does not ask in time, also where nobody else does")
  func patience() throws {
    let impatient = try LoopbackServer(port: 0, patience: 0)
    let client = try Client(impatient.port)
    serve(impatient)
    for _ in 0..<20 where !client.isClosed {
      impatient.serve(milliseconds: 10) { _ in .text("200 OK", "") }
    }
    #expect(client.isClosed)
  }

  @Test("lets go of the first of too many who do not ask")
  func crowd() throws {
    var clients: [Client] = []
    for _ in 0..<65 {
      clients.append(try Client(server.port))
      serve()
    }
    #expect(clients[0].isClosed)
    #expect(!clients[1].isClosed && !clients[64].isClosed)
    #expect(try get("/", host).hasPrefix("HTTP/1.1 200"))
  }
}
