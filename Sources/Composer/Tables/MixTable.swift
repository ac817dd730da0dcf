internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// Contacts by channel and level, with the share of each channel where the log is complete.
struct MixTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var contactRows: ContactRows { ContactRows(language: language, printer: printer) }

  /// The draft; `nil` where there is nothing to show.
  func draft(days: Int?) -> TableDraft? {
    let words = language.wording.kinds.contacts
    let length = days ?? 365
    let frequency = statistics.contacts(days: length)
    guard !frequency.contacts.isEmpty else { return nil }
    let levels = frequency.byLevel
    let hasShares = frequency.mayClaimTrend
    var columns: [Table.Column] = [.words(words.channel, isRowHeader: true)]
    columns += levels.map { .numbers(language.wording.records.levels[$0.key] ?? $0.key.rawValue) }
    columns.append(.numbers(words.all))
    if hasShares {
      columns += [
        .numbers(words.share, unit: "%"), .words(words.statistics.interval, flexibility: 0),
      ]
    }
    var draft = TableDraft(title: words.mixTitle, columns: columns)
    draft.subtitle = [.text(words.daysTo(length, language.notation.date(statistics.edition.asOf)))]
    for channel in frequency.byChannel {
      var cells = [contactRows.channel(channel.key)]
      cells += levels.map { level in
        let both = frequency.contacts.filter { $0.channel == channel.key && $0.level == level.key }
        return both.isEmpty
          ? .empty
          : printer.cell(
            ContactFrequency.count(of: both, in: frequency.window), .count, name: "contacts.mix")
      }
      cells.append(printer.cell(channel.count, .count, name: "contacts.mix"))
      if hasShares { cells += shareCells(channel.share) }
      draft.rows.append(Table.Row(cells))
    }
    var total: [Table.Cell] = [.words(words.all)]
    total += levels.map { printer.cell($0.count, .count, name: "contacts.mix") }
    total.append(printer.cell(frequency.contactCount, .count, name: "contacts.mix"))
    if hasShares { total += [.empty, .empty] }
    draft.rows.append(Table.Row(total, kind: .total))
    draft.newest = frequency.last?.end
    draft.caveats = [words.statistics.noTrend(frequency.frequencyChange, language.names)]
    return draft
  }

  private func shareCells(_ share: Quantity) -> [Table.Cell] {
    let style = NumberStyle(.percent, decimals: 0)
    return [
      printer.cell(share, style, name: "contacts.mix.share"),
      printer.cell("\(interval: share, style)", name: "contacts.mix.share"),
    ]
  }
}
