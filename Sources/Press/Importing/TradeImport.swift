internal import Diagnostics
internal import Digests
package import Formats
internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records

/// One file of trade, read for a record set and, where that was asked for, written into it.
final class TradeImport {
  /// What came of it.
  private(set) var outcome: ImportOutcome
  private let request: ImportRequest
  private let environment: Environment
  private let url: URL
  private let day: Day
  private let progress: (Int) -> Void

  /// - Parameter progress: Is called now and then with the number of rows read.
  init(
    _ name: String, _ request: ImportRequest, _ environment: Environment,
    progress: @escaping (Int) -> Void
  ) throws(DiagnosticError) {
    self.request = request
    self.environment = environment
    self.progress = progress
    url = environment.url(name)
    outcome = ImportOutcome(file: name)
    if let day = request.published?.end ?? request.downloaded {
      self.day = day
    } else {
      day = try FileDay.lastChange(of: url, shownAs: name)
    }
  }

  /// Tells what the file holds, of all countries.
  func survey() throws(DiagnosticError) {
    let file = try table(request.encoding)
    outcome.survey = try FileReading.read(
      file, as: try FormatList.match(file), choice: request.choice, pair: nil,
      told: request.told, progress: progress
    ) { _ in }
  }

  /// Compares the file with a record set.
  ///
  /// - Parameter isWriting: Whether changes are kept, to be written.
  /// - Returns: What is to be written; `nil` where there is nothing, or something is to be decided.
  func plan(for folder: ImportFolder, isWriting: Bool) throws(DiagnosticError) -> ImportPlan? {
    let log = try folder.log()
    let records = try folder.records()
    let sha256 = try FileDay.digest(of: url, shownAs: outcome.file)
    let written = Set(records.trade.compactMap { $0.importedFrom.map(ImportOrigin.id) })
    let earlier = log.first { $0.sha256 == sha256 && written.contains($0.id) }
    if isWriting, let earlier {
      outcome.noteKnown(as: earlier.id, in: folder.name)
      return nil
    }
    var file = try table(request.encoding)
    let match = try FormatList.match(file)
    guard let mapping = try mapping(for: match.format, in: folder) else { return nil }
    if request.encoding == nil, mapping.encoding != nil { file = try table(mapping.encoding) }
    let series = Set(log.filter { $0.mapping == mapping.name }.map(\.id))
    let reading = Comparing(
      RecordComparison(records, on: day, series: series, isCollecting: isWriting),
      isReport: match.format.isReport)
    outcome.survey = try FileReading.read(
      file, as: match, choice: mapping.choice, pair: Set(records.pair.countries.map(\.code)),
      told: mapping.told, progress: progress, reading.take)
    reading.comparison.finish()
    if let known = earlier
      ?? log.first(where: { entry in
        entry.content == reading.fingerprint.text && written.contains(entry.id)
      })
    {
      outcome.noteKnown(as: known.id, in: folder.name)
      return nil
    }
    outcome.take(reading.comparison, in: folder.name)
    guard !outcome.isNothingNew, !outcome.needsDecision, outcome.faults.isEmpty else { return nil }
    if request.downloaded == nil, request.published == nil {
      outcome.note(
        "counts from \(day), the file's own date: say --published or --downloaded if it is another")
    }
    var entry = entry(mapping, match.format, sha256: sha256, reading.fingerprint)
    entry.counts = reading.comparison.written
    entry.id = log.first { $0.sha256 == sha256 }?.id ?? id(mapping.name, records, log)
    entry.original = "\(RecordFolder.originalsFolder)/\(entry.id)\(Self.ending(of: url))"
    return ImportPlan(
      mapping: mapping, entry: entry, changes: reading.comparison.changes,
      currency: records.pair.currency, day: day, isPublished: request.published != nil)
  }

  /// Writes a plan into the set.
  func write(_ plan: ImportPlan, into folder: ImportFolder) throws(DiagnosticError) {
    let entry = plan.entry
    var tables = try TradeTables(
      folder, currency: plan.currency, entry: entry, day: plan.day,
      isPublished: plan.isPublished)
    if try !folder.records().sources.keys.contains(entry.id) { tables.addSource(plan.mapping) }
    tables.write(plan.changes)
    var writing = SetWriting(folder, checkpoint: environment.checkpoint)
    writing.add(copyOf: url, as: entry.original)
    if try folder.mapping(named: plan.mapping.name) == nil {
      writing.add(
        Array(plan.mapping.text.utf8), as: ImportFolder.mappingName(plan.mapping.name))
    }
    var log = try folder.logTable()
    if try !folder.log().contains(where: { $0.id == entry.id }) {
      log.append(entry.cells)
      writing.add(try log.bytes(), as: ImportFolder.logName)
    }
    if tables.sources.isChanged { writing.add(try tables.sources.bytes(), as: "sources.csv") }
    writing.add(try tables.trade.bytes(), as: "trade.csv")
    try writing.commit()
    outcome.note(
      "\(folder.name): applied as \(entry.id): wrote \(writing.names.joined(separator: ", "))")
    outcome.isApplied = true
  }

  /// The mapping of the file, what the command line says first; `nil` where several fit.
  private func mapping(
    for format: any Format, in folder: ImportFolder
  ) throws(DiagnosticError) -> ImportMapping? {
    var found: ImportMapping?
    if let name = request.mapping {
      found = try folder.mapping(named: name)
      if let other = found, other.format != format.id {
        throw Preparation.error(
          "other-format", "this is a file of \(format.name), and `\(name)` is of \(other.format)",
          hint: "say --as with another name",
          at: SourceLocation(file: outcome.file), area: .records)
      }
    } else {
      let fitting = try folder.mappings().filter { $0.format == format.id }
      guard fitting.count < 2 else {
        let names = fitting.map { "--as \($0.name)" }.joined(separator: " or ")
        outcome.note("several mappings of \(folder.name) fit: say \(names)")
        outcome.needsDecision = true
        return nil
      }
      found = fitting.first
    }
    let isKept = found != nil
    var mapping = found ?? ImportMapping(name: request.mapping ?? format.id, of: format)
    let kept = mapping
    mapping.choice = request.choice.completed(by: mapping.choice)
    mapping.told = request.told.completed(by: mapping.told)
    mapping.encoding = request.encoding ?? mapping.encoding
    if isKept, mapping != kept {
      outcome.note(
        "\(ImportFolder.mappingName(mapping.name)) says otherwise and stays as it is: change it if "
          + "the next file is to be read like this one")
    }
    return mapping
  }

  private func entry(
    _ mapping: ImportMapping, _ format: any Format, sha256: String,
    _ fingerprint: ContentFingerprint
  ) -> ImportEntry {
    var entry = ImportEntry([:])
    entry.file = url.lastPathComponent
    entry.sha256 = sha256
    entry.content = fingerprint.text
    entry.format = format.id
    entry.mapping = mapping.name
    entry.downloaded =
      (request.downloaded ?? (request.published == nil ? day : nil))
      .map { "\($0)" } ?? ""
    entry.published = request.published.map { "\($0)" } ?? ""
    entry.reader = environment.version
    return entry
  }

  /// An id that neither a source nor an import has.
  private func id(_ name: String, _ records: RecordSet, _ log: [ImportEntry]) -> String {
    let taken = Set(records.sources.keys).union(log.map(\.id))
    let first = "\(name)-\(day)"
    guard taken.contains(first) else { return first }
    return (2...taken.count + 2).lazy.map { "\(first)-\($0)" }.first { !taken.contains($0) }
      ?? first
  }

  private func table(_ encoding: TextEncoding?) throws(DiagnosticError) -> any TableFile {
    try FileOpening.table(at: url.path, shownAs: outcome.file, encoding: encoding)
  }

  /// A file's ending with its point, where it is letters and digits.
  private static func ending(of url: URL) -> String {
    let ending = url.pathExtension.lowercased()
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 8
      && ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isPlain ? "." + ending : ""
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

/// What is to be written of a file.
struct ImportPlan {
  var mapping: ImportMapping
  var entry: ImportEntry
  var changes: [TradeChange]
  /// The pair's currency.
  var currency: String
  /// From which day the figures count.
  var day: Day
  /// Whether that is the day of publication.
  var isPublished: Bool
}
