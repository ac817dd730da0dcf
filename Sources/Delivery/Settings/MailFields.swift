public import Fields

/// The declared keys of the `mail:` section of `desk.yaml`.
extension MailSettings {
  /// The section's shape: read it with `shape.read(yaml, findings)`.
  public static var shape: Shape<MailSettings> { MailFields.shape }

  /// The keys the section may have, for the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] { MailFields.shape.fields }
}

private enum MailFields {
  static let shape = Shape("mail") { reader -> MailSettings? in
    let address = reader.value(
      "sender", .mailAddress, required: true, help: "The address the messages are from.")
    let name = reader.value(
      "sender-name", .headerText, default: "", help: "The name the messages are from.")
    let replyTo = reader.value("reply-to", .mailAddress, help: "Where answers go.")
    let bounces = reader.value(
      "bounces", .mailAddress, defaultText: "the sender", help: "Where failures return.")
    let domain = reader.value(
      "domain", .host, defaultText: "the sender's domain",
      help: "The domain of Message-IDs and of this machine's greeting to the mail server.")
    let route = route(reader)
    let lists = recipientLists(reader)
    let unsubscribe = reader.value(
      "unsubscribe", .unsubscribe,
      help: "Where a reader unsubscribes: an address, or https://...")
    let listID = reader.value(
      "list-id", .host, help: "The list's name for mail filters, such as weekly.example.org.")
    let hours = reader.value(
      "give-up-after", .hours, default: 24, help: "For how many hours a message is tried.")
    let publishedAt = reader.value(
      "published-at", .webAddress,
      help: "Where editions are published: https://... to which an edition's path is appended.")
    let largest = reader.value(
      "largest-message", .megabytes, default: 7,
      help: "Megabytes a message may have; over it the PDF is left out.")
    let inDoubt = reader.value(
      "in-doubt", .choice(of: InDoubtPolicy.self), default: .hold,
      help: "What becomes of a message that the server may have taken or not.")
    guard let address, let route, let lists else { return nil }
    return MailSettings(
      sender: OutgoingMessage.Recipient(address: address, name: name), replyTo: replyTo,
      bounces: bounces ?? address,
      domain: domain ?? String(address.drop { $0 != "@" }.dropFirst()), route: route,
      lists: lists, unsubscribe: unsubscribe, listID: listID, giveUpHours: hours,
      publishedAt: publishedAt, inDoubt: inDoubt, largestMessage: largest)
  }

  private static func route(_ reader: MappingReader) -> MailSettings.Route? {
    let server = reader.value(
      "server", .record(ServerFields.shape), help: "The mail server; either this or `sendmail`.")
    let sendmail = reader.value(
      "sendmail", .absolutePath, help: "The sendmail program; either this or `server`.")
    if reader.has("server") == reader.has("sendmail") {
      reader.report(
        at: "sendmail", code: "mail-route",
        message: "mail needs either `server` or `sendmail`",
        hint: "write `server:` with a `host`, or `sendmail: /usr/sbin/sendmail`")
      return nil
    }
    return server.map { .server($0) } ?? sendmail.map { .sendmail($0) }
  }

  private static func recipientLists(_ reader: MappingReader) -> [RecipientList]? {
    let entries = reader.value(
      "lists", .entries(of: .recipients), required: true,
      help: "The recipient lists by name: people, or `file:` with a CSV file of them.")
    guard let entries else { return nil }
    return entries.map { entry in
      var list = entry.value
      list.name = entry.key.text
      if let address = list.repeatedAddress {
        reader.findings.add(
          entry.key.diagnostic(
            code: "repeated-recipient",
            message: "`\(MailAddress.shown(address))` stands twice in the list `\(list.name)`",
            hint: "nobody gets one briefing twice"))
      }
      return list
    }
  }
}
