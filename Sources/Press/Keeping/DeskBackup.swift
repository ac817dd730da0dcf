internal import Archives
package import Delivery
internal import Diagnostics
package import Foundation

/// A desk as one archive: its files, its editions, and its ledger as it is at one moment.
package struct DeskBackup {
  /// The archive.
  package let archive: URL

  /// The backup in a file, whether or not it is written.
  package init(archive: URL) {
    self.archive = archive
  }

  /// What a backup is called that is not told otherwise: `briefing-mydesk-20240527T043000Z.tar.gz`.
  package static func name(of desk: URL, at now: Instant) -> String {
    let moment = now.description.filter { $0 != "-" && $0 != ":" }
    return "briefing-\(desk.standardizedFileURL.lastPathComponent)-\(moment).tar.gz"
  }

  /// Writes the archive, whole or not at all. No run is at work meanwhile; what people change in the
  /// desk's files at that moment is in it or not.
  ///
  /// - Returns: How many files are in it.
  /// - Throws: `DiagnosticError`: `busy`, `backup-inside-desk`, `cannot-write`.
  package func write(desk: URL, environment: Environment) throws -> Int {
    let desk = desk.standardizedFileURL.resolvingSymlinksInPath()
    let place = archive.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    guard !place.hasPrefix(desk.path + "/") else {
      throw Preparation.error(
        "backup-inside-desk", "the backup would lie in the desk, and be in the next one",
        hint: "name a file elsewhere with --output", area: .usage)
    }
    let drafts = [DraftFile(for: archive, "writing"), DraftFile(for: archive, "ledger")]
    for draft in drafts { draft.removeLeftovers() }
    let (draft, books) = (drafts[0].own, drafts[1].own)
    let files = FileManager.default
    defer { for url in [draft, books] { try? files.removeItem(at: url) } }
    var count = 0
    do {
      try DeskLedger(desk: desk).backUp(to: books.path, environment) { hasLedger in
        let tar = try TarWriter(path: draft.path)
        count = try Self.add(desk.path, "", to: tar)
        if hasLedger {
          try tar.add(books.path, as: DeskLedger.path)
          count += 1
        }
        try tar.finish()
      }
      guard rename(draft.path, archive.path) == 0 else { throw POSIXFailure(code: errno) }
    } catch let error as ArchiveFault {
      throw cannotWrite(error.reason)
    } catch let error as POSIXFailure {
      throw cannotWrite("\(error)")
    }
    return count
  }

  /// Adds what is in a folder of the desk; the ledger itself is not copied while it is in use.
  private static func add(
    _ folder: String, _ inside: String, to tar: TarWriter
  ) throws -> Int {
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let path = inside.isEmpty ? name : inside + "/" + name
      guard !path.hasPrefix("output/ledger."), !name.contains(".writing-") else { continue }
      let place = folder + "/" + name
      guard try tar.add(place, as: path) else { continue }
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) != nil
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
      if !isLink, exists, isFolder.boolValue {
        count += try add(place, path, to: tar)
      } else {
        count += 1
      }
    }
    return count
  }

  /// What was put back of a desk.
  package struct Restored {
    /// How many files.
    package let files: Int
    /// When the backup was made; `nil` for a desk that never sent.
    package let backup: Instant?
    /// The messages that are held, as they may have been sent since.
    package let held: [MessageRecord]
  }

  /// Puts the desk back into a folder where nothing stands, whole or not at all. Of what the archive may
  /// not know nothing is sent until somebody has looked at it. What a killed attempt left hidden beside
  /// the folder is removed first.
  ///
  /// - Throws: `DiagnosticError`: `not-empty`, `no-backup`.
  package func restore(into folder: URL, environment: Environment) throws -> Restored {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    guard names.isEmpty, !files.fileExists(atPath: folder.path) || rmdir(folder.path) == 0 else {
      throw Preparation.error(
        "not-empty", "something stands in \(environment.shown(folder))",
        hint: "name a folder that is not there yet; nothing is written over", area: .usage)
    }
    let drafts = DraftFile(for: folder, "restoring")
    drafts.removeLeftovers()
    let draft = drafts.own
    defer { try? files.removeItem(at: draft) }
    do {
      try files.createDirectory(at: draft, withIntermediateDirectories: true)
      let count = try TarReader.extract(archive.path, into: draft.path)
      guard files.fileExists(atPath: draft.appendingPathComponent("desk.yaml").path) else {
        throw ArchiveFault("there is no desk.yaml in it")
      }
      let taken = try DeskLedger(desk: draft).takeUp(environment)
      guard rename(draft.path, folder.path) == 0 else {
        throw Preparation.error(
          "cannot-write", "cannot make the folder \(folder.path)", area: .disk)
      }
      return Restored(files: count, backup: taken?.gap.backup, held: taken?.held ?? [])
    } catch let error as ArchiveFault {
      throw Preparation.error(
        "no-backup", "\(environment.shown(archive)) is no backup of a desk: \(error.reason)",
        hint: "nothing was put back", area: .usage)
    }
  }

  private func cannotWrite(_ reason: String) -> DiagnosticError {
    Preparation.error(
      "cannot-write", "cannot write \(archive.path): \(reason)", hint: "there is no backup",
      area: .disk)
  }
}
