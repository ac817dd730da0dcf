internal import Foundation
internal import Glibc

/// A real mail server, Debian's Exim, on a port of loopback, with its spool in a folder that goes
/// away with it. It takes messages and delivers nothing.
public final class EximServer {
  /// Where Debian puts it.
  public static let program = "/usr/sbin/exim4"

  /// The port it listens on.
  public let port: Int
  /// The file of its certificate, made for it alone.
  public let certificate: String
  private let folder: TemporaryFolder
  private let process = Process()

  /// Starts a server that speaks TLS from the first byte on, or after STARTTLS.
  public init(tlsOnConnect: Bool = false, sizeLimit: String = "100K") throws {
    folder = try TemporaryFolder()
    certificate = folder.path + "/certificate.pem"
    port = try Self.freePort()
    try Self.run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder.path + "/key.pem", "-out",
        certificate,
      ])
    let settings = Self.settings(
      folder: folder.path, port: port, tlsOnConnect: tlsOnConnect, sizeLimit: sizeLimit)
    let file = folder.path + "/exim.conf"
    try settings.write(toFile: file, atomically: true, encoding: .utf8)
    try Self.run("/bin/chown", ["-R", "Debian-exim", folder.path])
    try Self.run("/bin/chown", ["root", file])
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = ["-C", file, "-bdf"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let log = folder.path + "/mainlog"
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: log) { usleep(50_000) }
  }

  deinit {
    // It inherits the blocked signals of the thread that started it, so a polite one would wait.
    kill(process.processIdentifier, SIGKILL)
  }

  /// Its main log.
  public var log: String {
    (try? String(contentsOfFile: folder.path + "/mainlog", encoding: .utf8)) ?? ""
  }

  /// The body of a message in its queue, as it stores it: lines end in LF, headers apart.
  public func body(_ queueID: String) throws -> String {
    let text = try String(
      contentsOfFile: folder.path + "/input/\(queueID)-D", encoding: .utf8)
    return String(text.drop { $0 != "\n" }.dropFirst())
  }

  /// The headers of a message in its queue, without those it added itself (Received); lines end in
  /// LF.
  public func headers(_ queueID: String) throws -> String {
    let text = try String(
      contentsOfFile: folder.path + "/input/\(queueID)-H", encoding: .utf8)
    // After an empty line each header has its length, a flag, and its text (Exim, spool files).
    let list = text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
    var rest = Substring(list)
    var headers = ""
    while let match = rest.prefixMatch(of: #/(\d{3,})(.) /#), let length = Int(match.1) {
      let header = rest[match.range.upperBound...].utf8.prefix(length)
      let words = String(Substring(header))
      if !words.hasPrefix("Received:") { headers += words }
      rest = rest[header.endIndex...]
    }
    return headers
  }

  private static func settings(
    folder: String, port: Int, tlsOnConnect: Bool, sizeLimit: String
  ) -> String {
    """
    primary_hostname = mail.example.org
    spool_directory = \(folder)
    log_file_path = \(folder)/%slog
    pid_file_path = \(folder)/pid
    daemon_smtp_ports = \(port)
    local_interfaces = 127.0.0.1
    \(tlsOnConnect ? "tls_on_connect_ports = \(port)" : "")
    tls_advertise_hosts = *
    tls_certificate = \(folder)/certificate.pem
    tls_privatekey = \(folder)/key.pem
    auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
    acl_smtp_rcpt = recipient
    acl_smtp_data = accept
    queue_only = true
    message_size_limit = \(sizeLimit)
    keep_environment =
    begin acl
    recipient:
      deny local_parts = unknown
           message = unknown user
      defer local_parts = grey
            message = greylisted
      deny local_parts = member
           !authenticated = *
           message = log in first
      accept
    begin authenticators
    plain:
      driver = plaintext
      public_name = PLAIN
      server_prompts = :
      server_condition = ${if and{{eq{$auth2}{desk}}{eq{$auth3}{geheim}}}}
      server_set_id = $auth2

    """
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EIO) }
  }

  private static func freePort() throws -> Int { try ScriptedServer().port }
}
