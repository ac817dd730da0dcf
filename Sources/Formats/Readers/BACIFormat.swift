internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// CEPII's BACI: trade in thousands of US dollars, free on board, reconciled from the reports of
/// both sides; a source of its own, in which nobody reports.
struct BACIFormat: Format {
  let id = "baci"
  let name = "CEPII BACI"
  let publisher = "CEPII"
  let grade = Source.Grade.secondHand
  let isReport = false
  let required = [["t"], ["i"], ["j"], ["k"], ["v"], ["q"]]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    BACIReader(header)
  }
}

/// Reads rows of BACI.
private final class BACIReader: DraftReader {
  let skipped: [String: Int] = [:]
  private let header: TableHeader
  private let year, exporter, importer, product, value, quantity: Int?

  init(_ header: TableHeader) {
    self.header = header
    year = header.column("t")
    exporter = header.column("i")
    importer = header.column("j")
    product = header.column("k")
    value = header.column("v")
    quantity = header.column("q")
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let year, let exporter, let importer, let product, let value, !row.isEmpty else {
      return []
    }
    guard let when = cells.code(year).flatMap({ Period(year: $0) }) else {
      throw cells.fault(year, "a year")
    }
    guard let from = cells.code(exporter) else { throw cells.fault(exporter, "a country's number") }
    guard let to = cells.code(importer) else { throw cells.fault(importer, "a country's number") }
    // Tonnes; a quantity that is not known is `NA`.
    let tonnes = try cells.number(quantity, missing: ["NA"])
    let kilograms = tonnes.flatMap { $0.scaled(byTenTo: 3) }
    return [
      TradeDraft(
        reporter: NumericCountryCode.party(from), partner: NumericCountryCode.party(to),
        flow: .export, product: .harmonized(digits: cells.text(product)), period: when,
        value: try cells.number(value), scale: 3, currency: "USD", valuation: .fob,
        netWeight: kilograms, place: cells.place(value))
    ]
  }
}
