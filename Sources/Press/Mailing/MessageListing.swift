package import Delivery
internal import Diagnostics

/// Rows of aligned columns for people.
package struct MessageListing {
  private let rows: [[String]]

  /// Messages as the ledger has them.
  package init(_ messages: [MessageRecord]) {
    rows =
      [["id", "state", "to", "edition", "changed", "reply"]]
      + messages.map { message in
        let edition =
          message.edition + (message.revision > 0 ? " r\(message.revision)" : "")
          + (message.isTest ? " (test)" : "")
        let reply =
          message.queueID.isEmpty
          ? [message.code.map(String.init) ?? "", message.reply].filter { !$0.isEmpty }
            .joined(separator: " ") : "queued as \(message.queueID)"
        return [
          "\(message.id)", message.state.rawValue, MailAddress.shown(message.recipient.address),
          edition,
          "\(message.changed)", reply,
        ]
      }
  }

  /// What would be sent to whom.
  package init(_ mail: EditionMail, state: (OutgoingMessage) -> String) {
    rows =
      [["to", "language", "bytes", "state", "subject"]]
      + mail.parts.flatMap { part in
        part.mailing.messages.map { message in
          [
            MailAddress.shown(message.recipient.address), part.key.language,
            "\(message.bytes.count)",
            state(message), message.subject,
          ]
        }
      }
  }

  /// The rows, no cell of which breaks its line or hides part of itself.
  package var text: String {
    let rows = rows.map { $0.map { VisibleText.line($0) } }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        line += cell
        let isLast = index == row.count - 1
        if !isLast { line += String(repeating: " ", count: widths[index] - cell.count + 2) }
      }
      return line + "\n"
    }.joined()
  }
}
