internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Contacts by year: how many, how often with the exact interval, through which channels, and how
  /// many of leaders. Only counts where the log is not complete.
  ///
  /// - Parameter max: How many years; default all of the log.
  func contactYears(max: Int?) -> TableDraft? {
    let words = wording.kinds.contacts
    let years = contactYears().suffix(max ?? .max)
    guard let newest = years.last else { return nil }
    let isComplete = years.allSatisfy { $0.frequency.coverage?.isComplete == true }
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
      var column = Table.Column.numbers(wording.records.channels[channel] ?? channel.rawValue)
      column.group = words.channel
      draft.columns.append(column)
    }
    draft.columns.append(.numbers(wording.records.levels[.leader] ?? ""))
    let style = NumberStyle.decimal(2)
    for (year, frequency) in years {
      let name = "contacts.years"
      var cells = [
        cell(notation.period(year)), cell(frequency.count, .count, name: name),
      ]
      if isComplete {
        cells.append(cell(frequency.rate, style, name: name + ".rate"))
        cells.append(
          cell("\(interval: frequency.rate, style.withoutUnit)", name: name + ".rate"))
      }
      for channel in channels {
        let count = frequency.byChannel.first { $0.key == channel }?.count
        cells.append(count.map { cell($0, .count, name: name) } ?? cell("0"))
      }
      let leaders = frequency.byLevel.first { $0.key == .leader }?.count
      cells.append(leaders.map { cell($0, .count, name: name) } ?? cell("0"))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.frequency.last?.end
    draft.notes = [isComplete ? words.statistics.method : words.incomplete]
    return draft
  }

  /// The contacts of each year the log covers, up to the edition's day, oldest first.
  func contactYears() -> [(year: Period, frequency: ContactFrequency)] {
    let statistics = catalogue.statistics
    guard let first = statistics.contacts(days: 1).coverage?.since ?? statistics.merged.first?.start
    else { return [] }
    guard let covered = Period(from: first, through: edition.asOf) else { return [] }
    return covered.every(.year).compactMap { year in
      Period(from: Swift.max(year.start, first), through: min(year.end, edition.asOf))
        .map { (year, statistics.contacts(in: $0)) }
    }
  }
}
