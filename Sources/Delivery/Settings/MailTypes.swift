internal import Fields

extension FieldType where Value == String {
  /// A mail address of the desk; its domain may have any letters, and is kept as mail servers are
  /// given it.
  static var mailAddress: FieldType<String> { mailAddress(MailAddress.ascii) }

  /// A recipient's address, which may have any letters before the @, too.
  static var recipientAddress: FieldType<String> { mailAddress(MailAddress.recipient) }

  private static func mailAddress(
    _ read: @escaping @Sendable (String) throws(MailAddress.Fault) -> String
  ) -> FieldType<String> {
    FieldType("mail address", schema: .string(pattern: "^[^@ ]+@[^@ ]+$")) {
      (text) throws(FieldProblem) in
      do throws(MailAddress.Fault) {
        return try read(text)
      } catch {
        throw FieldProblem(error)
      }
    }
  }

  /// The name or address of a host.
  static var host: FieldType<String> {
    FieldType("host", schema: .string(pattern: "^[A-Za-z0-9.:-]+$")) {
      (text) throws(FieldProblem) in
      guard SMTPServer.isHost(text) else {
        throw FieldProblem(
          code: "bad-host", "is not the name or address of a host",
          hint: "write it like mail.example.org")
      }
      return text
    }
  }

  /// A text that fits on one line of a header.
  static var headerText: FieldType<String> {
    FieldType("text", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
        throw FieldProblem(
          code: "header-line-break", "has a line break or another control character",
          hint: "write it on one line")
      }
      return text
    }
  }

  /// A path from the root of the file system.
  static var absolutePath: FieldType<String> {
    FieldType("path", schema: .string(pattern: "^/")) { (text) throws(FieldProblem) in
      guard text.hasPrefix("/") else {
        throw FieldProblem(code: "relative-path", "does not begin with /")
      }
      return text
    }
  }

  /// The name of a systemd credential.
  static var credentialName: FieldType<String> {
    FieldType("credential", schema: .string(pattern: "^[A-Za-z0-9._-]+$")) {
      (text) throws(FieldProblem) in
      guard SMTPServer.isHost(text.filter { $0 != "_" }), !text.hasPrefix("."),
        !text.contains(":")
      else { throw FieldProblem(code: "bad-credential", "is not the name of a credential") }
      return text
    }
  }

  /// Where a reader unsubscribes.
  static var unsubscribe: FieldType<String> {
    FieldType("address", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      let isLink =
        text.hasPrefix("https://") && text.utf8.count > 8
        && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>,".utf8.contains($0) }
      if isLink { return text }
      guard let address = try? MailAddress.ascii(text) else {
        throw FieldProblem(
          code: "bad-unsubscribe", "is neither a mail address nor begins with https://")
      }
      return address
    }
  }
}

extension FieldType where Value == String {
  /// An https address that a path can be appended to.
  static var webAddress: FieldType<String> {
    FieldType("address", schema: .string(pattern: "^https://")) { (text) throws(FieldProblem) in
      let isClean = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\"".utf8.contains($0) }
      guard text.hasPrefix("https://"), text.utf8.count > 8, isClean else {
        throw FieldProblem(code: "bad-web-address", "does not begin with https://")
      }
      return text
    }
  }
}

extension FieldType where Value == Int {
  /// A size in megabytes; servers take 25 at most.
  static var megabytes: FieldType<Int> { .within(1...25, "megabytes", "bad-size") }

  /// A TCP port.
  static var port: FieldType<Int> { .within(1...65_535, "port", "bad-port") }

  /// A number of hours up to ten days.
  static var hours: FieldType<Int> { .within(1...240, "hours", "bad-hours") }

  static func within(
    _ range: ClosedRange<Int>, _ name: String, _ code: String
  ) -> FieldType<Int> {
    FieldType<Int>.integer.map(name) { (number) throws(FieldProblem) in
      guard range.contains(number) else {
        throw FieldProblem(code: code, "is not within \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }
}

extension FieldProblem {
  /// Why a text is no address that a mail server can be given.
  fileprivate init(_ fault: MailAddress.Fault) {
    switch fault {
    case .malformed:
      self.init(
        code: "bad-address", "is not a mail address", hint: "write it like desk@example.org")
    case .internationalLocalPart:
      self.init(
        code: "bad-local-part",
        "has letters beyond ASCII before the @, which few mail servers take (SMTPUTF8)",
        hint: "take an address in ASCII letters; only a recipient's may have others")
    }
  }
}
