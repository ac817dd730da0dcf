/// Composes the messages of an edition: the same input gives the same bytes.
///
/// The tree is mixed(alternative(text, related(html, pictures)), pdf). Nothing that a mail server or
/// client is known to stumble over gets past it.
public struct MessageComposer: Sendable {
  /// Who the messages are from, the list's name and where to unsubscribe.
  public var settings: MailSettings
  /// Bytes a message may have; over it the PDF is left out. Default 7 MB, which most servers take.
  public var largestMessage: Int

  /// Bytes the HTML may have: Gmail cuts it off at about 102 KB.
  package static let largestHTML = 80_000

  /// Makes a composer.
  public init(settings: MailSettings, largestMessage: Int = 7_000_000) {
    self.settings = settings
    self.largestMessage = largestMessage
  }

  /// The message for one recipient.
  ///
  /// - Throws: The first reason why it cannot be composed.
  public func compose(
    _ draft: MessageDraft, to recipient: OutgoingMessage.Recipient
  ) throws(CompositionFault) -> OutgoingMessage {
    let names = MessageNames(draft, domain: settings.domain, recipient: recipient)
    try MessageChecks.check(settings)
    try MessageChecks.check(recipient: recipient.address)
    let headers = try headers(of: draft, names: names, to: recipient)
    var bytes: [UInt8] = []
    if let attachment = draft.attachment {
      try MessageChecks.check(attachment)
      bytes = try compose(draft.body, attachment, headers: headers, names: names)
      if bytes.count > largestMessage {
        bytes = try compose(attachment.bodyWithout, nil, headers: headers, names: names)
      }
    } else {
      bytes = try compose(draft.body, nil, headers: headers, names: names)
    }
    guard bytes.count <= largestMessage else { throw .largeMessage(bytes.count) }
    let message = OutgoingMessage(
      messageID: names.messageID, subject: draft.markedSubject, sender: settings.bounces,
      recipient: recipient, bytes: bytes, isTest: draft.isTest)
    do { try message.check() } catch { throw .faulty(error) }
    return message
  }

  private func headers(
    of draft: MessageDraft, names: MessageNames, to recipient: OutgoingMessage.Recipient
  ) throws(CompositionFault) -> [MIMEMessage.Header] {
    let subject = draft.markedSubject
    try MessageChecks.check(header: "From", settings.sender.name)
    try MessageChecks.check(header: "To", recipient.name)
    try MessageChecks.check(header: "Subject", subject)
    guard draft.subject.contains(where: { !$0.isWhitespace }) else { throw .emptyHeader("Subject") }
    var headers = [
      MIMEMessage.Header("Date", [HeaderText.date(draft.date)]),
      MIMEMessage.Header("From", HeaderText.mailbox(settings.sender, after: "From")),
    ]
    if let replyTo = settings.replyTo {
      headers.append(MIMEMessage.Header("Reply-To", ["<\(replyTo)>"]))
    }
    headers += [
      MIMEMessage.Header("To", HeaderText.mailbox(recipient, after: "To")),
      MIMEMessage.Header("Subject", HeaderText.subject(subject, after: "Subject")),
      MIMEMessage.Header("Message-ID", ["<\(names.messageID)>"]),
    ]
    if let listID = settings.listID {
      headers.append(MIMEMessage.Header("List-Id", ["<\(listID)>"]))
    }
    if let unsubscribe = settings.unsubscribe {
      let isLink = unsubscribe.hasPrefix("https://")
      headers.append(
        MIMEMessage.Header(
          "List-Unsubscribe", [isLink ? "<\(unsubscribe)>" : "<mailto:\(unsubscribe)>"]))
      // One click needs an https address (RFC 8058, 3.1).
      if isLink {
        headers.append(
          MIMEMessage.Header("List-Unsubscribe-Post", ["List-Unsubscribe=One-Click"]))
      }
    }
    // Nobody's absence answers it (RFC 3834, 5; the second is what Exchange reads).
    return headers + [
      MIMEMessage.Header("Auto-Submitted", ["auto-generated"]),
      MIMEMessage.Header("X-Auto-Response-Suppress", ["All"]),
    ]
  }

  private func compose(
    _ body: MessageBody, _ attachment: MessageAttachment?, headers: [MIMEMessage.Header],
    names: MessageNames
  ) throws(CompositionFault) -> [UInt8] {
    try MessageChecks.check(body)
    var contentIDs: [String: String] = [:]
    for picture in body.pictures { contentIDs[picture.name] = names.contentID(of: picture) }
    let html = try ShownPictures(body.html, contentIDs: contentIDs).html
    guard html.utf8.count <= Self.largestHTML else {
      guard let brief = body.brief else { throw .largeHTML(html.utf8.count) }
      return try compose(
        MessageBody(html: brief.html, text: brief.text), attachment, headers: headers,
        names: names)
    }
    let digest = names.digest(of: html + "\0" + body.text)
    var shown = MIMEMessage.Part.text(subtype: "html", html)
    if !body.pictures.isEmpty {
      let pictures = body.pictures.map { picture in
        MIMEMessage.Part.picture(
          contentID: contentIDs[picture.name] ?? "", fileName: picture.fileName, png: picture.png)
      }
      shown = .related([shown] + pictures, boundary: "=_related-\(digest)")
    }
    // "=_" stands in no quoted-printable and no base64, so no line can be taken for a boundary.
    var root = MIMEMessage.Part.alternative(
      [.text(subtype: "plain", body.text), shown], boundary: "=_alternative-\(digest)")
    if let attachment {
      root = .mixed(
        [root, .pdf(fileName: attachment.fileName, bytes: attachment.bytes)],
        boundary: "=_mixed-\(digest)")
    }
    return try GMimeWriter.bytes(of: MIMEMessage(headers: headers, root: root))
  }
}
