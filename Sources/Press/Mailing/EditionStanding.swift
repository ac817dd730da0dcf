package import Delivery

/// How an edition stands after `briefing send`, and what is to be said of it.
package struct EditionStanding {
  package let edition: EditionRecord
  /// Those of the list who have no message of it, and get none now.
  package let leftOut: [OutgoingMessage.Recipient]

  /// Whether its messages may be sent.
  package var isOpen: Bool { edition.state == .enqueued || edition.state == .done }

  /// Whether somebody who was to get it does not.
  package var isIncomplete: Bool {
    switch edition.state {
    case .refused, .abandoned: true
    case .planned, .proposed, .enqueued, .done: !leftOut.isEmpty
    }
  }

  /// What the owner has to do; `nil` for nothing.
  package var task: String? {
    edition.state == .proposed ? "waits for approval: briefing approve \(edition.key)" : nil
  }

  /// Why somebody has nothing, one line for each edition or reader.
  package var problems: [String] {
    switch edition.state {
    case .refused: ["\(edition.key) was refused: \(reason); nothing of it is sent"]
    case .abandoned: ["\(edition.key) was given up: \(reason); nothing of it is sent"]
    case .proposed:
      leftOut.map {
        "\(MailAddress.shown($0.address)) joined the list after \(edition.key) was stored: send again once it is approved"
      }
    case .planned, .enqueued, .done:
      leftOut.map {
        "\(MailAddress.shown($0.address)) has nothing of this edition, and its records have changed since: "
          + "--corrected sends a new revision to all"
      }
    }
  }

  private var reason: String { edition.note.isEmpty ? "nobody said why" : edition.note }
}
