internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Press

/// `briefing new`: a small desk to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a small desk that renders at once.",
    discussion: """
      The sample records are invented and say so on every page. Each file tells its columns in \
      data/<pair>/README.md; replace the rows by your own.

        briefing new mydesk --pair FRA-DEU
        cd mydesk && briefing render layouts/weekly.yaml
      """)

  @Argument(help: "The new desk's folder; it must not exist or be empty.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The two countries as ISO 3166 alpha-3 codes; default: two invented ones.",
      valueName: "pair"))
  var pair: String = "XAA-XBB"

  func validate() throws { _ = try codes() }

  func run() throws {
    try reporting {
      let environment = Environment.current()
      let url = environment.url(folder)
      let (first, second) = try codes()
      let present = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      guard present.isEmpty else {
        throw Preparation.error(
          "folder-in-use", "\(folder) is not empty", hint: "name a new folder", area: .usage)
      }
      try StarterDesk(first: first, second: second).write(into: url, home: environment.home)
      Printer.say("\(folder): ready; try `briefing render \(folder)/layouts/weekly.yaml`")
    }
  }

  private func codes() throws -> (String, String) {
    let codes = pair.uppercased().split(separator: "-").map(String.init)
    guard codes.count == 2, codes[0] != codes[1],
      codes.allSatisfy({ $0.count == 3 && $0.allSatisfy { $0.isASCII && $0.isLetter } })
    else { throw ValidationError("'\(pair)' is no pair; write two codes such as FRA-DEU.") }
    return (codes[0], codes[1])
  }
}
