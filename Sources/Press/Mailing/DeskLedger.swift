internal import Definitions
package import Delivery
internal import Diagnostics
internal import Fields
package import Foundation
internal import Renderers

/// A desk's ledger in its `output` folder, held against what else of the desk shows that there has to
/// be one: a desk that lost it would send everything again.
package struct DeskLedger {
  /// The desk's folder.
  package let desk: URL

  /// The ledger of the desk in a folder, whether or not there is one.
  package init(desk: URL) {
    self.desk = desk
  }

  /// The ledger's file, relative to the desk.
  package static let path = "output/ledger.sqlite"

  /// Where editions are written, and the ledger.
  package var folder: URL { desk.appendingPathComponent("output") }

  /// Says that there was a ledger, also where the files named after it are gone.
  private var mark: URL { folder.appendingPathComponent(".sent") }

  private static let markText = """
    Messages were sent from here, and ledger.sqlite beside this file tells which.
    Where it is missing the program sends nothing: docs/operations.md tells how to go on.

    """

  /// Opens the ledger to change it; begins one where nothing was ever sent.
  ///
  /// - Parameter carriesOver: Whether names of an older ledger are carried over first.
  /// - Throws: `DiagnosticError`: `busy`, `no-ledger`, `other-machine`, `whose-editions`.
  package func open(_ environment: Environment, carriesOver: Bool = true) throws -> SQLiteLedger {
    let ledger = try openAnywhere(environment)
    try Postbox.reporting { try ledger.settle(on: environment.machine, at: environment.now()) }
    try setMark()
    if carriesOver { try carryOver(ledger) }
    return ledger
  }

  /// Opens the ledger of whatever machine, with its lock. One that was put back from a backup holds from
  /// now on what may have been sent since.
  private func openAnywhere(_ environment: Environment) throws -> SQLiteLedger {
    try makeFolder()
    return try Postbox.reporting {
      let ledger = try SQLiteLedger.open(folder: folder.path, mayBegin: mayBeLacking)
      try ledger.takeUp(at: environment.now())
      return ledger
    }
  }

  /// Opens the ledger to look at it; `nil` where nothing was ever sent.
  ///
  /// - Parameter carriesOver: Whether names of an older ledger are carried over first.
  package func reading(
    _ environment: Environment, carriesOver: Bool = true
  ) throws -> SQLiteLedger? {
    try Postbox.reporting {
      let ledger = try SQLiteLedger.reading(folder: folder.path, mayLack: mayBeLacking)
      guard carriesOver, let ledger, try !ledger.bareNames().isEmpty else { return ledger }
      try open(environment).close()
      return try SQLiteLedger.reading(folder: folder.path)
    }
  }

  /// Has this machine send for the desk from now on.
  ///
  /// - Returns: The messages that wait.
  package func adopt(_ environment: Environment) throws -> [MessageRecord] {
    let ledger = try openAnywhere(environment)
    return try Postbox.reporting {
      try ledger.adopt(by: environment.machine, at: environment.now())
      return try ledger.waiting()
    }
  }

  /// Writes a copy of the ledger, and has its lock until `work` is done, so that nothing else of the
  /// desk is written meanwhile.
  ///
  /// - Parameter work: Gets whether there is a ledger, and so a copy.
  package func backUp(
    to path: String, _ environment: Environment, while work: (_ hasLedger: Bool) throws -> Void
  ) throws {
    let hasLedger = try Postbox.reporting {
      try SQLiteLedger.reading(folder: folder.path, mayLack: mayBeLacking)?.close() != nil
    }
    guard hasLedger else { return try work(false) }
    let ledger = try openAnywhere(environment)
    try Postbox.reporting { try ledger.backUp(to: path, at: environment.now()) }
    try work(true)
    try Postbox.reporting { try ledger.close() }
  }

  /// Takes up the ledger that was put back with the desk.
  ///
  /// - Returns: The messages that are held from now on, with when the backup was made; `nil` where the
  ///   desk has no ledger.
  package func takeUp(
    _ environment: Environment
  ) throws -> (held: [MessageRecord], gap: LedgerGap)? {
    guard FileManager.default.fileExists(atPath: desk.appendingPathComponent(Self.path).path) else {
      return nil
    }
    return try Postbox.reporting {
      let ledger = try SQLiteLedger.open(folder: folder.path)
      let held = try ledger.takeUp(at: environment.now())
      let gap = try ledger.gap()
      try ledger.close()
      return gap.map { (held, $0) }
    }
  }

  /// Begins a ledger in place of one that is lost. What stands in the output folder is taken for sent.
  ///
  /// - Returns: The editions taken for sent.
  /// - Throws: `DiagnosticError`, `has-ledger` where there is one.
  package func begin(_ environment: Environment) throws -> [EditionKey] {
    let now = environment.now()
    try makeFolder()
    var isLost = false
    let ledger = try Postbox.reporting {
      try SQLiteLedger.open(folder: folder.path) { _ in
        isLost = true
        return true
      }
    }
    guard isLost else {
      throw Preparation.error(
        "has-ledger", "the desk has a ledger", hint: "nothing was changed", area: .usage)
    }
    let keys = Archive(base: folder).entries().compactMap { EditionKey($0.folder) }
    try Postbox.reporting {
      try ledger.adopt(by: environment.machine, at: now)
      try ledger.assumeDone(keys, because: "taken for sent, as the ledger was lost", at: now)
    }
    try setMark()
    return keys
  }

  /// Whether there may be no ledger: nothing shows that there was one. Who only renders has none, but
  /// has no empty file in its place either.
  private func mayBeLacking(_ absence: LedgerAbsence) -> Bool {
    guard !hasTrace else { return false }
    return absence == .missing || Archive(base: folder).entries().isEmpty
  }

  /// The mark, or a link `latest`, which runs alone set.
  private var hasTrace: Bool {
    let files = FileManager.default
    if files.fileExists(atPath: mark.path) { return true }
    func names(_ url: URL) -> [String] {
      (try? files.contentsOfDirectory(atPath: url.path)) ?? []
    }
    return names(folder).contains { set in
      let set = folder.appendingPathComponent(set)
      return names(set).contains { definition in
        let link = set.appendingPathComponent(definition).appendingPathComponent("latest")
        return (try? files.destinationOfSymbolicLink(atPath: link.path)) != nil
      }
    }
  }

  private func setMark() throws {
    guard !FileManager.default.fileExists(atPath: mark.path) else { return }
    try EditionFolder.write(Array(Self.markText.utf8), replacing: mark)
  }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Preparation.error(
        "cannot-write", "cannot make the folder \(folder.path)", area: .disk)
    }
  }

  /// Gives the editions of an older ledger to the definitions and record sets whose they are.
  private func carryOver(_ ledger: SQLiteLedger) throws {
    let names = try Postbox.reporting { try ledger.bareNames() }
    guard !names.isEmpty else { return }
    let file = try EnclosedFolder(desk).textFile("desk.yaml", area: .definition)
    let known = DeskNames(of: try Desk.read(file), in: desk)
    let findings = Findings()
    for name in names {
      let owners = known.owners(of: name)
      if owners.count > 1 {
        findings.add(Self.ambiguity(of: name, owners))
      } else {
        try assign(name, to: owners.first, in: ledger)
      }
    }
    try findings.throwIfErrors()
  }

  /// Says whose the editions under a bare name are: their folders get the owner's name, then the
  /// ledger knows. A run that is killed in between does the rest the next time.
  package func assign(_ name: BareName, to owner: DeskName?, in ledger: SQLiteLedger) throws {
    if let owner, owner.path != name.text { try moveFolders(of: name, to: owner) }
    try Postbox.reporting { try ledger.assign(name, to: owner) }
  }

  private func moveFolders(of name: BareName, to owner: DeskName) throws {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    let parents =
      name.kind == .recordSet ? [folder] : names.map { folder.appendingPathComponent($0) }
    for parent in parents {
      let old = parent.appendingPathComponent(name.text)
      let new = parent.appendingPathComponent(owner.folder)
      guard files.fileExists(atPath: old.path), !files.fileExists(atPath: new.path) else {
        continue
      }
      do {
        try files.moveItem(at: old, to: new)
      } catch {
        throw Preparation.error(
          "cannot-write", "cannot rename \(old.path) to \(owner.folder)", area: .disk)
      }
      try Archive(base: folder).write()
    }
  }

  private static func ambiguity(of name: BareName, _ owners: Set<DeskName>) -> Diagnostic {
    let all = owners.map(\.path).sorted()
    let kind = name.kind == .definition ? "definition" : "record set"
    return Diagnostic(
      area: .definition, code: "whose-editions",
      message: "the ledger has editions of the \(kind) `\(name.text)`, and the desk has "
        + "\(all.joined(separator: " and ")): say whose they are with "
        + "`briefing outbox assign \(name.text) PATH`", hint: "nothing was made or sent",
      location: SourceLocation(file: path))
  }
}
