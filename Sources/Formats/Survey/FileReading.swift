package import Diagnostics

/// Reads a recognised file from its first row to its last: what it holds, and the drafts that were
/// chosen, one after the other.
package enum FileReading {
  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - choice: What was said about rows that may count the same trade twice.
  ///   - pair: The two countries it is read for; `nil` for all.
  ///   - body: Takes each draft that was chosen and is no repetition.
  package static func read(
    _ file: any TableFile, as match: FormatList.Match, choice: TotalsChoice, pair: Set<String>?,
    _ body: @escaping (TradeDraft) -> Void
  ) throws(DiagnosticError) -> FileSurvey {
    let totals = TotalsSurvey(choice, decided: pair == nil ? [] : [.reporters, .partners])
    var survey = FileSurvey(file: file.name, format: match.format.name, totals: totals)
    var foreign = 0
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
      let reader = try match.format.reader(below: header, of: file.name)
      var isBelow = false
      try file.read(header.sheet) { (row) throws(DiagnosticError) in
        guard isBelow else {
          isBelow = row.place == header.place
          return .next
        }
        survey.count(row: row)
        do throws(RowFault) {
          take(try reader.take(row))
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

  /// Whether a draft is about two countries: reported by one, with the other or the world.
  private static func isOf(_ pair: Set<String>, _ draft: TradeDraft) -> Bool {
    guard let reporter = draft.reporter.code, pair.contains(reporter) else { return false }
    guard let partner = draft.partner.code, partner != reporter else { return false }
    return partner == TradeParty.world.code || pair.contains(partner)
  }
}
