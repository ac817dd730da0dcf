internal import Foundation
internal import Glibc
internal import Needs

/// A mail server on loopback that speaks TLS from the first byte on, says to the first who is content
/// with its certificate that it is busy, and knows no more: `openssl s_server`.
public final class TLSServer: Sendable {
  /// What is wrong with the server's certificate, which it signed itself.
  public enum Flaw: Sendable, CaseIterable {
    case none, expired, otherHost
  }

  /// Why there is no server.
  public struct Fault: Error {}

  /// The port it listens on.
  public let port: Int
  /// The file of its certificate, for those who are to trust it.
  public let certificate: String
  private let folder: TemporaryFolder
  private let process: Process
  private let input = Pipe()

  static let openssl = "/usr/bin/openssl"

  /// Whether there can be such a server; a note says where not.
  public static func isThere() -> Bool {
    Need.openssl.isMet(for: "certificates of mail servers")
  }

  /// Makes a certificate and starts.
  public init(_ flaw: Flaw = .none) throws {
    folder = try TemporaryFolder()
    certificate = folder.path + "/certificate.pem"
    let key = folder.path + "/key.pem"
    try Self.makeCertificate(flaw, in: folder.path)
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.openssl)
    process.arguments = ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data("421 4.3.0 busy\r\n".utf8))
    var text = ""
    while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Fault() }
      text += String(decoding: more, as: UTF8.self)
    }
    guard let number = text.firstMatch(of: /ACCEPT 127\.0\.0\.1:([0-9]+)/)?.1,
      let port = Int(number)
    else { throw Fault() }
    self.port = port
  }

  deinit { kill(process.processIdentifier, SIGKILL) }

  private static func makeCertificate(_ flaw: Flaw, in folder: String) throws {
    let address = flaw == .otherHost ? "127.0.0.2" : "127.0.0.1"
    try """
    [ca]
    default_ca = here
    [here]
    database = \(folder)/index.txt
    new_certs_dir = \(folder)
    default_md = sha256
    policy = names
    rand_serial = yes
    x509_extensions = server
    [names]
    commonName = supplied
    [server]
    subjectAltName = IP:\(address)
    basicConstraints = CA:TRUE
    """.write(toFile: folder + "/ca.conf", atomically: true, encoding: .utf8)
    try Data().write(to: URL(fileURLWithPath: folder + "/index.txt"))
    let key = folder + "/key.pem"
    let request = folder + "/request.pem"
    let end = flaw == .expired ? "20200201000000Z" : "20991231000000Z"
    let steps = [
      [
        "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-keyout", key, "-subj", "/CN=test", "-out", request,
      ],
      [
        "ca", "-config", folder + "/ca.conf", "-selfsign", "-keyfile", key, "-in", request,
        "-startdate", "20200101000000Z", "-enddate", end, "-notext", "-batch", "-out",
        folder + "/certificate.pem",
      ],
    ]
    for step in steps {
      guard try MailPrograms.run(openssl, step).status == 0 else { throw Fault() }
    }
  }
}
