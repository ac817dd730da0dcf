internal import Periods
internal import Records
internal import Values

/// Reads the rows of somebody's own sheet of trade.
final class TradeSheetReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  private let part: TradeSheetFormat.Part
  private let header: TableHeader
  private let told: StatedTerms
  private let names = CountryNames.shipped
  private let numbers: SheetNumber
  /// The year of the rows above, which stands once for all of its months.
  private var year: Period?

  init(_ part: TradeSheetFormat.Part, _ header: TableHeader, _ told: StatedTerms) {
    self.part = part
    self.header = header
    self.told = told
    numbers = part.numbers.told(told.decimal)
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard !row.isEmpty else { return [] }
    guard part.valueColumns.contains(where: { SheetNumber.isNumber(row[$0]) }) else {
      return skip("without a figure")
    }
    guard !isTotal(cells) else { return skip("of totals") }
    let base = try period(of: cells)
    var drafts: [TradeDraft] = []
    if part.columns.periods.isEmpty {
      guard let base else { throw periodFault(cells) }
      for (column, flow) in try flows(of: cells) {
        drafts.append(try draft(cells, column, flow, base))
      }
      try check(drafts, cells)
    } else {
      guard let flow = try flows(of: cells).first?.flow else { return skip("of no flow") }
      for (column, period) in part.columns.periods where !cells.text(column).isEmpty {
        drafts.append(try draft(cells, column, flow, period))
      }
    }
    return drafts
  }

  private func skip(_ reason: String) -> [TradeDraft] {
    skipped[reason, default: 0] += 1
    return []
  }

  /// Whether a row adds up those above it: where its period stands a word for all of them.
  private func isTotal(_ cells: RowCells) -> Bool {
    guard part.columns[.month] == nil, let column = part.columns[.period] ?? part.columns[.year]
    else { return false }
    return SheetWords.isTotal(cells.text(column))
  }

  /// The columns of a row's values, each with its flow.
  private func flows(
    of cells: RowCells
  ) throws(RowFault) -> [(column: Int, flow: TradeDraft.Flow)] {
    let sides: [(Int, TradeDraft.Flow)] = [
      (part.columns[.exports], .export), (part.columns[.imports], .import),
    ].compactMap { column, flow in column.map { ($0, flow) } }
    if !sides.isEmpty, part.columns.periods.isEmpty { return sides }
    let value = part.columns[.value] ?? part.columns.periods.first?.column ?? 0
    guard let column = part.columns[.flow] else {
      return part.flow.map { [(value, $0)] } ?? []
    }
    guard let flow = SheetWords.flow(in: cells.text(column)) else {
      throw cells.fault(column, "a word for exports or imports")
    }
    return [(value, flow)]
  }

  private func draft(
    _ cells: RowCells, _ column: Int, _ flow: TradeDraft.Flow, _ period: Period
  ) throws(RowFault) -> TradeDraft {
    let unit = part.columns[.unit].map { SheetUnit(cells.text($0)) }
    let currency = try self.currency(cells, column, unit)
    guard let scale = unit?.power ?? part.scale(of: column) ?? told.scale else {
      throw cells.fault(part.columns[.unit] ?? column, "a unit such as USD mn")
    }
    return TradeDraft(
      reporter: try party(.reporter, told.reporter, cells),
      partner: try party(.partner, told.partner, cells), flow: flow, product: product(cells),
      period: period, value: try number(cells, column), scale: scale, currency: currency,
      valuation: try valuation(cells),
      flags: cells.text(part.columns[.flags]).split { $0 == " " || $0 == ";" || $0 == "," }
        .map(String.init),
      place: cells.place(column))
  }

  private func number(_ cells: RowCells, _ column: Int) throws(RowFault) -> DecimalNumber? {
    let cell = cells.row[column]
    if SheetWords.isMissing(cell.text) { return nil }
    guard let number = numbers.number(cell) else {
      throw cells.fault(column, "a number as the others of the sheet are written")
    }
    return number
  }

  private func currency(
    _ cells: RowCells, _ column: Int, _ unit: SheetUnit?
  ) throws(RowFault) -> String {
    if let place = part.columns[.currency] {
      guard let named = SheetUnit(cells.text(place)).currency else {
        throw cells.fault(place, "a currency such as USD")
      }
      return named
    }
    guard let known = unit?.currency ?? part.currency(of: column) ?? told.currency else {
      throw cells.fault(part.columns[.unit] ?? column, "a unit with its currency, such as USD mn")
    }
    return known
  }

  private func party(
    _ meaning: SheetColumns.Meaning, _ told: String?, _ cells: RowCells
  ) throws(RowFault) -> TradeParty {
    guard let column = part.columns[meaning] else {
      return told == TradeParty.world.code ? .world : .country(told ?? "")
    }
    let name = cells.text(column)
    guard !name.isEmpty else { throw cells.fault(column, "a country") }
    return names.party(name)
  }

  private func product(_ cells: RowCells) -> TradeDraft.Product {
    let code = cells.text(part.columns[.product])
    return code.isEmpty || SheetWords.isTotal(code) ? .total : .harmonized(digits: code)
  }

  private func valuation(_ cells: RowCells) throws(RowFault) -> TradeFlow.Valuation? {
    guard let column = part.columns[.valuation] else { return told.valuation }
    guard let valuation = SheetWords.valuation(in: cells.text(column)) else {
      throw cells.fault(column, "FOB, CIF or another valuation")
    }
    return valuation
  }

  /// The period that a row's own columns tell; `nil` where there are none, or it cannot be read.
  private func period(of cells: RowCells) throws(RowFault) -> Period? {
    if let column = part.columns[.period] {
      let cell = cells.row[column]
      if case .day = cell, part.isDayUndecided {
        throw cells.fault(column, "a month or a year: the first day of January may be either")
      }
      return SheetPeriod.period(of: cell)
    }
    guard let column = part.columns[.year] else { return nil }
    if !cells.text(column).isEmpty { year = SheetPeriod.period(of: cells.row[column]) }
    guard let year, year.kind == .year else { return nil }
    return try within(year, cells)
  }

  /// The month or quarter of a year; the year where its cell is empty or says that all are meant.
  private func within(_ year: Period, _ cells: RowCells) throws(RowFault) -> Period? {
    for (meaning, isMonth) in [(SheetColumns.Meaning.month, true), (.quarter, false)] {
      guard let column = part.columns[meaning] else { continue }
      let cell = cells.row[column]
      if cell.text.isEmpty || SheetWords.isTotal(cell.text) { continue }
      let number = isMonth ? SheetPeriod.month(of: cell) : SheetPeriod.quarter(of: cell)
      guard let number else { throw cells.fault(column, "a \(meaning.rawValue)") }
      return isMonth
        ? Period(month: number, year: year.start.year)
        : Period(quarter: number, year: year.start.year)
    }
    return year
  }

  private func periodFault(_ cells: RowCells) -> RowFault {
    let column = part.columns[.period] ?? part.columns[.year] ?? 0
    return cells.fault(column, "a period such as 2024-05, May 2024 or 2024")
  }

  /// Exports and imports are what the sheet says they are together, within rounding.
  private func check(_ drafts: [TradeDraft], _ cells: RowCells) throws(RowFault) {
    guard let column = part.columns[.turnover], drafts.count == 2,
      let total = try number(cells, column)
    else { return }
    let parts = drafts.compactMap(\.value)
    guard parts.count < 2 || PartsCheck.holds(total: total, parts: parts) else {
      throw cells.fault(column, "the sum of exports and imports within rounding")
    }
  }
}
