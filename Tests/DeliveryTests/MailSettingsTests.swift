internal import Diagnostics
internal import Fields
internal import Testing

@testable import Delivery

@Suite("The mail section of a desk")
struct MailSettingsTests {
  private func read(_ text: String) throws -> (MailSettings?, [String]) {
    let findings = Findings()
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "desk.yaml", area: .definition)
    let settings = YAMLValue.read(file, findings).flatMap {
      MailSettings.shape.read($0, findings)
    }
    let lines = findings.sorted.map { found in
      let place = found.location
      return "\(place?.line ?? 0):\(place?.column ?? 0) \(found.code): \(found.message)"
    }
    return (settings, lines)
  }

  private static let lists = """
    lists:
      readers:
        - address: anna@example.net
          name: Anna
          language: ru
        - address: boris@example.net
    """

  @Test("a server with a login, and the defaults of all else")
  func server() throws {
    let (settings, lines) = try read(
      """
      sender: desk@example.org
      server:
        host: mail.example.org
        user: desk
        password-file: private/smtp-password
      """ + "\n" + Self.lists)
    #expect(lines == [])
    let mail = try #require(settings)
    #expect(mail.bounces == "desk@example.org")
    #expect(mail.domain == "example.org")
    #expect(mail.giveUpHours == 24)
    #expect(
      mail.route
        == .server(
          ServerSettings(
            host: "mail.example.org", port: 587, encryption: .startTLS,
            login: LoginSettings(user: "desk", source: .file("private/smtp-password")))))
    let members = try #require(mail.list(named: "readers")?.members)
    #expect(members.map(\.recipient.address) == ["anna@example.net", "boris@example.net"])
    #expect(members.map(\.language) == ["ru", nil])
    guard case .server(let wanted) = mail.route else { return }
    let server = try mail.server(wanted) { source throws(Password.Fault) in
      #expect(source == .file("private/smtp-password"))
      return Password("geheim")
    }
    #expect(server.url == "smtp://mail.example.org:587/example.org")
    #expect(server.login?.password.text == "geheim")
  }

  @Test("the sendmail program instead of a server")
  func sendmail() throws {
    let (settings, lines) = try read(
      "sender: desk@example.org\nsendmail: /usr/sbin/sendmail\n" + Self.lists)
    #expect(lines == [])
    #expect(settings?.route == .sendmail("/usr/sbin/sendmail"))
  }

  /// One wrong section for each message.
  static let wrong: [(String, String)] = [
    ("sendmail: /x", "1:1 missing-key: mail has no `sender`"),
    (
      "sender: desk\nsendmail: /x",
      "1:9 bad-address: `sender`: `desk` is not a mail address"
    ),
    (
      "sender: a@b.c\nsendmail: sendmail",
      "2:11 relative-path: `sendmail`: `sendmail` does not begin with /"
    ),
    ("sender: a@b.c", "1:1 mail-route: mail needs either `server` or `sendmail`"),
    (
      "sender: a@b.c\nsendmail: /x\nsender-name: \"a\\nBcc: x\"",
      "3:14 header-line-break: `sender-name`: `a\nBcc: x` has a line break or another control character"
    ),
    (
      "sender: a@b.c\nserver:\n  host: m.example.org\n  encryption: none",
      "4:15 unencrypted-mail: the way to m.example.org must be encrypted; "
        + "only a server on this machine may go without"
    ),
    (
      "sender: a@b.c\nserver:\n  host: m.example.org\n  user: desk",
      "4:9 login-incomplete: a login needs `user` and one of `password-file` and "
        + "`password-credential`"
    ),
    (
      "sender: a@b.c\nserver:\n  host: m.example.org\n  password: secret",
      "4:3 unknown-key: unknown key `password`"
    ),
    (
      "sender: a@b.c\nserver:\n  host: m.example.org\n  port: 0",
      "4:9 bad-port: `port`: `0` is not within 1 to 65535"
    ),
    (
      "sender: a@b.c\nsendmail: /x\nunsubscribe: http://example.org",
      "3:14 bad-unsubscribe: `unsubscribe`: `http://example.org` is neither a mail address nor "
        + "begins with https://"
    ),
  ]

  @Test("what is wrong is said where it stands", arguments: wrong)
  func messages(text: String, message: String) throws {
    #expect(try read(text + "\n" + Self.lists).1 == [message])
  }
}
