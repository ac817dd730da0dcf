internal import ArgumentParser
internal import Press

/// `briefing restore`: a desk from its archive.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a desk back from its archive; hold what may have been sent since.",
    discussion: """
      The archive does not know what was sent after it was written. So every message that waited in it \
      is held (`briefing outbox`), and an edition that it does not know is not made until you have \
      said whether it was sent (`briefing outbox decide`). Each run tells what it holds.

        briefing restore briefing-mydesk-20240527T043000Z.tar.gz mydesk
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The desk's folder, which is not there yet.")
  var folder: String

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let restored = try DeskBackup(archive: environment.url(archive)).restore(
        into: environment.url(folder), environment: environment)
      let moment = restored.backup.map { ", as of \($0)" } ?? ""
      Printer.say("\(folder): \(restored.files) files\(moment)")
      for message in restored.held { Printer.say(DeliverySummary.line(message)) }
    }
  }
}
