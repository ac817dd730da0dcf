package import Diagnostics
internal import Periods
package import Records

/// Reads the contacts of a pair out of somebody's own sheet, such as a workbook of meetings or a list of
/// a leader's trips: columns by their names, dates in the one form that all of them have.
package struct SheetContacts {
  /// The format's name in mappings.
  package static let id = "contact-sheet"
  /// The most rows that are read.
  private static let mostRows = 100_000

  private let file: any TableFile
  private let header: TableHeader
  private let columns: ContactColumns

  /// A file that has a header of contacts; `nil` for any other.
  package init?(_ file: any TableFile) throws(DiagnosticError) {
    for sheet in file.sheets {
      let rows = try file.head(of: sheet)
      for (position, row) in rows.enumerated() {
        let header = TableHeader(row, in: sheet, below: Array(rows[..<position]))
        if let columns = ContactColumns(header.names) {
          self.file = file
          self.header = header
          self.columns = columns
          return
        }
      }
    }
    return nil
  }

  /// Reads the sheet.
  ///
  /// - Parameters:
  ///   - pair: Whose people are looked for; `nil` counts the rows and shows the first.
  ///   - told: How people meet and what became of it, where rows do not say.
  package func read(for pair: Pair?, told: StatedTerms) throws(DiagnosticError) -> ContactSurvey {
    var rows: [TableRow] = []
    var form = DateForm()
    var isBelow = false
    try file.read(header.sheet) { (row) throws(DiagnosticError) in
      guard isBelow else {
        isBelow = row.place == header.place
        return .next
      }
      guard rows.count < Self.mostRows else { throw FileFault.tooMany("rows").error(in: file.name) }
      if !row.isEmpty {
        rows.append(row)
        form.look(at: text(.date, row))
      }
      return .next
    }
    var survey = ContactSurvey(file: file.name, kind: kind)
    survey.count = rows.count
    let finder = pair.map(PeopleFinder.init)
    for row in rows {
      survey.show(preview(row, form))
      if let pair, let finder { take(row, form, finder, pair, told, &survey) }
    }
    return survey
  }

  private var kind: String {
    let named = ContactColumns.Meaning.allCases.flatMap { columns.columns[$0] ?? [] }
      .map { "`\(header.names[$0])`" }
    let rest = columns.unread.prefix(10).map { "`\($0)`" }
    return "a sheet of contacts by the columns " + named.joined(separator: ", ")
      + (rest.isEmpty ? "" : "; not read: " + rest.joined(separator: ", "))
  }

  /// A row as it is read.
  private func preview(_ row: TableRow, _ form: DateForm) -> String {
    let date = columns.columns[.date]?.first.flatMap { form.period(row[$0]) }
    let parts = [
      date.map { "\($0)" } ?? "no date: `\(text(.date, row))`", text(.people, row),
      text(.place, row), text(.title, row), text(.channel, row), text(.status, row),
    ]
    return parts.filter { !$0.isEmpty }.map { String(ContactText.line($0).prefix(60)) }
      .joined(separator: " | ")
  }

  private func take(
    _ row: TableRow, _ form: DateForm, _ finder: PeopleFinder, _ pair: Pair, _ told: StatedTerms,
    _ survey: inout ContactSurvey
  ) {
    let title = text(.title, row)
    let shown = "\(text(.date, row)) \(title.prefix(80)) (\(row.place))"
    guard let start = columns.columns[.date]?.first.flatMap({ form.period(row[$0]) }) else {
      return survey.ask("with a date that cannot be read, or may be two days", shown)
    }
    let (people, countries) = finder.people(in: text(.people, row) + " \n " + title)
    guard pair.countries.allSatisfy({ countries.contains($0.code) }) else {
      return survey.skip("naming nobody of one of the two countries")
    }
    let how = [text(.channel, row), title].compactMap(ContactWords.channel).first
    guard let channel = how ?? told.channel else {
      return survey.ask("not saying how they meet: say --channel", shown)
    }
    guard let status = ContactWords.status(in: text(.status, row)) ?? told.status else {
      return survey.ask("not saying what became of it: say --status", shown)
    }
    let end = columns.columns[.end]?.first.flatMap { form.period(row[$0]) }?.end
    // Twin rows can be two visits: the second one has a key of its own.
    let key = "\(start)/\(people.sorted().joined(separator: "+"))/\(channel.rawValue)"
    let twins = survey.drafts.count { $0.key == key || $0.key.hasPrefix(key + "#") }
    survey.drafts.append(
      ContactDraft(
        key: twins == 0 ? key : "\(key)#\(twins + 1)", start: start,
        end: end.flatMap { $0 > start.start ? $0 : nil }, title: title, place: text(.place, row),
        people: people, channel: channel, status: status, origin: row.place))
  }

  /// What all columns of a meaning hold.
  private func text(_ meaning: ContactColumns.Meaning, _ row: TableRow) -> String {
    (columns.columns[meaning] ?? []).map { row[$0].text }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
