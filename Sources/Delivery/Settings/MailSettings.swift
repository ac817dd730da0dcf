/// How a desk sends its briefings: the `mail:` section of `desk.yaml`.
public struct MailSettings: Sendable, Hashable {
  /// Who the messages are from.
  public var sender: OutgoingMessage.Recipient
  /// Where answers go; `nil` for the sender.
  public var replyTo: String?
  /// Where failures return; the envelope's sender.
  public var bounces: String
  /// The domain of Message-IDs and of this machine's greeting.
  public var domain: String
  /// How messages leave the machine.
  public var route: Route
  /// The recipient lists, in the order of the file.
  public var lists: [RecipientList]
  /// Where a reader unsubscribes: an address or an https address; `nil` for nowhere.
  public var unsubscribe: String?
  /// The list's name in the List-Id header; `nil` for none.
  public var listID: String?
  /// For how many hours a message is tried.
  public var giveUpHours: Int
  /// Where editions are published: the address that an edition's path is appended to; `nil` for
  /// nowhere.
  public var publishedAt: String?
  /// What becomes of a message of which nobody knows whether the server took it.
  public var inDoubt = InDoubtPolicy.hold
  /// Megabytes a message may have; over it the PDF is left out. Default 7, which most servers take.
  public var largestMessage = 7

  /// How messages leave the machine.
  public enum Route: Sendable, Hashable {
    /// Over SMTP.
    case server(ServerSettings)
    /// Through the `sendmail` program at a path.
    case sendmail(String)
  }
}

/// A mail server as `desk.yaml` names it; the password itself is read by whoever sends.
public struct ServerSettings: Sendable, Hashable {
  /// The host's name or address.
  public var host: String
  /// The port.
  public var port: Int
  /// How the conversation is encrypted.
  public var encryption: SMTPServer.Encryption
  /// Who logs in; `nil` for nobody.
  public var login: LoginSettings?
  /// A file of certificates to trust; `nil` trusts those of the system.
  public var authorities: String?
}

/// Who logs in, and where the password is.
public struct LoginSettings: Sendable, Hashable {
  /// The user's name.
  public var user: String
  /// Where the password is.
  public var source: PasswordSource

  /// Where a password is.
  public enum PasswordSource: Sendable, Hashable {
    /// A file that only its owner can read, relative to the desk's folder.
    case file(String)
    /// A systemd credential of that name.
    case credential(String)
  }
}

/// Some people who get the same briefing.
public struct RecipientList: Sendable, Hashable {
  /// The list's name.
  public var name: String
  /// The people, in the order of the file.
  public var members: [Member]
  /// The CSV file that has them, relative to the desk's folder; `nil` where desk.yaml names them.
  public var file: String?

  /// One of them.
  public struct Member: Sendable, Hashable {
    /// The address and the name.
    public var recipient: OutgoingMessage.Recipient
    /// The language the briefing goes out in; `nil` for the definition's own.
    public var language: String?

    /// Makes a member.
    public init(recipient: OutgoingMessage.Recipient, language: String? = nil) {
      self.recipient = recipient
      self.language = language
    }
  }
}

extension MailSettings {
  /// The list of a name; `nil` where there is none.
  public func list(named name: String) -> RecipientList? {
    lists.first { $0.name == name }
  }

  /// The server to send through, the password read in.
  ///
  /// - Parameters:
  ///   - password: Reads the password; called only where a login is wanted.
  public func server(
    _ settings: ServerSettings,
    password: (LoginSettings.PasswordSource) throws(Password.Fault) -> Password
  ) throws -> SMTPServer {
    var login: SMTPServer.Login?
    if let wanted = settings.login {
      login = SMTPServer.Login(user: wanted.user, password: try password(wanted.source))
    }
    return try SMTPServer(
      host: settings.host, port: settings.port, encryption: settings.encryption, hello: domain,
      login: login, authorities: settings.authorities)
  }
}
