internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// The monthly table of China's customs: total, exports, imports and balance. It says neither with
/// whom nor in which unit, and often not even of which country.
///
/// Commas group digits in threes. A total is held against its parts.
struct ChinaCustomsFormat: Format {
  let id = "china-customs"
  let name = "China customs, monthly totals"
  let publisher = "General Administration of Customs of China"
  let grade = Source.Grade.official
  let asks = [StatedTerms.Term.reporter, .partner, .currency, .scale]
  let required = [
    ["Year&Month", "Year & Month"], ["Total"], ["Export", "Exports"], ["Import", "Imports"],
    ["Balance"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    ChinaCustomsReader(header, told)
  }
}

/// Reads rows of China's monthly table.
private final class ChinaCustomsReader: DraftReader {
  let skipped: [String: Int] = [:]
  private let header: TableHeader
  private let told: StatedTerms
  private let month, total: Int?
  private let values: [(column: Int, flow: TradeDraft.Flow)]

  init(_ header: TableHeader, _ told: StatedTerms) {
    self.header = header
    self.told = told
    month = header.column(anyOf: ["Year&Month", "Year & Month"])
    total = header.column("Total")
    let columns: [([String], TradeDraft.Flow)] = [
      (["Export", "Exports"], .export), (["Import", "Imports"], .import),
    ]
    values = columns.compactMap { names, flow in
      header.column(anyOf: names).map { ($0, flow) }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let month, let total, let currency = told.currency, let scale = told.scale,
      let reporter = told.reporter, let partner = told.partner, !row.isEmpty
    else { return [] }
    guard let when = RowCells.period(cells.text(month)), when.kind == .month else {
      throw cells.fault(month, "a month such as 2024-05")
    }
    var drafts: [TradeDraft] = []
    for (column, flow) in values {
      drafts.append(
        TradeDraft(
          reporter: .country(reporter), partner: partner == "WLD" ? .world : .country(partner),
          flow: flow, product: .total, period: when, value: try cells.grouped(column),
          scale: scale, currency: currency, valuation: told.valuation,
          place: cells.place(column)))
    }
    let parts = drafts.compactMap(\.value)
    if parts.count == 2, let sum = try cells.grouped(total),
      !PartsCheck.holds(total: sum, parts: parts)
    {
      throw cells.fault(total, "the sum of exports and imports within rounding")
    }
    return drafts
  }
}
