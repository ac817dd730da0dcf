public import Fields

/// The declared keys of the `mail:` section of `desk.yaml`.
extension MailSettings {
  /// The section's shape: read it with `shape.read(yaml, findings)`.
  public static var shape: Shape<MailSettings> { MailFields.shape }

  /// The keys the section may have, for the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] { MailFields.declarations }
}

private enum MailFields {
  static let sender = Field(
    "sender", .mailAddress, required: true, help: "The address the messages are from.")
  static let senderName = Field(
    "sender-name", .headerText, default: "", help: "The name the messages are from.")
  static let replyTo = Field("reply-to", .mailAddress, help: "Where answers go.")
  static let bounces = Field(
    "bounces", .mailAddress, defaultText: "the sender", help: "Where failures return.")
  static let domain = Field(
    "domain", .host, defaultText: "the sender's domain",
    help: "The domain of Message-IDs and of this machine's greeting to the mail server.")
  static let server = Field(
    "server", .record(ServerFields.shape), help: "The mail server; either this or `sendmail`.")
  static let sendmail = Field(
    "sendmail", .absolutePath, help: "The sendmail program; either this or `server`.")
  static let lists = Field(
    "lists", .entries(of: .recipients), required: true,
    help: "The recipient lists by name: people, or `file:` with a CSV file of them.")
  static let unsubscribe = Field(
    "unsubscribe", .unsubscribe, help: "Where a reader unsubscribes: an address, or https://...")
  static let listID = Field(
    "list-id", .host, help: "The list's name for mail filters, such as weekly.example.org.")
  static let giveUp = Field(
    "give-up-after", .hours, default: 24, help: "For how many hours a message is tried.")
  static let publishedAt = Field(
    "published-at", .webAddress,
    help: "Where editions are published: https://... to which an edition's path is appended.")
  static let inDoubt = Field(
    "in-doubt", .choice(of: InDoubtPolicy.self), default: .hold,
    help: "What becomes of a message that the server may have taken or not.")
  static let largest = Field(
    "largest-message", .megabytes, default: 7,
    help: "Megabytes a message may have; over it the PDF is left out.")

  static let declarations = [
    sender.declaration, senderName.declaration, replyTo.declaration, bounces.declaration,
    domain.declaration, server.declaration, sendmail.declaration, lists.declaration,
    unsubscribe.declaration, listID.declaration, giveUp.declaration,
    publishedAt.declaration, largest.declaration, inDoubt.declaration,
  ]

  static let shape = Shape("mail", fields: declarations) { reader -> MailSettings? in
    let address = reader.value(sender)
    let name = reader.value(senderName, default: "")
    let replyTo = reader.value(replyTo)
    let bounces = reader.value(bounces)
    let domain = reader.value(domain)
    let route = route(reader)
    let lists = recipientLists(reader)
    let unsubscribe = reader.value(unsubscribe)
    let listID = reader.value(listID)
    let hours = reader.value(giveUp, default: 24)
    let publishedAt = reader.value(publishedAt)
    let largest = reader.value(largest, default: 7)
    let inDoubt = reader.value(inDoubt, default: .hold)
    guard let address, let route, let lists else { return nil }
    return MailSettings(
      sender: OutgoingMessage.Recipient(address: address, name: name), replyTo: replyTo,
      bounces: bounces ?? address,
      domain: domain ?? String(address.drop { $0 != "@" }.dropFirst()), route: route,
      lists: lists, unsubscribe: unsubscribe, listID: listID, giveUpHours: hours,
      publishedAt: publishedAt, inDoubt: inDoubt, largestMessage: largest)
  }

  private static func route(_ reader: MappingReader) -> MailSettings.Route? {
    let server = reader.value(server)
    let sendmail = reader.value(sendmail)
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
    guard let entries = reader.value(lists) else { return nil }
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
