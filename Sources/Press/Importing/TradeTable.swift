internal import Diagnostics
internal import Formats
internal import Periods
internal import RecordFiles
internal import Records
internal import Values

/// Writes what an import changes into `trade.csv` of a record set.
struct TradeTable {
  /// The table as it will be.
  private(set) var table: RecordTable
  private let currency: String
  private let id: String
  /// The first day on which an earlier figure no longer counts.
  private let day: Day
  /// The day the desk saw the figures, where the source has no date.
  private let seen: Day?

  init(
    _ folder: ImportFolder, _ pair: Pair, _ entry: ImportEntry, _ file: ImportedFile
  ) throws(DiagnosticError) {
    table = try folder.table(
      "trade.csv",
      columns: [
        "period", "reporter", "partner", "flow", "product", "value", "currency", "valuation",
        "net-weight", "sources", "seen", "until", "flags", "origin",
      ])
    currency = pair.currency
    id = entry.id
    day = file.day
    seen = file.isPublished ? nil : file.day
  }

  /// Makes the changes in their order.
  mutating func write(_ changes: [TradeChange]) {
    for change in changes {
      switch change {
      case .added(let draft, let until): append(draft, until: until)
      case .revised(let line, let draft, let until):
        table.set("until", to: "\(day)", inLine: line)
        append(draft, until: until)
      case .closed(let line): table.set("until", to: "\(day)", inLine: line)
      }
    }
  }

  private mutating func append(_ draft: TradeDraft, until: Day?) {
    guard let reporter = draft.reporter.code, let partner = draft.partner.code,
      let product = draft.product.recordCode, let amount = draft.amount
    else { return }
    // The usual is written where the table has a column for it, or where the file says it.
    let hasProducts = table.columns.contains("product")
    let hasCurrencies = table.columns.contains("currency")
    table.append([
      "period": "\(draft.period)", "reporter": reporter, "partner": partner,
      "flow": draft.flow.rawValue,
      "product": product == ProductCode.total && !hasProducts ? "" : product,
      "value": table.number(amount.description),
      "currency": draft.currency == currency && !hasCurrencies ? "" : draft.currency,
      "valuation": draft.isValuationUsual ? "" : draft.valuation.rawValue,
      "net-weight": draft.netWeight.map { table.number($0.description) } ?? "",
      "sources": id, "seen": seen.map { "\($0)" } ?? "",
      "until": until.map { "\($0)" } ?? "", "flags": draft.flags.joined(separator: ";"),
      "origin": ImportOrigin.text(of: draft.place, in: id),
    ])
  }
}
