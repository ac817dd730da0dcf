internal import Digests
internal import Periods

/// What identifies a message and its parts, made from what they are: the same for every attempt.
struct MessageNames {
  /// Without angle brackets.
  let messageID: String

  private let domain: String
  private let period: String

  init(_ draft: MessageDraft, domain: String, recipient: OutgoingMessage.Recipient) {
    self.domain = domain
    let key = draft.edition
    period = Self.safe(key.period.description)
    var identity = [
      key.description, "\(draft.revision)", MailAddress.key(recipient.address),
    ]
    // The same test may be sent again, and is another message.
    if draft.isTest { identity += ["test", draft.date.description] }
    if draft.isProof { identity.append("proof") }
    let parts =
      (draft.isTest ? ["test"] : draft.isProof ? ["proof"] : []) + [
        Self.safe(key.report.definition.path), Self.safe(key.report.recordSet.path), period,
        Self.safe(key.language), "r\(draft.revision)", Self.short(identity.joined(separator: "\0")),
      ]
    messageID = parts.joined(separator: ".") + "@" + domain
  }

  /// The Content-ID of a picture: its name, the period and what it shows, because clients keep
  /// pictures and forward them.
  func contentID(of picture: MessageBody.Picture) -> String {
    let digest = SHA256.hexDigest(of: picture.png).prefix(16)
    return "\(picture.name).\(period).\(digest)@\(domain)"
  }

  /// A short digest of a message's text together with its Message-ID.
  func digest(of text: String) -> String { Self.short(messageID + "\0" + text) }

  private static func short(_ text: String) -> String {
    String(SHA256.hexDigest(of: Array(text.utf8)).prefix(16))
  }

  /// ASCII letters, digits, `-` and `_`, at most 40.
  private static func safe(_ text: String) -> String {
    String(
      text.prefix(40).map { character in
        MessageChecks.isNameCharacter(character) && character != "." ? character : "-"
      })
  }
}
