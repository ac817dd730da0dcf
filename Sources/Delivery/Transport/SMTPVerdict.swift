/// How a conversation ended, as far as this program knows.
struct SMTPEnding: Sendable {
  /// Why there was no more to it, from libcurl's side.
  enum Cause: Sendable, Hashable {
    /// libcurl is content; which says little, see `TransportReport.init(_:_:)`.
    case complete
    /// The server does not offer the encryption asked for.
    case noEncryption
    /// The login failed.
    case loginDenied
    /// What libcurl was asked for makes no sense: the address, a certificate file.
    case unusable
    /// The server's certificate is not trusted, has expired or is another host's.
    case untrusted
    /// The server offers no login, so this program broke off or libcurl had a command refused.
    case noLogin
    /// The server takes no address beyond ASCII, so nothing was given to it for this recipient.
    case noSMTPUTF8
    /// This program broke off because it could not write down what it was about to do.
    case notCommitted
    /// The connection failed, ended or took too long.
    case broken
  }

  var cause: Cause
  /// The cause in words.
  var words: String
  /// Whether the end of the message was handed to libcurl.
  var isCommitted: Bool
}

extension TransportReport {
  /// What a conversation means for its message.
  ///
  /// libcurl's result code alone does not tell: it reports success where a login was left out or a
  /// message cut short, and one code for a refused and a lost message. So what counts is whether the
  /// end was handed over, and what the server said to it.
  init(_ conversation: SMTPConversation, _ ending: SMTPEnding) {
    let phase = conversation.phase.rawValue
    if ending.isCommitted {
      guard let answer = conversation.answerToEnd else {
        self.init(
          .inDoubt, phase: "end", reply: "no answer to the end of the message: \(ending.words)")
        return
      }
      self.init(Self.verdict(answer.code, else: .inDoubt), answer)
      if verdict == .accepted { queueID = Self.queueID(in: answer.text) }
      return
    }
    if let answer = conversation.answerToEnd, answer.code < 400 {
      // libcurl ended a message it did not have the end of: the server has something, cut short.
      self.init(.inDoubt, answer)
      return
    }
    switch ending.cause {
    case .noEncryption, .noLogin, .unusable, .untrusted:
      self.init(.misconfigured, phase: phase, reply: ending.words)
    case .noSMTPUTF8:
      self.init(.rejected, phase: "recipient", reply: ending.words)
    case .notCommitted:
      self.init(.aborted, phase: phase, reply: ending.words)
    case .complete, .broken, .loginDenied:
      if let refusal = conversation.refusal {
        self.init(Self.verdict(of: refusal), refusal)
      } else if ending.cause == .loginDenied {
        self.init(.misconfigured, phase: "login", reply: ending.words)
      } else {
        self.init(
          conversation.phase.isAboutServer ? .unreachable : .deferred, phase: phase,
          reply: ending.words)
      }
    }
  }

  private init(_ verdict: Verdict, _ reply: SMTPConversation.Reply) {
    self.init(verdict, phase: reply.phase.rawValue, code: reply.code, reply: reply.text)
  }

  /// What a refusal before the end means.
  private static func verdict(of refusal: SMTPConversation.Reply) -> Verdict {
    switch refusal.code {
    // Login or encryption is missing, too weak or wrong (RFC 4954, 6).
    case 530, 534, 535, 538: .misconfigured
    case _ where refusal.phase.isAboutServer: .unreachable
    // The server is about to close (RFC 5321, 4.2.2), whatever was asked.
    case 421: .unreachable
    default: verdict(refusal.code, else: .deferred)
    }
  }

  private static func verdict(_ code: Int, else other: Verdict) -> Verdict {
    switch code {
    case 200..<300: .accepted
    case 400..<500: .deferred
    case 500..<600: .rejected
    default: other
    }
  }

  /// The name in the queue: Postfix says "queued as NAME", Exim "id=NAME", Sendmail begins with it.
  static func queueID(in reply: String) -> String {
    let words = reply.split(separator: " ").map(String.init)
    if let at = words.firstIndex(of: "as"), at > 0, words[at - 1] == "queued", at + 1 < words.count
    {
      return words[at + 1]
    }
    if let word = words.first(where: { $0.hasPrefix("id=") }) { return String(word.dropFirst(3)) }
    if words.count > 2, words[2] == "Message", reply.contains("accepted for delivery") {
      return words[1]
    }
    return ""
  }
}

extension SMTPConversation.Phase {
  /// Whether what goes wrong here concerns the server and not one message.
  var isAboutServer: Bool {
    switch self {
    case .connect, .greeting, .hello, .encryption, .login: true
    case .sender, .recipient, .data, .end, .quit: false
    }
  }
}
