internal import Diagnostics
internal import Periods
internal import Records

/// Somebody's own sheet of trade, by what its columns mean.
///
/// Currency and power of ten stand in the heads of columns, in a column, or in the lines above the table;
/// who reports and with whom in columns. What does not stand there is asked.
struct TradeSheetFormat: Format {
  /// What is known of one sheet.
  struct Part: Sendable {
    var columns: SheetColumns
    /// The flow that the title or the sheet's name tells.
    var flow: TradeDraft.Flow?
    /// The unit that stands above the table.
    var unit: SheetUnit?
    /// The units in the heads of columns.
    var units: [Int: SheetUnit] = [:]
    /// How numbers are written.
    var numbers = SheetNumber()
    /// Whether every day is one of January, so that it may be a month or a year.
    var isDayUndecided = false

    init(
      columns: SheetColumns, header: TableHeader, titles: [String], flow: TradeDraft.Flow?
    ) {
      self.columns = columns
      self.flow = flow
      let said = Set(titles.map(SheetUnit.init).filter { $0.currency != nil || $0.scale != nil })
      let currencies = Set(said.compactMap(\.currency))
      let scales = Set(said.compactMap(\.scale))
      var unit = SheetUnit("")
      unit.currency = currencies.count == 1 ? currencies.first : nil
      unit.scale = scales.count == 1 ? scales.first : nil
      self.unit = unit
      for column in valueColumns { units[column] = SheetUnit(header.names[column]) }
    }

    /// The columns that hold values of trade.
    var valueColumns: [Int] {
      periodColumns
        + [.value, .exports, .imports, .turnover].compactMap { columns[$0] }
    }

    private var periodColumns: [Int] { columns.periods.map(\.column) }

    /// The currency of a column's values, where head or title says it.
    func currency(of column: Int) -> String? { units[column]?.currency ?? unit?.currency }

    /// The power of ten of a column's values, where head or title says it.
    func scale(of column: Int) -> Int? {
      units[column]?.scale ?? unit?.scale ?? units[column]?.power ?? unit?.power
    }
  }

  let parts: [Sheet: Part]
  let headers: [TableHeader]

  let id = TradeSheet.id
  let publisher = "The desk's own sheet"
  let grade = Source.Grade.secondHand
  let required: [[String]] = []
  let showsRows = true
  let allows = [StatedTerms.Term.valuation, .decimal]

  var name: String {
    let named = headers.first.flatMap { header in
      parts[header.sheet].map { part in
        SheetColumns.Meaning.allCases.compactMap { meaning in
          part.columns[meaning].map { "`\(header.names[$0])` (\(meaning.rawValue))" }
        } + part.columns.periods.map { "`\(header.names[$0.column])`" }.prefix(3)
      }
    }
    let unread = headers.first.flatMap { parts[$0.sheet]?.columns.unread.prefix(10) } ?? []
    return "a sheet of trade by the columns " + (named ?? []).joined(separator: ", ")
      + (unread.isEmpty
        ? "" : "; not read: " + unread.map { "`\($0)`" }.joined(separator: ", "))
  }

  /// The names of the first sheet's columns by what they hold.
  var columnNames: [SheetColumns.Meaning: String] {
    guard let header = headers.first, let part = parts[header.sheet] else { return [:] }
    return part.columns.columns.mapValues { header.names[$0] }
  }

  var asks: [StatedTerms.Term] {
    var asks: [StatedTerms.Term] = []
    for part in parts.values {
      if part.columns[.reporter] == nil { asks.append(.reporter) }
      if part.columns[.partner] == nil { asks.append(.partner) }
      if part.numbers.isUndecided { asks.append(.decimal) }
      guard part.columns[.unit] == nil else { continue }
      let values = part.valueColumns
      if part.columns[.currency] == nil, values.contains(where: { part.currency(of: $0) == nil }) {
        asks.append(.currency)
      }
      if values.contains(where: { part.scale(of: $0) == nil }) { asks.append(.scale) }
    }
    return StatedTerms.Term.allCases.filter(asks.contains)
  }

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader {
    guard let part = parts[header.sheet] else { throw FileFault.empty.error(in: file) }
    return TradeSheetReader(part, header, told)
  }
}
