/// What was said between this program and a mail server, without what is secret.
struct SMTPConversation: Sendable {
  /// Where a conversation is: what the next reply answers.
  enum Phase: String, Sendable {
    case connect, greeting, hello, encryption, login, sender, recipient, data, end, quit
  }

  /// One reply of the server, its lines joined.
  struct Reply: Sendable, Hashable {
    var phase: Phase
    var code: Int
    var text: String
  }

  private(set) var phase = Phase.connect
  private(set) var replies: [Reply] = []
  /// Whether the server takes addresses beyond ASCII (RFC 6531, 3.1), by its last greeting.
  private(set) var offersSMTPUTF8 = false
  private var lines: [String] = []

  /// Takes a command this program sends. Only its verb is looked at, as others carry passwords.
  mutating func sent(_ command: some Sequence<UInt8>) {
    let verb = command.prefix { $0 != 0x20 && $0 != 0x0D && $0 != 0x0A }
    switch String(decoding: Array(verb), as: UTF8.self) {
    case "EHLO", "HELO":
      phase = .hello
      offersSMTPUTF8 = false
    case "STARTTLS": phase = .encryption
    case "AUTH": phase = .login
    case "MAIL": phase = .sender
    case "RCPT": phase = .recipient
    case "DATA": phase = .data
    case "QUIT": phase = .quit
    default: break
    }
  }

  /// Takes one line of the server.
  mutating func received(_ line: some Sequence<UInt8>) {
    if phase == .connect { phase = .greeting }
    let text = String(decoding: Array(line), as: UTF8.self)
      .unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map(String.init).joined()
    let digits = text.prefix(3)
    guard digits.utf8.count == 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let code = Int(digits)
    else { return }
    let rest = text.dropFirst(3)
    if phase == .hello, code == 250 {
      offersSMTPUTF8 =
        offersSMTPUTF8 || rest.dropFirst().split(separator: " ").first?.uppercased() == "SMTPUTF8"
    }
    // A challenge of the login is answered, not kept.
    if code != 334, lines.count < 10 { lines.append(String(rest.dropFirst())) }
    guard rest.first != "-" else { return }
    let reply = String(lines.joined(separator: " ").prefix(500))
    replies.append(Reply(phase: phase, code: code, text: reply))
    lines = []
    if phase == .data, code == 354 { phase = .end }
  }

  /// The server's answer to the whole message; `nil` where none came.
  var answerToEnd: Reply? { replies.first { $0.phase == .end } }

  /// The last reply that said no or later; `nil` where every reply was favourable.
  var refusal: Reply? { replies.last { $0.code >= 400 && $0.phase != .quit } }

  /// Whether the server took the login.
  var isLoggedIn: Bool { replies.contains { $0.phase == .login && $0.code == 235 } }
}
