internal import Diagnostics
internal import Formats
internal import Periods
internal import RecordFiles
internal import Records

/// Writes what an import changes into `trade.csv` and `sources.csv` of a record set.
struct TradeTables {
  /// `trade.csv` as it will be.
  private(set) var trade: RecordTable
  /// `sources.csv` as it will be.
  private(set) var sources: RecordTable
  private let currency: String
  private let entry: ImportEntry
  /// The first day on which an earlier figure no longer counts.
  private let day: Day
  /// The day the desk saw the figures, where the source has no date.
  private let seen: Day?

  /// - Parameters:
  ///   - currency: The pair's currency, that need not be named.
  ///   - day: From which day the import's figures count.
  ///   - isPublished: Whether that is the day of publication, which the source then has.
  init(
    _ folder: ImportFolder, currency: String, entry: ImportEntry, day: Day, isPublished: Bool
  ) throws(DiagnosticError) {
    trade = try folder.table(
      "trade.csv",
      columns: [
        "period", "reporter", "partner", "flow", "product", "value", "currency", "valuation",
        "net-weight", "sources", "seen", "until", "flags", "origin",
      ])
    sources = try folder.table(
      "sources.csv", columns: ["id", "publisher", "title", "date", "address", "grade", "note"])
    self.currency = currency
    self.entry = entry
    self.day = day
    seen = isPublished ? nil : day
  }

  /// Adds the import's source.
  mutating func addSource(_ mapping: ImportMapping) {
    sources.append([
      "id": entry.id, "publisher": mapping.publisher, "title": mapping.title,
      "date": entry.published, "address": mapping.address ?? "", "grade": mapping.grade.rawValue,
      "note": sources.columns.contains("note") ? "Imported from \(entry.file)" : "",
    ])
  }

  /// Makes the changes in their order.
  mutating func write(_ changes: [TradeChange]) {
    for change in changes {
      switch change {
      case .added(let draft, let until): append(draft, until: until)
      case .revised(let line, let draft, let until):
        trade.set("until", to: "\(day)", inLine: line)
        append(draft, until: until)
      case .closed(let line): trade.set("until", to: "\(day)", inLine: line)
      }
    }
  }

  private mutating func append(_ draft: TradeDraft, until: Day?) {
    guard let reporter = draft.reporter.code, let partner = draft.partner.code,
      let product = draft.product.recordCode, let amount = draft.amount
    else { return }
    // The usual is written where the table has a column for it, or where the file says it.
    let hasProducts = trade.columns.contains("product")
    let hasCurrencies = trade.columns.contains("currency")
    trade.append([
      "period": "\(draft.period)", "reporter": reporter, "partner": partner,
      "flow": draft.flow.rawValue,
      "product": product == ProductCode.total && !hasProducts ? "" : product,
      "value": trade.number(amount.description),
      "currency": draft.currency == currency && !hasCurrencies ? "" : draft.currency,
      "valuation": draft.isValuationUsual ? "" : draft.valuation.rawValue,
      "net-weight": draft.netWeight.map { trade.number($0.description) } ?? "",
      "sources": entry.id, "seen": seen.map { "\($0)" } ?? "",
      "until": until.map { "\($0)" } ?? "", "flags": draft.flags.joined(separator: ";"),
      "origin": ImportOrigin.text(of: draft.place, in: entry.id),
    ])
  }
}
