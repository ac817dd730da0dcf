internal import ArgumentParser
internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Press

/// `briefing outbox`: what became of the messages, and what the operator decides about them.
struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Show what became of each message, and decide about those that need you.",
    subcommands: [
      List.self, Resend.self, Drop.self, Reconcile.self, Assign.self, Begin.self, Adopt.self,
      Decide.self,
    ], defaultSubcommand: List.self)

  /// The desk whose outbox it is.
  struct DeskOption: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The desk's folder; default: the one you stand in or above it.", valueName: "folder"))
    var desk: String?

    func folder(_ environment: Environment) throws -> URL {
      let start = environment.url(desk ?? ".")
      let inside = start.appendingPathComponent("desk.yaml")
      guard let folder = Desk.folder(above: inside), desk == nil || folder.path == start.path else {
        throw Preparation.error(
          "no-desk", "no desk.yaml stands in \(environment.shown(start))",
          hint: "say which desk with --desk", area: .usage)
      }
      return folder
    }

    func postbox(_ environment: Environment) throws -> Postbox {
      let folder = try folder(environment)
      let enclosed = EnclosedFolder(folder)
      let desk = try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
      guard let settings = try DeskMail.read(desk, in: enclosed) else {
        throw Preparation.noMail
      }
      return try Postbox(desk: folder, settings, environment: environment)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the messages that wait or need you; with --all, every one.")

    @OptionGroup var desk: DeskOption

    @Flag(help: "List every message, also those that were accepted or dropped, and tests.")
    var all = false

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let ledger = DeskLedger(desk: try desk.folder(environment))
        let books = try ledger.reading(environment, carriesOver: false)
        _ = try Printer.isHome(books, environment)
        let messages = try Postbox.reporting { try books?.messages(tests: all) ?? [] }
        let settled: Set<MessageState> = [.accepted, .cancelled]
        let shown = messages.filter { all || !settled.contains($0.state) }
        guard !shown.isEmpty else {
          print("no message waits")
          return
        }
        Printer.say(lines: MessageListing(shown).text)
      }
    }
  }

  struct Resend: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a message that was rejected, expired, dropped or is held.",
      discussion: "The very bytes that were stored go out, under the same Message-ID.")

    @Argument(help: "The message's id, as `outbox list` shows it.")
    var id: Int64

    @Flag(
      name: .customLong("even-if-accepted"),
      help: "Also a message that a server has taken: it arrives twice.")
    var isEvenIfAccepted = false

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let post = try desk.postbox(environment)
        try Postbox.reporting {
          try post.ledger.resend(
            id, evenIfAccepted: isEvenIfAccepted, giveUp: post.giveUp, at: environment.now())
        }
        try DeliverySummary(report: try post.deliver(only: [id])).finish()
      }
    }
  }

  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take messages out: they are never sent by themselves again, nor told of.",
      discussion: """
        A message that was rejected, or that nobody took in time, is told by every `run`, `send` and \
        `status` until it is dropped or sent again.
        """)

    @Argument(help: "The messages' ids, as `outbox list` shows them.")
    var ids: [Int64]

    @Option(help: "Why, for those who read the ledger later.")
    var reason = "dropped by the operator"

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let post = try desk.postbox(environment)
        try Postbox.reporting {
          for id in ids {
            try post.ledger.drop(id, because: reason, at: environment.now())
            Printer.say(DeliverySummary.line(try post.ledger.message(id)))
          }
        }
      }
    }
  }

  struct Reconcile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find held messages in the mail server's log: those it took were accepted.",
      discussion: """
        Reads the logs of Exim and Postfix. Taken is what Exim writes with `<=`, and what Postfix's \
        qmgr calls active; the message-id that Postfix's cleanup writes before proves nothing. A \
        message that the log does not show to be taken stays held, as a log may be incomplete; \
        `resend` or `drop` decides about it. Rotated logs may be given with it, also compressed, in \
        any order:

          briefing outbox reconcile --mail-log /var/log/mail.log*
        """)

    @Option(
      name: .customLong("mail-log"), parsing: .upToNextOption,
      help: ArgumentHelp("The mail server's log, and those it was rotated to.", valueName: "file"))
    var logs: [String]

    func validate() throws {
      if logs.isEmpty { throw ValidationError("--mail-log names a file.") }
    }

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let paths = logs.map { environment.url($0).path }
        for (log, path) in zip(logs, paths)
        where !FileManager.default.isReadableFile(atPath: path) {
          throw Preparation.error("missing-file", "there is no file \(log)", area: .usage)
        }
        let post = try desk.postbox(environment)
        let found = try Postbox.reporting {
          try post.ledger.reconcile(at: environment.now()) { names in
            do throws(LogFile.Fault) {
              return try MailLog(lookingFor: names, in: paths.map(LogFile.init))
            } catch {
              throw Preparation.error(
                "unreadable-file", "\(error.path) cannot be read: \(error.reason)", area: .usage)
            }
          }
        }
        for message in found.delivered { Printer.say(DeliverySummary.line(message)) }
        for message in found.stillHeld { Printer.write(DeliverySummary.line(message)) }
        if !found.stillHeld.isEmpty { throw ExitCode(1) }
        if found.delivered.isEmpty { print("no message is held") }
      }
    }
  }
}
