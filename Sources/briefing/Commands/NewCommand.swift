internal import ArgumentParser
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Renderers

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
      let layouts = try Self.layouts(home: environment.home)
      let schemas = SchemaSubject.allCases.map(\.rendition)
      for (path, text) in StarterDesk(first: first, second: second).files {
        try EditionFolder.write(Array(text.utf8), replacing: url.appendingPathComponent(path))
      }
      for (name, bytes) in layouts + schemas.map({ ($0.name, $0.bytes) }) {
        try EditionFolder.write(bytes, replacing: url.appendingPathComponent("layouts/\(name)"))
      }
      Printer.say("\(folder): ready; try `briefing render \(folder)/layouts/weekly.yaml`")
    }
  }

  /// The program's own definitions for any desk; the reference briefing is about one pair.
  private static func layouts(home: URL) throws -> [(name: String, bytes: [UInt8])] {
    let folder = EnclosedFolder(home)
    return try ["weekly.yaml", "one-page.yaml", "monthly-trade.yaml", "contact-log.yaml"].map {
      ($0, try folder.bytes(of: "layouts/\($0)", area: .software))
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
