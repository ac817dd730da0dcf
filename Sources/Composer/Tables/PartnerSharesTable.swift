internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

/// Each side's share in the other's whole trade, as stated.
struct PartnerSharesTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(max: Int?) -> TableDraft? {
    let words = language.wording.kinds.trade
    let shares = statistics.trade.partnerShares.prefix(max ?? 8)
    guard !shares.isEmpty else { return nil }
    let wholes = shares.compactMap(\.impliedWhole)
    let unit = language.moneyUnit(wholes)
    var columns: [Table.Column] = [
      .words(words.share, isRowHeader: true), .words(words.period, flexibility: 0),
      .numbers(words.share, unit: "%"),
    ]
    if !wholes.isEmpty { columns.append(.numbers(words.impliedWhole, unit: unit.text)) }
    var draft = TableDraft(
      title: words.sharesTitle, columns: columns + [.words(words.whose)])
    for share in shares {
      let name = words.shareOf(
        language.countryName(share.partner), language.countryInSentence(share.reporter))
      var cells: [Table.Cell] = [
        .words(name), .words(share.share.period.map(language.notation.period) ?? words.notGiven),
        printer.cell(share.share, .percent, name: "trade.shares"),
      ]
      if !wholes.isEmpty {
        cells.append(
          printer.cell(share.impliedWhole, unit.style, name: "trade.shares.whole", withRange: true))
      }
      let provenance = share.share.provenance
      let owner = language.owner(of: provenance)
      cells.append(
        printer.cell("\(owner)\u{A0}\(sources: provenance.sources)", name: "trade.shares"))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = shares.compactMap { $0.share.period?.end }.max()
    return draft
  }
}
