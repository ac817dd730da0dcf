internal import Document
internal import Language
internal import Records
internal import Statistics

/// Contacts by year: how many, how often with the exact interval, through which channels, and how
/// many of leaders. Only counts where the log is not complete.
struct YearsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  ///
  /// - Parameter max: How many years; default all of the log.
  func draft(max: Int?) -> TableDraft? {
    let words = language.wording.kinds.contacts
    let years = statistics.contactYears.suffix(max ?? .max)
    guard let newest = years.last else { return nil }
    let isComplete = years.allSatisfy(\.frequency.isCovered)
    let channels = Contact.Channel.chartOrder.filter { channel in
      years.contains { $0.frequency.byChannel.contains { $0.key == channel } }
    }
    var draft = TableDraft(
      title: words.yearsTitle,
      columns: [
        .words(words.year, flexibility: 0, isRowHeader: true),
        .numbers(words.statistics.count),
      ])
    if isComplete {
      draft.columns.append(.numbers(words.statistics.rate))
      draft.columns.append(
        Table.Column([.text(words.statistics.interval)], alignment: .trailing, flexibility: 0))
    }
    for channel in channels {
      var column = Table.Column.numbers(language.name(of: channel))
      column.group = words.channel
      draft.columns.append(column)
    }
    draft.columns.append(.numbers(language.wording.records.levels[.leader] ?? ""))
    let style = NumberStyle.decimal(2)
    for (year, frequency) in years {
      let name = "contacts.years"
      var cells = [
        .words(language.notation.period(year)), printer.cell(frequency.count, .count, name: name),
      ]
      if isComplete {
        cells.append(printer.cell(frequency.rate, style, name: name + ".rate"))
        cells.append(
          printer.cell("\(interval: frequency.rate, style.withoutUnit)", name: name + ".rate"))
      }
      for channel in channels {
        cells.append(printer.cell(frequency.count(through: channel).count, .count, name: name))
      }
      cells.append(printer.cell(frequency.count(at: .leader).count, .count, name: name))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.frequency.last?.end
    if isComplete { draft.notes = [words.statistics.method] }
    draft.caveats =
      isComplete
      ? []
      : statistics.logWindow.map {
        [words.others(statistics.logCoverage(of: $0), language.names)]
      } ?? []
    return draft
  }
}
