internal import Diagnostics
internal import Formats
internal import Foundation
internal import Periods
internal import Records

/// A calendar or a sheet of contacts: rows of `contacts.csv`.
final class ContactImport: FileImport {
  private(set) var outcome: ImportOutcome
  private let file: ImportedFile
  private let format: ImportFormat
  /// What may be said of it.
  private let terms: [StatedTerms.Term]
  private let read: (Pair?, StatedTerms) throws(DiagnosticError) -> ContactSurvey

  /// A calendar: its entries are plans.
  init(calendar file: ImportedFile) {
    self.file = file
    format = .calendar
    terms = [.zone, .channel]
    outcome = ImportOutcome(file: file.name)
    read = { (pair, told) throws(DiagnosticError) in
      try CalendarContacts.read(
        at: file.url.path, shownAs: file.name, encoding: file.request.encoding, for: pair,
        in: file.day.adding(days: -366)...file.day.adding(days: 366), told: told)
    }
  }

  /// A sheet of the desk's own.
  init(_ sheet: SheetContacts, of file: ImportedFile) {
    self.file = file
    format = .contactSheet
    terms = [.channel, .status]
    outcome = ImportOutcome(file: file.name)
    read = { (pair, told) throws(DiagnosticError) in try sheet.read(for: pair, told: told) }
  }

  func survey() throws(DiagnosticError) {
    outcome.contacts = try read(nil, StatedTerms())
  }

  func take(into folder: ImportFolder, isWriting: Bool) throws(DiagnosticError) {
    let log = try folder.log()
    let records = try folder.records()
    let sha256 = try FileDay.digest(of: file.url, shownAs: file.name)
    let written = Set(records.contacts.compactMap { $0.importedFrom.map(ImportOrigin.id) })
    if let known = log.first(where: { $0.sha256 == sha256 && written.contains($0.id) }) {
      return outcome.noteKnown(as: known.id, in: folder.name)
    }
    guard let mapping = try file.mapping(of: format, in: folder, &outcome) else { return }
    if let term = mapping.told.said.first(where: { !terms.contains($0) }) {
      throw Preparation.error(
        "stated-twice", "of this file nothing is to be said by `--\(term.rawValue)`",
        hint: "leave it out", at: SourceLocation(file: file.name), area: .records)
    }
    let survey = try read(records.pair, mapping.told)
    outcome.contacts = survey
    let comparison = ContactComparison(
      survey, records, on: file.day, name: mapping.name,
      series: Set(log.filter { $0.mapping == mapping.name }.map(\.id)))
    outcome.take(comparison, in: folder.name)
    guard !outcome.isNothingNew, !outcome.needsDecision else { return }
    if let note = file.dayNote { outcome.note(note) }
    guard isWriting else { return }
    var entry = file.entry(mapping, digests: (sha256, ""), records: records, log: log)
    entry.counts = comparison.written
    var contacts = try ContactTable(folder, entry, file)
    contacts.write(comparison.changes)
    let names = try file.commit(
      entry, mapping, records: records, table: contacts.table, named: "contacts.csv",
      into: folder)
    outcome.noteApplied(as: entry.id, in: folder.name, names)
  }
}
