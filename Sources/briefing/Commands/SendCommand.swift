internal import ArgumentParser
internal import Definitions
internal import Delivery
internal import Foundation
internal import Press

/// `briefing send`: an edition to the people of a list, once.
struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Send an edition by e-mail, to each recipient once.",
    discussion: """
      Composes a message for everyone on the list, in the language each reads, stores all of them, \
      and hands them to the mail server of desk.yaml. For each edition and recipient a server is \
      asked at most once to take the message; what was sent before is not sent again.

        briefing send layouts/weekly.yaml --dry-run          what would go to whom
        briefing send layouts/weekly.yaml --test me@example.org
        briefing send layouts/weekly.yaml
        briefing send layouts/weekly.yaml --corrected        a new revision, to all of them

      Exit codes: 0 all accepted, 1 one was rejected or is held or the edition was refused or given \
      up, 75 one waits or the server does not answer, 78 the login, the encryption or the desk is wrong.
      """)

  @OptionGroup var options: EditionOptions

  @Option(
    help: ArgumentHelp(
      "The recipient list of desk.yaml; needed where there are several.", valueName: "name"))
  var list: String?

  @Flag(name: .customLong("dry-run"), help: "Tell what would go to whom; store and send nothing.")
  var isDryRun = false

  @Option(
    help: ArgumentHelp(
      "Send one message, marked as a test, to this address alone.", valueName: "address"))
  var test: String?

  @Option(
    help: ArgumentHelp("The language of the test; default: the definition's.", valueName: "code"))
  var language: String?

  @Flag(
    name: .customLong("corrected"),
    help: "Send the edition again as a new revision, marked as corrected.")
  var isCorrection = false

  func validate() throws {
    if let language, !Definition.languages.contains(language) {
      let known = Definition.languages.joined(separator: ", ")
      throw ValidationError("'\(language)' is no language of briefings; there are \(known).")
    }
    if language != nil, test == nil {
      throw ValidationError("--language goes with --test; the list says what each reader reads.")
    }
    if test != nil, isCorrection || isDryRun || list != nil {
      throw ValidationError("--test stands alone: it goes to one address and counts for nothing.")
    }
    if let test, (try? MailAddress.recipient(test)) == nil {
      throw ValidationError("'\(test)' is not a mail address.")
    }
  }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let preparation = try Preparation(options.request(), environment: environment)
      let settings = try preparation.mailSettings()
      if let test {
        let post = try Postbox(desk: preparation.folder, settings, environment: environment)
        let recipient = RecipientList.Member(
          recipient: OutgoingMessage.Recipient(address: try MailAddress.recipient(test)),
          language: language)
        let (mail, report) = try post.sendTest(preparation, to: recipient)
        Printer.show(mail.warnings)
        try DeliverySummary(report: report).finish()
        return
      }
      let readership = try Readership(
        list: list, of: settings, language: preparation.definition.language)
      if isDryRun {
        try show(preparation, settings, readership, environment)
      } else {
        try send(preparation, settings, readership, environment)
      }
    }
  }

  private func send(
    _ preparation: Preparation, _ settings: MailSettings, _ readership: Readership,
    _ environment: Environment
  ) throws {
    let post = try Postbox(desk: preparation.folder, settings, environment: environment)
    let approval = preparation.approvalRule.map { rule in
      Approval.required(by: environment.now().adding(seconds: rule.hours * 3600))
    }
    let mail = try post.store(
      preparation, to: readership, isCorrection: isCorrection, approval: approval ?? .notNeeded)
    Printer.show(mail.warnings)
    let standings = try post.standings(preparation, readership)
    if mail.parts.isEmpty, standings.allSatisfy(\.isOpen) {
      Printer.write("this edition was sent before; nobody gets it twice")
    }
    for task in standings.compactMap(\.task) { Printer.say(task) }
    for problem in standings.flatMap(\.problems) { Printer.write(problem) }
    let report = try post.deliver()
    try DeliverySummary(
      report: report, undecided: try post.undecided(),
      isIncomplete: standings.contains(where: \.isIncomplete)
    ).finish()
  }

  private func show(
    _ preparation: Preparation, _ settings: MailSettings, _ readership: Readership,
    _ environment: Environment
  ) throws {
    let ledger = try DeskLedger(desk: preparation.folder).reading(environment)
    let mail = try EditionMail(
      preparation, to: readership, by: settings,
      revision: { isCorrection ? (try ledger?.latestRevision(of: $0) ?? 0) + 1 : 0 },
      date: environment.now(), environment: environment)
    let known = try Postbox.reporting {
      try mail.parts.first.flatMap { try ledger?.messages(inAnyLanguageOf: $0.key) } ?? []
    }
    Printer.show(mail.warnings)
    let listing = MessageListing(mail) { message in
      let person = MailAddress.key(message.recipient.address)
      let before = known.last { MailAddress.key($0.recipient.address) == person }
      return isCorrection ? "to be sent" : before?.state.rawValue ?? "to be sent"
    }
    Printer.say(lines: listing.text)
  }
}
