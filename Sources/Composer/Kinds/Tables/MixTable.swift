internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Contacts by channel and level, with the share of each channel where the log is complete.
  func mix(days: Int?) -> TableDraft? {
    let words = wording.kinds.contacts
    let length = days ?? 365
    let frequency = catalogue.statistics.contacts(days: length)
    guard !frequency.contacts.isEmpty else { return nil }
    let levels = frequency.byLevel
    let hasShares = frequency.mayClaimTrend
    var columns: [Table.Column] = [.words(words.channel, isRowHeader: true)]
    columns += levels.map { .numbers(wording.records.levels[$0.key] ?? $0.key.rawValue) }
    columns.append(.numbers(words.all))
    if hasShares {
      columns += [
        .numbers(words.share, unit: "%"), .words(words.statistics.interval, flexibility: 0),
      ]
    }
    var draft = TableDraft(title: words.mixTitle, columns: columns)
    draft.subtitle = [.text(words.daysTo(length, notation.date(edition.asOf)))]
    for channel in frequency.byChannel {
      var cells = [channelCell(channel.key)]
      cells += levels.map { level in
        let both = frequency.contacts.filter { $0.channel == channel.key && $0.level == level.key }
        return both.isEmpty
          ? cell("") : cell(number(of: both, frequency.window), .count, name: "contacts.mix")
      }
      cells.append(cell(channel.count, .count, name: "contacts.mix"))
      if hasShares { cells += shareCells(channel.share) }
      draft.rows.append(Table.Row(cells))
    }
    var total = [cell(words.all)]
    total += levels.map { cell($0.count, .count, name: "contacts.mix") }
    total.append(cell(frequency.contactCount, .count, name: "contacts.mix"))
    if hasShares { total += [cell(""), cell("")] }
    draft.rows.append(Table.Row(total, kind: .total))
    draft.newest = frequency.last?.end
    if !hasShares { draft.notes = [words.statistics.noTrend] }
    return draft
  }

  private func shareCells(_ share: Quantity) -> [Table.Cell] {
    let style = NumberStyle(.percent, decimals: 0)
    return [
      cell(share, style, name: "contacts.mix.share"),
      cell("\(interval: share, style)", name: "contacts.mix.share"),
    ]
  }

  /// How many contacts these are.
  func number(of contacts: [Contact], _ period: Period) -> Quantity {
    Quantity(
      value: Double(contacts.count), unit: .count, period: period,
      provenance: Provenance(
        statistic: "contacts.count", calculation: Calculation(.count(.contacts)),
        records: contacts.map(\.id), sources: contacts.flatMap(\.sources), nature: .computed))
  }
}
