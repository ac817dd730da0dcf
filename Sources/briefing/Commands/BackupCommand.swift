internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Press

/// `briefing backup`: a desk as one archive.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Write a desk into one archive: files, editions and ledger as of one moment.",
    discussion: """
      The archive is a tar file that every `tar` reads, for you alone, as it holds addresses, messages \
      and the desk's password file. A run at work makes it exit with 75.

        briefing backup mydesk
        briefing backup mydesk --output /backups/mydesk.tar.gz
      """)

  @Argument(help: "The desk's folder.")
  var desk: String

  @Option(
    help: ArgumentHelp(
      "The archive; default: a file here, named after the desk and the moment.", valueName: "file"))
  var output: String?

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let folder = environment.url(desk)
      guard
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("desk.yaml").path)
      else {
        throw Preparation.error(
          "no-desk", "no desk.yaml stands in \(environment.shown(folder))",
          hint: "name the folder of a desk", area: .usage)
      }
      let name = output ?? DeskBackup.name(of: folder, at: environment.now())
      let archive = environment.url(name)
      let count = try DeskBackup(archive: archive).write(desk: folder, environment: environment)
      Printer.say("\(environment.shown(archive)): \(count) files")
    }
  }
}
