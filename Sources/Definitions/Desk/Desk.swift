public import Diagnostics
public import Fields
public import Foundation
internal import Language
public import Periods
public import Values

/// Who publishes briefings and from which record sets: a folder's `desk.yaml`.
public struct Desk: Sendable {
  /// The desk's name by language; printed as author.
  public let names: [String: String]
  /// The desk's own language, BCP 47: of what its owner is told.
  public internal(set) var language = Languages.shipped.main
  /// The record sets; the first is taken where none is named.
  public let recordSets: [RecordSetEntry]
  /// The `mail:` section as it stands; whoever sends reads it by its own declarations. `nil` for a
  /// desk that sends nothing.
  public private(set) var mail: YAMLValue?
  /// The whole file; whoever runs schedules reads its keys by their own declarations. `nil` for a
  /// desk that was not read from a file.
  public private(set) var yaml: YAMLValue?

  /// What `briefing matrix` makes.
  public internal(set) var matrix: [MatrixEntry] = []

  /// One record set of a desk.
  public struct RecordSetEntry: Sendable, Hashable {
    /// The folder, relative to the desk's.
    public let folder: String
    /// The edition made where none is named; `nil` makes the last complete one.
    public let defaultEdition: Period?
    /// The day the default edition is written as of; `nil` is its last day.
    public let asOf: Day?
  }

  /// The desk's name in a language, else in its own, else in the main one.
  public func name(in language: String) -> String {
    names[language] ?? names[self.language] ?? names[Languages.shipped.main] ?? names.sorted {
      $0.key < $1.key
    }.first?.value ?? ""
  }

  /// Reads a `desk.yaml`.
  ///
  /// - Throws: Everything that is wrong with it.
  public static func read(_ file: TextFile) throws(DiagnosticError) -> Desk {
    let findings = Findings()
    let desk = YAMLValue.read(file, findings).flatMap { DeskFields.shape.read($0, findings) }
    try findings.throwIfErrors()
    guard let desk else { throw DiagnosticError(findings.sorted) }
    return desk
  }

  /// The keys a desk may have, for the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] { DeskFields.shape.fields }

  /// The nearest folder above a file that has a `desk.yaml`; `nil` where there is none.
  public static func folder(above file: URL) -> URL? {
    var folder = file.standardizedFileURL.deletingLastPathComponent()
    while true {
      let path = folder.appendingPathComponent("desk.yaml").path
      if FileManager.default.fileExists(atPath: path) { return folder }
      let parent = folder.deletingLastPathComponent()
      if parent.path == folder.path { return nil }
      folder = parent
    }
  }

  /// The record set in a folder relative to the desk's; `nil` where the desk does not name it.
  public func recordSet(in folder: String) -> RecordSetEntry? {
    let wanted = Self.trimmed(folder)
    return recordSets.first { Self.trimmed($0.folder) == wanted }
  }

  private static func trimmed(_ folder: String) -> String {
    folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// The edition to make.
  ///
  /// - Parameters:
  ///   - period: What the edition covers; `nil` takes the record set's default if that is of the
  ///     definition's rhythm, else the last complete period before the day of writing.
  ///   - asOf: The day it is written as of; `nil` takes the default's day where no period is named
  ///     or the default's is, today where there is no default, and the last day of any other.
  ///   - folder: The record set's folder, relative to the desk's.
  ///   - rhythm: What one edition of the definition covers.
  ///   - today: The day by the program's clock.
  public func edition(
    of period: Period?, asOf: Day?, records folder: String, rhythm: Rhythm, today: Day
  ) -> Edition {
    let entry = recordSet(in: folder)
    let isInRhythm = entry?.defaultEdition?.kind == rhythm.kind
    let chosen = period ?? (isInRhythm ? entry?.defaultEdition : nil)
    guard let chosen else {
      // The desk's day, also where its default edition is a week and the definition wants a month.
      let day = asOf ?? entry?.asOf ?? entry?.defaultEdition?.end ?? today
      return Edition(period: rhythm.lastComplete(before: day), asOf: day)
    }
    let isDefault = chosen == entry?.defaultEdition
    return Edition(
      period: chosen, asOf: asOf ?? (isDefault ? entry?.asOf : nil) ?? chosen.end)
  }
}
