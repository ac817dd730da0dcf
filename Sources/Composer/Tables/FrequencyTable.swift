internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// Rates with exact intervals, this window against the one before, and silences; only counts
/// where the log is not declared complete.
struct FrequencyTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(days: Int?) -> TableDraft? {
    let length = days ?? 365
    let frequency = statistics.contacts(days: length)
    guard frequency.last != nil || frequency.count.value != 0 else { return nil }
    return frequency.mayClaimTrend ? compared(frequency, length) : counted(frequency, length)
  }

  private func compared(_ frequency: ContactFrequency, _ length: Int) -> TableDraft {
    let words = language.wording.kinds.contacts
    let rows = words.statistics
    let name = "contacts.frequency"
    var draft = TableDraft(
      title: rows.title,
      columns: [
        .words(rows.statistic, flexibility: 2, isRowHeader: true),
        .numbers(words.daysTo(length, language.notation.date(frequency.asOf))),
        .numbers(words.daysBeforeThat(length)), .words("", flexibility: 2),
      ])
    let one = NumberStyle.decimal(1)
    let two = NumberStyle.decimal(2)
    draft.rows = [
      Table.Row([
        .words(rows.counts(frequency.unit)), printer.cell(frequency.count, .count, name: name),
        printer.cell(frequency.countBefore, .count, name: name + ".before"), .empty,
      ]),
      Table.Row([
        .words(rows.rate), printer.cell(frequency.rate, one, name: name + ".rate"),
        printer.cell(frequency.rateBefore, one, name: name + ".rate.before"), .empty,
      ]),
      Table.Row([
        .words(rows.interval),
        printer.cell("\(interval: frequency.rate, one.withoutUnit)", name: name),
        printer.cell("\(interval: frequency.rateBefore, one.withoutUnit)", name: name), .empty,
      ]),
      Table.Row([
        .words(rows.ratio), printer.cell(frequency.rateRatio, two, name: name + ".ratio"), .empty,
        printer.cell("\(interval: frequency.rateRatio, two.withoutUnit)", name: name + ".ratio"),
      ]),
      Table.Row([
        .words(rows.probability),
        probability(frequency.rateRatioProbability, name: name + ".p"),
        .empty, .empty,
      ]),
    ]
    draft.rows += silenceRows(frequency, columns: 4)
    draft.rows.append(
      Table.Row([
        .words(rows.silence),
        probability(frequency.silenceProbability, name: name + ".silence"),
        .empty, .empty,
      ]))
    draft.newest = frequency.asOf
    draft.notes = countingNotes(frequency) + [rows.method]
    return draft
  }

  /// A probability with as many digits as it needs; a small one is not nothing.
  private func probability(_ quantity: Quantity, name: String) -> Table.Cell {
    guard quantity.value != nil else { return printer.cell(quantity, .decimal(2), name: name) }
    return printer.cell("\(bare: quantity, .probability(quantity))", name: name)
  }

  /// What counts as one, and what was counted together.
  private func countingNotes(_ frequency: ContactFrequency) -> [String] {
    let rows = language.wording.kinds.contacts.statistics
    let repeated = statistics.repeatedContacts
    return [rows.unit(frequency.unit)] + (repeated > 0 ? [rows.repeated(repeated)] : [])
  }

  private func counted(_ frequency: ContactFrequency, _ length: Int) -> TableDraft {
    let rows = language.wording.kinds.contacts.statistics
    var draft = TableDraft(
      title: rows.title,
      columns: [
        .words(rows.statistic, flexibility: 1, isRowHeader: true), .numbers(rows.inTheLog),
        .words("", flexibility: 1),
      ])
    draft.rows = frequency.trailing.map { trailing in
      Table.Row([
        .words(rows.last(trailing.days)),
        printer.cell(trailing.count, .count, name: "contacts.last-\(trailing.days)-days"), .empty,
      ])
    }
    draft.rows += silenceRows(frequency, columns: 3)
    draft.newest = frequency.last?.end
    draft.notes = countingNotes(frequency)
    draft.caveats = [rows.noTrend(frequency.frequencyChange, language.names)]
    return draft
  }

  /// Days with a contact, the longest silence with its ends, the median gap, days since the last.
  private func silenceRows(_ frequency: ContactFrequency, columns: Int) -> [Table.Row] {
    let rows = language.wording.kinds.contacts.statistics
    let found = statistics.longestSilence(of: frequency)
    let silence = found?.span
    let label = found.map { rows.longest($0, language.names) } ?? .empty
    let between = silence.map {
      rows.between(language.notation.date($0.start), language.notation.date($0.end))
    }
    let last = frequency.last.map(language.describe) ?? .empty
    let values: [(Phrase, Quantity?, String, Phrase)] = [
      (Phrase(rows.days), frequency.contactDays, "days", .empty),
      (label, silence?.length, "longest-silence", Phrase(between ?? "")),
      (Phrase(rows.median), frequency.medianGap, "median-gap", .empty),
      (Phrase(rows.sinceLast), frequency.daysSinceLast, "days-since-last", last),
    ]
    // Without two contacts there is no silence to tell.
    return values.filter { !$0.0.isEmpty }.map { label, quantity, id, note in
      let name = "contacts.\(id)"
      let empty = Array(repeating: Table.Cell.empty, count: columns - 3)
      return Table.Row(
        [printer.cell(label, name: name), printer.cell(quantity, .automatic, name: name)] + empty
          + [
            printer.cell(note, name: name)
          ])
    }
  }
}
