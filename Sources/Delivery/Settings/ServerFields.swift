internal import Fields

/// The declared keys of the mail server.
enum ServerFields {
  static let shape = Shape("server") { reader -> ServerSettings? in
    let host = reader.value(
      "host", .host, required: true, help: "The server's name or address.")
    let port = reader.value(
      "port", .port, defaultText: "587; 465 for tls, 25 for none", help: "The server's port.")
    let encryption = reader.value(
      "encryption", .choice(of: SMTPServer.Encryption.self), default: .startTLS,
      help: "How the conversation is encrypted; none only on this machine.")
    let login = login(reader)
    let authorities = reader.value(
      "authorities", .absolutePath, defaultText: "those of the system",
      help: "A file of certificates to trust.")
    guard let host else { return nil }
    if encryption == .none, !SMTPServer.isLoopback(host) {
      reader.report(
        at: "encryption", code: "unencrypted-mail",
        message: SMTPServer.Fault.unencrypted(host).description,
        hint: "write `encryption: starttls` or `encryption: tls`")
    }
    return ServerSettings(
      host: host, port: port ?? usualPort(encryption), encryption: encryption, login: login,
      authorities: authorities)
  }

  private static func usualPort(_ encryption: SMTPServer.Encryption) -> Int {
    switch encryption {
    case .startTLS: 587
    case .tls: 465
    case .none: 25
    }
  }

  private static func login(_ reader: MappingReader) -> LoginSettings? {
    let user = reader.value("user", .headerText, help: "Who logs in.")
    let file = reader.value(
      "password-file", .text,
      help: "A file with the password that only its owner can read; relative to the desk.")
    let credential = reader.value(
      "password-credential", .credentialName, help: "The systemd credential with the password.")
    let sources: [LoginSettings.PasswordSource?] = [
      file.map { .file($0) }, credential.map { .credential($0) },
    ]
    let given = sources.compactMap { $0 }
    guard user != nil || !given.isEmpty else { return nil }
    guard let user, given.count == 1, let source = given.first else {
      reader.report(
        at: "user", code: "login-incomplete",
        message: "a login needs `user` and one of `password-file` and `password-credential`",
        hint: "the password itself never stands in desk.yaml")
      return nil
    }
    return LoginSettings(user: user, source: source)
  }
}
