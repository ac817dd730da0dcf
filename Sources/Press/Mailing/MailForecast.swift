internal import Definitions
package import Delivery
internal import Foundation

/// What the messages of a desk will meet at the servers on their way, as far as it can be known without
/// asking any: whether the sender's addresses go together, what list headers there are, how large it is.
package struct MailForecast {
  private let settings: MailSettings
  private let mail: EditionMail

  /// Composes one message in each language that somebody reads.
  package init(
    _ preparation: Preparation, by settings: MailSettings, environment: Environment
  ) throws {
    var readership = Readership(
      settings.lists.flatMap(\.members), language: preparation.definition.language)
    for index in readership.groups.indices {
      readership.groups[index].recipients = Array(readership.groups[index].recipients.prefix(1))
    }
    self.settings = settings
    mail = try EditionMail(
      preparation, to: readership, by: settings, date: environment.now(),
      environment: environment)
  }

  /// One line for each question.
  package var lines: [String] {
    [alignment, signature, names, list, unsubscription] + sizes
  }

  /// Whether SPF, which looks at the envelope, speaks for the From address (RFC 7489, 3.1.2).
  private var alignment: String {
    let (sender, bounces) = (Self.domain(settings.sender.address), Self.domain(settings.bounces))
    let before = "From \(settings.sender.address), failures to \(settings.bounces): "
    switch DomainAlignment(sender, bounces) {
    case .strict:
      return before + "one domain; SPF for \(bounces) counts for DMARC, strict or relaxed"
    case .relaxed:
      return before + "one domain below the other; SPF counts for DMARC where alignment is relaxed "
        + "(aspf=r, the default)"
    case .none:
      return before + "two domains; SPF never counts for DMARC, so the server has to sign (DKIM)"
    }
  }

  private var signature: String {
    let domain = Self.domain(settings.sender.address)
    return "DKIM: left to the mail server, which has to sign as d=\(domain)"
  }

  private var names: String {
    let domain = Self.domain(settings.sender.address)
    let isOne = DomainAlignment(domain, settings.domain) != .none
    return "Message-ID and greeting name \(settings.domain): "
      + (isOne
        ? "the sender's domain" : "not the sender's domain, which some filters count against it")
  }

  private var list: String {
    settings.listID.map { "List-Id <\($0)>: filters know the list by it" }
      ?? "List-Id: none; write `list-id:`, so that filters know the list"
  }

  /// What large providers ask of whoever sends to many (RFC 8058).
  private var unsubscription: String {
    switch settings.unsubscribe {
    case nil:
      "List-Unsubscribe: none; large providers ask senders to many for one, with one click"
    case let address? where address.hasPrefix("https://"):
      "List-Unsubscribe <\(address)>: with one click; the page has to take a POST"
    case let address?:
      "List-Unsubscribe <mailto:\(address)>: without one click, which needs an https address"
    }
  }

  private var sizes: [String] {
    let limit = settings.largestMessage * 1_000_000
    return mail.parts.map { part in
      let bytes = part.mailing.messages.map(\.bytes.count).max() ?? 0
      return "\(part.key.language): \(bytes) of \(limit) bytes, " + Self.contents(part, bytes)
    }
  }

  private static func contents(_ part: EditionMail.Part, _ bytes: Int) -> String {
    let words =
      switch try? part.production.messageLength() {
      case .whole, nil: "the text"
      case .shortened(let rows): "the text with at most \(rows) rows of a table"
      case .brief: "a few words, as the text is longer than mail programs show"
      }
    guard let attachment = part.draft.attachment else { return words + ", no PDF" }
    // Packed as text the PDF alone would be larger than the message.
    return words
      + (attachment.bytes.count < bytes ? " and the PDF" : "; the PDF is too large and left out")
  }

  private static func domain(_ address: String) -> String {
    address.drop { $0 != "@" }.dropFirst().lowercased()
  }
}

/// How two domains go together, as far as their names tell.
enum DomainAlignment: Sendable, Hashable {
  /// They are the same.
  case strict
  /// One lies in the other, so that both belong to one organization.
  case relaxed
  /// Neither.
  case none

  /// Compares two domains in lower case.
  init(_ one: String, _ other: String) {
    if one == other {
      self = .strict
    } else if one.hasSuffix("." + other) || other.hasSuffix("." + one) {
      self = .relaxed
    } else {
      self = .none
    }
  }
}
