internal import Diagnostics
internal import Periods
internal import Records

/// The ITC's Trade Map: products of one reporter, or of two countries' trade with each other and
/// with the world, under a title and a head of up to three rows; often several sheets, collected by
/// hand.
///
/// Unit and year stand in the heads of the columns. Where a title says that the figures were
/// reported by the partner, they are mirrored, and left out.
struct TradeMapFormat: Format {
  let id = "trade-map"
  let name = "ITC Trade Map"
  let publisher = "International Trade Centre"
  let grade = Source.Grade.secondHand
  let required = [["Code", "Product Code"], ["Product label"]]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    TradeMapReader(header)
  }
}

/// Reads rows of Trade Map: the rest of the head, then products.
private final class TradeMapReader: DraftReader {
  /// A column of values.
  private struct Series {
    var column: Int
    var reporter: TradeParty
    var partner: TradeParty
    var flow: TradeDraft.Flow
    var year: Period
    var scale: Int
    var currency: String
  }

  private(set) var skipped: [String: Int] = [:]
  private let header: TableHeader
  private let names = CountryNames()
  private let code: Int?
  private let titles: [String]
  /// The heads of groups of columns, each filled up to the next one, and those of columns.
  private var groups: [String] = []
  private var labels: [String] = []
  private var series: [Series]?

  init(_ header: TableHeader) {
    self.header = header
    code = header.column(anyOf: ["Code", "Product Code"])
    titles = header.above.flatMap { $0.cells.map(\.text) }
    labels = header.names
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let code, !row.isEmpty else { return [] }
    let product = cells.text(code)
    guard !product.isEmpty, product != header.names[code] else {
      if series == nil { deepen(row) } else { skipped["a row without a product", default: 0] += 1 }
      return []
    }
    let series = series ?? labels.indices.compactMap(self.series(at:))
    self.series = series
    guard !series.isEmpty else {
      throw RowFault(
        place: header.place, value: labels.last { !$0.isEmpty } ?? "",
        expected: "columns such as `Value imported in 2023 (USD thousand)`")
    }
    var drafts: [TradeDraft] = []
    for series in series {
      drafts.append(
        TradeDraft(
          reporter: series.reporter, partner: series.partner, flow: series.flow,
          product: product == "TOTAL" ? .total : .harmonized(digits: product),
          period: series.year, value: try cells.number(series.column), scale: series.scale,
          currency: series.currency, place: row.place(of: series.column)))
    }
    return drafts
  }

  /// Takes a further row of the head: what were labels are heads of groups, each up to the next
  /// one.
  private func deepen(_ row: TableRow) {
    groups = []
    for label in labels { groups.append(label.isEmpty ? groups.last ?? "" : label) }
    labels = row.cells.map(\.text)
  }

  /// The series of a column by its heads and the titles; `nil` for one of other figures.
  private func series(at column: Int) -> Series? {
    let label = labels[column]
    guard
      let match = label.firstMatch(
        of: #/Value (?:(imported|exported) )?in (\d{4})[,( ]+([A-Z]{3}) (thousand|million)/#),
      let year = Int(match.2).flatMap({ Period(year: $0) })
    else { return nil }
    let verb = match.1.map(String.init)
    let group = column < groups.count ? groups[column] : groups.last
    let parties = group.flatMap(bilateral)
    guard let (owner, flow, partner) = parties ?? verb.flatMap(listed) else { return nil }
    guard !isMirrored(owner, flow) else {
      skipped["figures that the partner reported, in column \(column + 1)", default: 0] += 1
      return nil
    }
    return Series(
      column: column, reporter: names.party(owner), partner: partner, flow: flow, year: year,
      scale: match.4 == "million" ? 6 : 3, currency: String(match.3))
  }

  /// Who trades with whom by a head such as `Egypt's imports from Australia`.
  private func bilateral(_ head: String) -> (String, TradeDraft.Flow, TradeParty)? {
    guard let match = head.wholeMatch(of: #/(.+)'s (imports|exports) (?:from|to) (.+)/#) else {
      return nil
    }
    return (String(match.1), match.2 == "imports" ? .import : .export, names.party(String(match.3)))
  }

  /// Who trades with the world by a title such as `List of products imported by Egypt in 2023`.
  private func listed(_ verb: String) -> (String, TradeDraft.Flow, TradeParty)? {
    for title in titles {
      if let match = title.firstMatch(
        of: #/products .*?(imported|exported) by (.+?)(?: in \d{4})?$/#),
        match.1 == verb
      {
        return (String(match.2), verb == "imported" ? .import : .export, .world)
      }
    }
    return nil
  }

  /// Whether a title says that somebody else reported a country's trade.
  private func isMirrored(_ owner: String, _ flow: TradeDraft.Flow) -> Bool {
    titles.contains { title in
      guard
        let match = title.wholeMatch(
          of: #/(.+)'s (imports|exports) have been reported by (.+)/#)
      else { return false }
      return match.1 == owner && match.2 == flow.rawValue + "s" && match.3 != owner
    }
  }
}
