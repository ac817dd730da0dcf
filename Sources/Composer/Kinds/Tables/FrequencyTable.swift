internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Rates with exact intervals, this window against the one before, and silences; only counts
  /// where the log is not declared complete.
  func frequency(days: Int?) -> TableDraft? {
    let length = days ?? 365
    let frequency = catalogue.statistics.contacts(days: length)
    guard frequency.last != nil || frequency.count.value != 0 else { return nil }
    return frequency.mayClaimTrend ? compared(frequency, length) : counted(frequency, length)
  }

  private func compared(_ frequency: ContactFrequency, _ length: Int) -> TableDraft {
    let words = wording.kinds.contacts
    let rows = words.statistics
    let name = "contacts.frequency"
    var draft = TableDraft(
      title: rows.title,
      columns: [
        .words(rows.statistic, flexibility: 2, isRowHeader: true),
        .numbers(words.daysTo(length, notation.date(frequency.asOf))),
        .numbers(words.daysBeforeThat(length)), .words("", flexibility: 2),
      ])
    let one = NumberStyle.decimal(1)
    let two = NumberStyle.decimal(2)
    draft.rows = [
      Table.Row([
        cell(rows.counts(frequency.unit)), cell(frequency.count, .count, name: name),
        cell(frequency.countBefore, .count, name: name + ".before"), cell(""),
      ]),
      Table.Row([
        cell(rows.rate), cell(frequency.rate, one, name: name + ".rate"),
        cell(frequency.rateBefore, one, name: name + ".rate.before"), cell(""),
      ]),
      Table.Row([
        cell(rows.interval), cell("\(interval: frequency.rate, one.withoutUnit)", name: name),
        cell("\(interval: frequency.rateBefore, one.withoutUnit)", name: name), cell(""),
      ]),
      Table.Row([
        cell(rows.ratio), cell(frequency.rateRatio, two, name: name + ".ratio"), cell(""),
        cell("\(interval: frequency.rateRatio, two.withoutUnit)", name: name + ".ratio"),
      ]),
      Table.Row([
        cell(rows.probability), cell(frequency.rateRatioProbability, two, name: name + ".p"),
        cell(""), cell(""),
      ]),
    ]
    draft.rows += silenceRows(frequency, columns: 4)
    draft.rows.append(
      Table.Row([
        cell(rows.silence), cell(frequency.silenceProbability, two, name: name + ".silence"),
        cell(""), cell(""),
      ]))
    draft.newest = frequency.asOf
    draft.notes = countingNotes(frequency) + [rows.method]
    return draft
  }

  /// What counts as one, and what was counted together.
  private func countingNotes(_ frequency: ContactFrequency) -> [String] {
    let rows = wording.kinds.contacts.statistics
    let repeated = catalogue.statistics.repeatedContacts
    return [rows.unit(frequency.unit)] + (repeated > 0 ? [rows.repeated(repeated)] : [])
  }

  private func counted(_ frequency: ContactFrequency, _ length: Int) -> TableDraft {
    let rows = wording.kinds.contacts.statistics
    var draft = TableDraft(
      title: rows.title,
      columns: [
        .words(rows.statistic, flexibility: 1, isRowHeader: true), .numbers(rows.inTheLog),
        .words("", flexibility: 1),
      ])
    draft.rows = frequency.trailing.map { trailing in
      Table.Row([
        cell(rows.last(trailing.days)),
        cell(trailing.count, .count, name: "contacts.last-\(trailing.days)-days"), cell(""),
      ])
    }
    draft.rows += silenceRows(frequency, columns: 3)
    draft.newest = frequency.last?.end
    draft.notes = countingNotes(frequency) + [rows.noTrend]
    return draft
  }

  /// Days with a contact, the longest silence with its ends, the median gap, days since the last.
  private func silenceRows(_ frequency: ContactFrequency, columns: Int) -> [Table.Row] {
    let rows = wording.kinds.contacts.statistics
    let silence = frequency.longestSilence
    let between = silence.map { rows.between(notation.date($0.start), notation.date($0.end)) }
    let last = frequency.last.map(catalogue.describe) ?? .empty
    let values: [(String, Quantity?, String, Phrase)] = [
      (rows.days, frequency.contactDays, "days", .empty),
      (rows.longest, silence?.length, "longest-silence", Phrase(between ?? "")),
      (rows.median, frequency.medianGap, "median-gap", .empty),
      (rows.sinceLast, frequency.daysSinceLast, "days-since-last", last),
    ]
    return values.map { label, quantity, id, note in
      let name = "contacts.\(id)"
      let empty = Array(repeating: cell(""), count: columns - 3)
      return Table.Row(
        [cell(label), cell(quantity, .automatic, name: name)] + empty + [cell(note, name: name)])
    }
  }
}
