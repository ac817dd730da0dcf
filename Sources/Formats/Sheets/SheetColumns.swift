internal import Foundation
internal import Periods

/// What the columns of somebody's own sheet of trade mean: by what was said, by their names in the
/// languages that are shipped, and by what stands in them.
package struct SheetColumns: Sendable, Hashable {
  /// What a column holds; the raw value is what an option and a mapping say.
  package enum Meaning: String, Sendable, Hashable, CaseIterable {
    case period, year, month, quarter, reporter, partner, flow, product
    /// The value of whatever flow the row is of.
    case value
    case exports, imports
    /// Exports and imports together: held against them.
    case turnover
    case currency, unit, valuation
    /// Letters that the source marks its figures with.
    case flags
  }

  /// The first column of each meaning.
  private(set) var columns: [Meaning: Int] = [:]
  /// Columns that hold the values of one period each.
  private(set) var periods: [(column: Int, period: Period)] = []
  /// The names of columns of which nothing is read.
  private(set) var unread: [String] = []

  /// The columns of a header.
  ///
  /// - Parameters:
  ///   - told: What was said of them: the names of columns by what they hold.
  ///   - rows: The first rows below it.
  init(_ header: TableHeader, told: [Meaning: String], rows: [TableRow]) {
    for (meaning, name) in told {
      if let column = header.column(name) { columns[meaning] = column }
    }
    var open: [Int] = []
    for (column, name) in header.names.enumerated() where !columns.values.contains(column) {
      let words = SheetUnit(name).rest.filter { !Self.fillers.contains($0) }
      let plain = words.joined(separator: " ")
      if let meaning = Self.meaning(of: plain), columns[meaning] == nil, told[meaning] == nil {
        columns[meaning] = column
      } else if let period = SheetPeriod.period(of: plain) {
        periods.append((column, period))
      } else {
        open.append(column)
      }
    }
    // A row of numbers alone is no header.
    let isNamed = header.names.enumerated().contains { column, name in
      name.contains(where: \.isLetter) && !periods.contains { $0.column == column }
    }
    if periods.count < 2 || !isNamed {
      open += periods.map(\.column)
      periods = []
    }
    takeByContent(open, rows)
    // A month or a quarter with its year needs no column of years.
    if columns[.period] == nil, columns[.year] == nil {
      for meaning in [Meaning.month, .quarter] where columns[.period] == nil {
        columns[.period] = columns[meaning]
        columns[meaning] = nil
      }
    }
    let read = Set(columns.values)
    unread = open.sorted().filter { !read.contains($0) }.map { header.names[$0] }
      .filter { !$0.isEmpty }
  }

  subscript(_ meaning: Meaning) -> Int? { columns[meaning] }

  /// Whether trade can be read of them: a period, a value, and which flow it is of.
  ///
  /// - Parameter flow: Whether something else tells the flow.
  func isTrade(toldFlow flow: Bool) -> Bool {
    let hasPeriod = columns[.period] != nil || columns[.year] != nil || !periods.isEmpty
    let hasFlows = columns[.exports] != nil || columns[.imports] != nil
    let hasValue = columns[.value] != nil || !periods.isEmpty
    return hasPeriod && (hasFlows && periods.isEmpty || hasValue && (columns[.flow] != nil || flow))
  }

  /// Columns that no name tells: what all cells of exactly one of them are.
  private mutating func takeByContent(_ open: [Int], _ rows: [TableRow]) {
    func only(_ meaning: Meaning, _ isOne: (CellValue) -> Bool) {
      guard columns[meaning] == nil else { return }
      let fitting = open.filter { column in
        let cells = rows.map { $0[column] }.filter { !$0.text.isEmpty }
        return cells.count > 1 && cells.allSatisfy(isOne) && !columns.values.contains(column)
      }
      if fitting.count == 1 { columns[meaning] = fitting[0] }
    }
    if periods.isEmpty, columns[.year] == nil {
      only(.period) { SheetPeriod.period(of: $0) != nil }
    }
    if columns[.exports] == nil, columns[.imports] == nil {
      only(.flow) { SheetWords.flow(in: $0.text) != nil }
      if periods.isEmpty, columns[.flow] != nil { only(.value) { SheetNumber.isNumber($0) } }
    }
  }

  private static func meaning(of name: String) -> Meaning? {
    Meaning.allCases.first { words[$0]?.contains(name) ?? false }
  }

  /// Words that say nothing of what a column holds.
  private static let fillers: Set<String> = ["in", "в", "у", "of", "the"]

  private static let words: [Meaning: Set<String>] = [
    .period: [
      "period", "date", "time", "time period", "период", "дата", "перыяд", "год и месяц",
      "year and month", "месяц и год",
    ],
    .year: ["year", "years", "год", "годы", "гады"],
    .month: ["month", "месяц", "месяц года", "месяц"],
    .quarter: ["quarter", "квартал"],
    .reporter: [
      "reporter", "reporting country", "declarant", "отчитывающаяся страна", "страна отчета",
      "страна отчёта", "репортер", "краіна справаздачы",
    ],
    .partner: [
      "partner", "partner country", "country", "counterpart", "партнер", "партнёр",
      "страна партнер", "страна партнёр", "страна", "страна контрагент", "партнёр краіна",
      "краіна", "краіна партнёр",
    ],
    .flow: [
      "flow", "trade flow", "direction", "поток", "направление", "направление перемещения",
      "вид операции", "плынь", "напрамак", "кірунак",
    ],
    .product: [
      "product", "product code", "code", "commodity", "commodity code", "hs", "hs code", "товар",
      "код", "код товара", "код тн вэд", "код тн вэд еаэс", "тн вэд", "тавар", "код тавару",
    ],
    .value: [
      "value", "trade value", "amount", "стоимость", "сумма", "объем", "объём", "значение",
      "кошт", "сума", "аб ём", "значэнне",
    ],
    .exports: ["export", "exports", "экспорт", "экспарт"],
    .imports: ["import", "imports", "импорт", "імпарт"],
    .turnover: [
      "turnover", "total trade", "trade", "оборот", "товарооборот", "тавараабарот", "абарот",
    ],
    .currency: ["currency", "валюта"],
    .unit: [
      "unit", "units", "единица", "единица измерения", "ед изм", "адзінка", "адзінка вымярэння",
    ],
    .valuation: ["valuation", "incoterms", "базис", "условия поставки", "базіс"],
    .flags: ["flag", "flags", "status", "obs status", "obs flag", "флаг", "примечание", "сцяг"],
  ]

  package static func == (left: SheetColumns, right: SheetColumns) -> Bool {
    left.columns == right.columns && left.periods.map(\.column) == right.periods.map(\.column)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(columns) }
}
