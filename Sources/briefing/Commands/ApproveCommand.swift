internal import ArgumentParser
internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Foundation
internal import Press

/// `briefing approve`: the owner's word about an edition that waits for it.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve an edition that waits for it, and send it; or refuse it.",
    discussion: """
        briefing approve russia-belarus/weekly/2024-W21/en
        briefing approve russia-belarus/weekly/2024-W21            in all its languages
        briefing approve russia-belarus/weekly/2024-W21/en --refuse "wrong figure on page 2"

      The messages are the ones the proof was made with, byte for byte. What is decided stays \
      decided; saying the same again changes nothing.
      """)

  @Argument(
    help: "The edition as `briefing status` names it, or its folder below output.")
  var edition: String

  @Option(help: ArgumentHelp("Refuse it, and say why.", valueName: "reason"))
  var refuse: String?

  @Option(
    help: ArgumentHelp("Who decides; default: the desk's owner.", valueName: "name"))
  var by: String?

  @OptionGroup var place: OutboxCommand.DeskOption
  @OptionGroup var logging: LogOption

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let folder = try place.folder(environment)
      let desk = try RunningDesk(folder.path, environment: environment)
      let keys = try keys(in: desk, environment)
      let log = RunLog(form: logging.log ?? desk.settings.log, environment: environment)
      let session = RunSession(
        desk: desk,
        options: RunOptions(
          giveUpHours: desk.mail?.giveUpHours ?? 24, inDoubt: desk.mail?.inDoubt ?? .hold),
        environment: environment, log: log.write)
      let decision =
        refuse.map { Decision.refuse(because: $0) }
        ?? .approve(by: by ?? desk.settings.owner ?? "the operator")
      try log.run { try session.perform { $0.decide(decision, about: keys) } }
    }
  }

  /// The editions meant: one, or a period's in all languages.
  private func keys(in desk: RunningDesk, _ environment: Environment) throws -> [EditionKey] {
    let names = names()
    if let key = names.compactMap(EditionKey.init).first { return [key] }
    let keys = names.flatMap { name in
      Definition.languages.compactMap { EditionKey("\(name)/\($0)") }
    }
    let ledger = try desk.readingLedger(environment)
    let known = try Postbox.reporting { try keys.filter { try ledger?.edition($0) != nil } }
    guard !known.isEmpty else {
      throw Preparation.error(
        "unknown-edition", "the ledger has no edition \(edition)",
        hint: "`briefing status` lists those that wait", area: .usage)
    }
    return known
  }

  /// What the argument may be the name of: all of it, or what follows `output` in a folder's path.
  private func names() -> [String] {
    let parts = edition.split(separator: "/")
    let starts = parts.indices.filter { $0 == 0 || parts[$0 - 1] == "output" }
    return starts.map { parts[$0...].joined(separator: "/") }
  }
}
