package import Delivery
package import Diagnostics
internal import Fields

/// Who gets an edition, by the language each reads, in the order of the list.
package struct Readership {
  /// The readers of one language.
  package struct Group {
    package let language: String
    package var recipients: [OutgoingMessage.Recipient]
  }

  package var groups: [Group]

  /// The readers of one language.
  package func recipients(in language: String) -> [OutgoingMessage.Recipient] {
    groups.first { $0.language == language }?.recipients ?? []
  }

  /// The readers of a scheduled report: everyone on its lists, once. Who reads a language it does
  /// not appear in gets its first.
  package init(of report: ScheduledReport, mail: MailSettings) {
    let lists =
      report.lists.isEmpty ? mail.lists : report.lists.compactMap { mail.list(named: $0.text) }
    var known: Set<String> = []
    let members = lists.flatMap(\.members).filter {
      known.insert(MailAddress.key($0.recipient.address)).inserted
    }
    let first = report.languages.first ?? ""
    self.init(
      members.map { member in
        RecipientList.Member(
          recipient: member.recipient,
          language: member.language.flatMap { report.languages.contains($0) ? $0 : nil })
      }, language: first)
  }

  /// - Parameter language: For those whose language the list does not tell.
  package init(_ members: [RecipientList.Member], language: String) {
    var groups: [Group] = []
    for member in members {
      let wanted = member.language ?? language
      if let index = groups.firstIndex(where: { $0.language == wanted }) {
        groups[index].recipients.append(member.recipient)
      } else {
        groups.append(Group(language: wanted, recipients: [member.recipient]))
      }
    }
    self.groups = groups
  }

  /// The people of a list of the desk.
  ///
  /// - Parameter name: The list's name; `nil` is enough for a desk with one list.
  package init(list name: String?, of settings: MailSettings, language: String)
    throws(DiagnosticError)
  {
    let names = settings.lists.map(\.name).joined(separator: ", ")
    let list =
      name.map(settings.list(named:)) ?? (settings.lists.count == 1 ? settings.lists[0] : nil)
    guard let list else {
      let message = name.map { "the desk has no recipient list `\($0)`" }
      throw DiagnosticError([
        Diagnostic(
          area: .usage, code: "unknown-list",
          message: message ?? "the desk has several recipient lists: say which with --list",
          hint: "desk.yaml names: \(names)")
      ])
    }
    self.init(list.members, language: language)
  }
}
