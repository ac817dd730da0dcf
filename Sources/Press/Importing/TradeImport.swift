internal import Diagnostics
internal import Encodings
internal import Formats
internal import Foundation
internal import Records

/// A table of trade: rows of `trade.csv`.
final class TradeImport: FileImport {
  private(set) var outcome: ImportOutcome
  private let file: ImportedFile
  private let progress: (Int) -> Void

  /// What somebody's own sheet holds; `nil` for a file of a known format.
  private let sheet: FormatMatch?

  /// - Parameters:
  ///   - sheet: What is known of somebody's own sheet; `nil` for a file of a known format.
  ///   - progress: Is called now and then with the number of rows read.
  init(
    _ file: ImportedFile, sheet: FormatMatch? = nil, progress: @escaping (Int) -> Void
  ) {
    self.file = file
    self.sheet = sheet
    self.progress = progress
    outcome = ImportOutcome(file: file.name)
  }

  func survey() throws(DiagnosticError) {
    let table = try table(file.request.encoding)
    outcome.survey = try FileReading.read(
      table, as: try match(table), choice: file.request.choice, pair: nil,
      told: file.request.told, progress: progress
    ) { _ in }
  }

  func take(into folder: ImportFolder, isWriting: Bool) throws(DiagnosticError) {
    let log = try folder.log()
    let records = try folder.records()
    let sha256 = try FileDay.digest(of: file.url, shownAs: file.name)
    let written = Set(records.trade.compactMap { $0.importedFrom.map(ImportOrigin.id) })
    let earlier = log.first { $0.sha256 == sha256 && written.contains($0.id) }
    if isWriting, let earlier { return outcome.noteKnown(as: earlier.id, in: folder.name) }
    var table = try table(file.request.encoding)
    let match = try match(table)
    guard
      let mapping = try file.mapping(
        of: ImportFormat(match.format), columns: match.columns, in: folder, &outcome)
    else { return }
    if file.request.encoding == nil, mapping.encoding != nil {
      table = try self.table(mapping.encoding)
    }
    let series = Set(log.filter { $0.mapping == mapping.name }.map(\.id))
    let reading = Comparing(
      RecordComparison(records, on: file.day, series: series, isCollecting: isWriting),
      isReport: match.format.isReport)
    outcome.survey = try FileReading.read(
      table, as: match, choice: mapping.choice, pair: Set(records.pair.countries.map(\.code)),
      told: mapping.told, progress: progress, reading.take)
    reading.comparison.finish()
    let content = reading.fingerprint.text
    if let known = earlier
      ?? log.first(where: {
        $0.content == content && written.contains($0.id)
      })
    {
      return outcome.noteKnown(as: known.id, in: folder.name)
    }
    outcome.take(reading.comparison, in: folder.name)
    guard !outcome.isNothingNew, !outcome.needsDecision, outcome.faults.isEmpty else { return }
    if let note = file.dayNote { outcome.note(note) }
    guard isWriting else { return }
    var entry = file.entry(
      mapping, digests: (sha256, content), records: records, log: log)
    entry.counts = reading.comparison.written
    var trade = try TradeTable(folder, records.pair, entry, file)
    trade.write(reading.comparison.changes)
    let names = try file.commit(
      entry, mapping, records: records, table: trade.table, named: "trade.csv", into: folder)
    outcome.noteApplied(as: entry.id, in: folder.name, names)
  }

  private func match(_ table: any TableFile) throws(DiagnosticError) -> FormatMatch {
    if let sheet { return sheet }
    return try FormatList.match(table)
  }

  private func table(_ encoding: TextEncoding?) throws(DiagnosticError) -> any TableFile {
    try FileOpening.table(at: file.url.path, shownAs: file.name, encoding: encoding)
  }
}

/// Compares the drafts of a file, as they come, with a record set.
private final class Comparing {
  var comparison: RecordComparison
  private(set) var fingerprint = ContentFingerprint()
  private let isReport: Bool

  /// - Parameter isReport: Whether the file holds what countries report; else nothing of it can be
  ///   a record.
  init(_ comparison: RecordComparison, isReport: Bool) {
    self.comparison = comparison
    self.isReport = isReport
  }

  func take(_ draft: TradeDraft) {
    fingerprint.add(draft)
    if isReport { comparison.take(draft) }
  }
}
