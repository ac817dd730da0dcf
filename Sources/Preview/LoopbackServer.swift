package import Diagnostics
internal import Foundation
internal import Glibc
package import HTTP
internal import Press

/// A web server for one reader on this machine: HTTP/1.1 on 127.0.0.1, GET and HEAD, one answer a
/// connection. It reads no file; what there is to see is asked of a closure.
package final class LoopbackServer {
  /// The port it listens on.
  package let port: UInt16
  private let listener: Int32
  private var clients: [Client] = []

  private struct Client {
    var socket: Int32
    var head: [UInt8] = []
    /// When it connected, in seconds of a clock that nobody sets.
    var since: Double
  }

  /// Heads longer than this are refused.
  private static let headLimit = 16_384

  /// How many clients may be slow at once; the first of more is let go.
  private static let mostClients = 64

  private let patience: Double

  /// Listens on a port; 0 takes a free one.
  ///
  /// - Parameter patience: How many seconds a client may take to ask.
  /// - Throws: `port-in-use`, or what else the system says.
  package init(port wanted: UInt16, patience: Double = 10) throws(DiagnosticError) {
    self.patience = patience
    let socket = Glibc.socket(
      AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw Self.failure(wanted) }
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = wanted.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && listen(socket, 16) == 0
          && getsockname(socket, $0, &length) == 0
      }
    }
    guard isBound else {
      let error = Self.failure(wanted)
      close(socket)
      throw error
    }
    listener = socket
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit {
    for client in clients { close(client.socket) }
    close(listener)
  }

  /// What is told of a port that cannot be had.
  ///
  /// - Parameter code: Why not, as the system says it (`errno(3)`); default what it said last.
  static func failure(_ port: UInt16, code: Int32 = errno) -> DiagnosticError {
    let isInUse = code == EADDRINUSE
    return DiagnosticError([
      Diagnostic(
        area: .usage, code: isInUse ? "port-in-use" : "cannot-listen",
        message: "cannot listen on port \(port): \(POSIXFailure(code: code))",
        hint: isInUse ? "name another with --port; 0 takes a free one" : nil)
    ])
  }

  /// Answers what comes in for some time, then returns.
  package func serve(milliseconds: Int32, _ answer: (HTTPRequest) -> HTTPResponse) {
    var sockets = ([listener] + clients.map(\.socket)).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let isReady = poll(&sockets, nfds_t(sockets.count), milliseconds) > 0
    for index in clients.indices.reversed() {
      let hasSpoken = isReady && sockets[index + 1].revents != 0
      let isLate = Self.now() - clients[index].since > patience
      if hasSpoken ? read(index, answer) : isLate { drop(index) }
    }
    if isReady, sockets[0].revents != 0 { welcome() }
  }

  /// Takes a client that wants to connect (accept).
  private func welcome() {
    let client = accept(listener, nil, nil)
    guard client >= 0 else { return }
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    // A reader that stops reading must not hold the server.
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    clients.append(Client(socket: client, since: Self.now()))
    if clients.count > Self.mostClients { drop(0) }
  }

  private func drop(_ index: Int) {
    close(clients[index].socket)
    clients.remove(at: index)
  }

  /// Seconds of a clock that nobody sets (clock_gettime).
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Reads what is there of a client's head and answers a whole one; says whether it is done with.
  private func read(_ index: Int, _ answer: (HTTPRequest) -> HTTPResponse) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(clients[index].socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    guard count > 0 else { return true }
    clients[index].head += buffer[..<count]
    let head = String(decoding: clients[index].head, as: UTF8.self)
    guard let end = head.range(of: "\r\n\r\n") else {
      return clients[index].head.count > Self.headLimit
    }
    let request = HTTPRequest(head: String(head[..<end.lowerBound]))
    send(response(to: request, answer), to: clients[index].socket)
    return true
  }

  private func response(
    to request: HTTPRequest?, _ answer: (HTTPRequest) -> HTTPResponse
  ) -> [UInt8] {
    guard let request else {
      return HTTPResponse.text("400 Bad Request", "no HTTP").bytes(withBody: true)
    }
    let isHead = request.method == "HEAD"
    let response: HTTPResponse
    if !request.isLocal(port: port) {
      response = .text("403 Forbidden", "ask for 127.0.0.1:\(port)")
    } else if request.method != "GET" && !isHead {
      response = .text("405 Method Not Allowed", "only GET", more: ["Allow: GET, HEAD"])
    } else {
      response = answer(request)
    }
    return response.bytes(withBody: !isHead)
  }

  private func send(_ bytes: [UInt8], to socket: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.send(
          socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      sent += count
    }
    shutdown(socket, Int32(SHUT_WR))
  }
}
