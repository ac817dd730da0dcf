package import Diagnostics

/// Reads a recognised file from its first row to its last: what it holds, and the drafts that were
/// chosen, one after the other.
package enum FileReading {
  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - choice: What was said about rows that may count the same trade twice.
  ///   - pair: The two countries it is read for; `nil` for all.
  ///   - told: What was said of values that the file leaves open.
  ///   - progress: Is called every few thousand rows with how many there were.
  ///   - body: Takes each draft that was chosen and is no repetition.
  /// - Throws: `unstated` where the format leaves something open that nobody has said.
  package static func read(
    _ file: any TableFile, as match: FormatMatch, choice: TotalsChoice, pair: Set<String>?,
    told: StatedTerms = StatedTerms(), progress: @escaping (_ rows: Int) -> Void = { _ in },
    _ body: @escaping (TradeDraft) -> Void
  ) throws(DiagnosticError) -> FileSurvey {
    try check(told, against: match.format, in: file.name)
    let totals = TotalsSurvey(choice, decided: pair == nil ? [] : [.reporters, .partners])
    var survey = FileSurvey(file: file.name, format: match.format.name, totals: totals)
    var foreign = 0
    var rows = 0
    func take(_ drafts: [TradeDraft]) {
      for draft in drafts {
        if let pair, !isOf(pair, draft) {
          foreign += 1
        } else if survey.takes(draft) {
          body(draft)
        }
      }
    }
    for header in match.headers {
      let reader = try match.format.reader(below: header, of: file.name, told: told)
      var isBelow = false
      try file.read(header.sheet) { (row) throws(DiagnosticError) in
        guard isBelow else {
          isBelow = row.place == header.place
          return .next
        }
        survey.count(row: row)
        rows += 1
        if rows % progressInterval == 0 { progress(rows) }
        do throws(RowFault) {
          let drafts = try reader.take(row)
          if match.format.showsRows { survey.show(drafts) }
          take(drafts)
        } catch {
          survey.count(error)
        }
        return .next
      }
      take(reader.finish())
      survey.count(skipped: reader.skipped)
    }
    for sheet in match.others { survey.note(unread: sheet) }
    if foreign > 0 { survey.count(skipped: ["other countries": foreign]) }
    return survey
  }

  /// How many rows there are between two calls about progress.
  private static let progressInterval = 10_000

  /// Nothing that the file leaves open may be unsaid, and nothing that it says itself be said.
  private static func check(
    _ told: StatedTerms, against format: any Format, in file: String
  ) throws(DiagnosticError) {
    let location = SourceLocation(file: file)
    let unsaid = format.asks.filter { !told.said.contains($0) }
    guard unsaid.isEmpty else {
      throw DiagnosticError([
        Diagnostic(
          area: .records, code: "unstated",
          message: "the file does not say " + unsaid.map(\.question).joined(separator: ", nor "),
          hint: "say " + unsaid.map(\.example).joined(separator: " and "), location: location)
      ])
    }
    guard let term = told.said.first(where: { !(format.asks + format.allows).contains($0) })
    else { return }
    throw DiagnosticError([
      Diagnostic(
        area: .records, code: "stated-twice",
        message: "a file of \(format.name) says itself \(term.question)",
        hint: "leave `--\(term.rawValue)` out", location: location)
    ])
  }

  /// Whether a draft is about two countries: reported by one, with the other or the world.
  private static func isOf(_ pair: Set<String>, _ draft: TradeDraft) -> Bool {
    guard let reporter = draft.reporter.code, pair.contains(reporter) else { return false }
    guard let partner = draft.partner.code, partner != reporter else { return false }
    return partner == TradeParty.world.code || pair.contains(partner)
  }
}
