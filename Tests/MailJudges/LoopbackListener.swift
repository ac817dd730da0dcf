internal import Foundation
internal import Glibc

/// A free port on loopback, whose connections are served one after the other until it is dropped.
public final class LoopbackListener: Sendable {
  /// The port it listens on.
  public let port: Int
  private let descriptor: Int32

  /// Takes a port; nothing is served before `start`.
  public init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard descriptor >= 0, bound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// Serves connections on a thread of its own. A read waits four seconds at most; after `serve` the
  /// connection is closed.
  public func start(_ serve: @escaping @Sendable (_ connection: Int32) -> Void) {
    Thread { [descriptor] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          // Closed here and not by `deinit`, which would free the number for another server while
          // this thread still listens on it.
          close(descriptor)
          return
        }
        var limit = timeval(tv_sec: 4, tv_usec: 0)
        setsockopt(
          connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        serve(connection)
        close(connection)
      }
    }.start()
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
