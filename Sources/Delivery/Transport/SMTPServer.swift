/// The mail server that messages are handed to.
public struct SMTPServer: Sendable {
  /// How the conversation is encrypted.
  public enum Encryption: String, Sendable, Hashable, CaseIterable {
    /// From the greeting on in the clear, then STARTTLS; nothing is sent if the server lacks it.
    case startTLS = "starttls"
    /// From the first byte on, as on port 465.
    case tls
    /// Not at all; only on the same machine.
    case none
  }

  /// Who logs in.
  public struct Login: Sendable {
    /// The user's name.
    public var user: String
    /// The user's password.
    public var password: Password

    /// Makes a login.
    public init(user: String, password: Password) {
      self.user = user
      self.password = password
    }
  }

  /// How long the server may take, in seconds.
  public struct Timeouts: Sendable, Hashable {
    /// For the connection.
    public var connect: Int
    /// For each reply; RFC 5321, 4.5.3.2.6 asks for ten minutes after the end of a message.
    public var reply: Int
    /// For one message altogether.
    public var total: Int

    /// Makes timeouts; 30 seconds, 10 minutes and 30 minutes unless told otherwise.
    public init(connect: Int = 30, reply: Int = 600, total: Int = 1800) {
      self.connect = connect
      self.reply = reply
      self.total = total
    }
  }

  /// Why a server is refused before anything is sent.
  public enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The host's name or address has characters that no host has.
    case malformedHost(String)
    /// The conversation would leave the machine without encryption.
    case unencrypted(String)

    public var description: String {
      switch self {
      case .malformedHost(let host): "`\(host)` is not the name or address of a host"
      case .unencrypted(let host):
        "the way to \(host) must be encrypted; only a server on this machine may go without"
      }
    }
  }

  let host: String
  let port: Int
  let encryption: Encryption
  let hello: String
  let login: Login?
  let authorities: String?
  let timeouts: Timeouts

  /// Describes a server.
  ///
  /// - Parameters:
  ///   - hello: The name this machine gives itself.
  ///   - authorities: A file of certificates to trust; `nil` trusts those of the system.
  public init(
    host: String, port: Int, encryption: Encryption, hello: String, login: Login? = nil,
    authorities: String? = nil, timeouts: Timeouts = Timeouts()
  ) throws(Fault) {
    for name in [host, hello] where !Self.isHost(name) { throw .malformedHost(name) }
    guard encryption != .none || Self.isLoopback(host) else { throw .unencrypted(host) }
    self.host = host
    self.port = port
    self.encryption = encryption
    self.hello = hello
    self.login = login
    self.authorities = authorities
    self.timeouts = timeouts
  }

  /// The server as libcurl names it; the path is what this machine calls itself.
  var url: String {
    let scheme = encryption == .tls ? "smtps" : "smtp"
    let place = host.contains(":") ? "[\(host)]" : host
    return "\(scheme)://\(place):\(port)/\(hello)"
  }

  /// Whether a host is this machine by its very name or address.
  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  static func isHost(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 255 && text.first != "-"
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A: true
        default: false
        }
      }
  }
}
