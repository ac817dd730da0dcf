internal import ArgumentParser
internal import Delivery
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Press

extension OutboxCommand {
  /// `briefing outbox assign`: whose the editions of an older ledger are.
  struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whose the editions are that an older ledger has under one name.",
      discussion: """
        Before, a report was named by the last part of its path, so that layouts/weekly.yaml and \
        layouts/ministry/weekly.yaml were one. Where a desk has both, say which of them was sent:

          briefing outbox assign weekly layouts/weekly.yaml
          briefing outbox assign france-germany data/old/france-germany
        """)

    @Argument(help: "The name in the ledger.")
    var name: String

    @Argument(help: "The definition, or the folder of the record set.")
    var path: String

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let folder = try desk.folder(environment)
        let url = environment.url(path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
          let inside = EnclosedFolder(folder).relativePath(of: url)
        else {
          throw Preparation.error(
            "missing-file", "the desk has no \(path)",
            hint: "name a definition, or the folder of a record set", area: .usage)
        }
        let kind = isFolder.boolValue ? BareName.Kind.recordSet : .definition
        let owner = isFolder.boolValue ? DeskName(recordSet: inside) : DeskName(definition: inside)
        let place = DeskLedger(desk: folder)
        let ledger = try place.open(environment, carriesOver: false)
        let bare = BareName(kind, name)
        guard try Postbox.reporting({ try ledger.bareNames() }).contains(bare) else {
          throw Preparation.error(
            "unknown-name", "the ledger has no undecided \(kind.rawValue) `\(name)`",
            hint: "nothing was changed", area: .usage)
        }
        try place.assign(bare, to: owner, in: ledger)
      }
    }
  }

  /// `briefing outbox begin`: a new ledger in place of one that is lost.
  struct Begin: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin a ledger in place of one that is lost.",
      discussion: """
        The editions that stand in the output folder are taken for sent: no run sends them, and \
        `briefing send --corrected` sends one again as a correction. An edition that was sent and \
        stands there no more would be sent again.
        """)

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let ledger = DeskLedger(desk: try desk.folder(environment))
        for key in try ledger.begin(environment) { print("\(key): taken for sent") }
      }
    }
  }
}
