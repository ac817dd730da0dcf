internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records
internal import Values

/// One reading of all that an edition is prepared from: the desk, the definition, the records. It goes
/// on after an error, so that all of them are told in one run.
///
/// It belongs to one preparation, so it is a class and not `Sendable`.
final class EditionReading {
  private let request: EditionRequest
  private let environment: Environment
  private let layout: URL
  private let folder: URL
  private let enclosed: EnclosedFolder
  private var found: [Diagnostic] = []

  /// - Throws: Where there is no such definition, or no desk around it: then there is nothing to read.
  init(_ request: EditionRequest, environment: Environment) throws(DiagnosticError) {
    self.request = request
    self.environment = environment
    layout = environment.url(request.layout)
    let location = SourceLocation(file: request.layout)
    guard FileManager.default.fileExists(atPath: layout.path) else {
      throw Preparation.error(
        "missing-file", "there is no file \(request.layout)", at: location)
    }
    guard let folder = Desk.folder(above: layout) else {
      throw Preparation.error(
        "no-desk", "no desk.yaml stands beside or above this definition",
        hint: "`briefing new FOLDER` writes a desk to start from", at: location)
    }
    self.folder = folder
    enclosed = EnclosedFolder(folder)
  }

  /// Reads everything.
  ///
  /// - Throws: Everything that is wrong with it.
  func preparation() throws(DiagnosticError) -> Preparation {
    let desk = collecting { () throws(DiagnosticError) in
      try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
    }
    let mail = desk.flatMap { desk in
      collecting { () throws(DiagnosticError) in try DeskMail.read(desk, in: enclosed) } ?? nil
    }
    let written = WrittenDefinition.read(
      layout, for: request, in: enclosed, environment: environment, collecting: self)
    let records = desk.flatMap(readRecords)
    guard let desk, let written, let records,
      !found.contains(where: { $0.severity == .error })
    else { throw DiagnosticError(found) }
    try checkPeriod(of: written)
    let edition = desk.edition(
      of: request.period, asOf: request.asOf, records: records.folder,
      rhythm: written.definition.rhythm, today: environment.today())
    let known = try records.source.known(on: edition.asOf)
    let ownWords = try OwnWordsReport(
      try texts(of: known, written.definition, on: edition.asOf), against: known)
    found += ownWords.contradictions
    if found.contains(where: { $0.severity == .error }) { throw DiagnosticError(found) }
    return Preparation(
      desk: desk, mail: mail, folder: folder, written: written, recordFolder: records.folder,
      edition: edition, records: known, ownWords: ownWords, warnings: found)
  }

  /// What people wrote: the texts of the records that are known, and those of the definition.
  private func texts(
    of records: KnownRecords, _ definition: Definition, on day: Day
  ) throws(DiagnosticError) -> [HeldText] {
    var texts: [HeldText] = []
    for assessment in records.assessments {
      texts.append(HeldText(assessment, in: try file(of: assessment.origin)))
    }
    for dispatch in records.dispatches {
      texts.append(HeldText(dispatch, in: try file(of: dispatch.origin)))
    }
    return texts + definition.writtenTexts.map { HeldText($0, date: day) }
  }

  private func file(of origin: Origin) throws(DiagnosticError) -> TextFile {
    try enclosed.textFile(origin.file, area: .records)
  }

  /// The value of a step; `nil` where it throws, which is told with the rest.
  func collecting<Value>(_ step: () throws(DiagnosticError) -> Value) -> Value? {
    do throws(DiagnosticError) {
      return try step()
    } catch {
      found += error.diagnostics
      return nil
    }
  }

  /// The records asked for, and where they stand in the desk.
  private func readRecords(of desk: Desk) -> (source: any RecordSource, folder: String)? {
    let finder = RecordSetFinder(desk: desk, folder: folder, environment: environment)
    let path = collecting { () throws(DiagnosticError) in try finder.folder(request.records) }
    let names = DeskNames(of: desk, in: folder)
    found += names.clashes(definition: layout, records: path)
    guard let path else { return nil }
    let (records, diagnostics) = finder.recordFolder(
      path, name: names.recordSet(in: path).name.path
    ).read(trade: .pair)
    found += diagnostics
    return records.map { ($0, path) }
  }

  private func checkPeriod(of written: WrittenDefinition) throws(DiagnosticError) {
    let rhythm = written.definition.rhythm
    guard let period = request.period, period.kind != rhythm.kind else { return }
    throw Preparation.error(
      "wrong-rhythm",
      "\(period) is a \(period.kind.rawValue), and an edition of \(written.file.path) covers "
        + "a \(rhythm.rawValue)",
      hint: "write it like \(Self.example(rhythm))", area: .usage)
  }

  private static func example(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .week: "2024-W21"
    case .month: "2024-05"
    case .quarter: "2024-Q1"
    case .year: "2024"
    }
  }
}
