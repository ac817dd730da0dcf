/// Values in rows, each with its name at the left and its value at the right end: rankings,
/// contributions, statements with their intervals.
public struct RowChart: Drawable {
  /// A row.
  public struct Row: Sendable, Hashable {
    public var name: String
    /// A second line in grey under the name.
    public var detail: String
    /// `nil` where undefined.
    public var value: Double?
    /// The interval in which the value lies.
    public var interval: ClosedRange<Double>?
    public var ink: Ink?
    /// Hollow or hatched: implied, a forecast, or otherwise not stated.
    public var isUncertain: Bool
    /// In bold above a line: the sum of the others.
    public var isTotal: Bool
    /// Instead of the formatted value.
    public var valueText: String?

    public init(
      _ name: String, detail: String = "", value: Double?,
      interval: ClosedRange<Double>? = nil, ink: Ink? = nil, isUncertain: Bool = false,
      isTotal: Bool = false, valueText: String? = nil
    ) {
      self.name = name
      self.detail = detail
      self.value = value
      self.interval = interval
      self.ink = ink
      self.isUncertain = isUncertain
      self.isTotal = isTotal
      self.valueText = valueText
    }
  }

  /// How values are drawn.
  public enum Shape: Sendable, Hashable {
    /// Bars from zero.
    case bars
    /// Dots with their intervals on an axis that need not start at zero.
    case dots
  }

  /// An upright line across the rows.
  public struct Reference: Sendable, Hashable {
    public var value: Double
    public var label: String

    public init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  public var parts = ChartParts()
  public var rows: [Row]
  public var shape: Shape
  public var format: NumberFormat
  public var reference: Reference?
  /// The title of the values, in tables.
  public var valueTitle = ""

  public init(
    _ rows: [Row], shape: Shape = .bars, format: NumberFormat = NumberFormat(),
    reference: Reference? = nil
  ) {
    self.rows = rows
    self.shape = shape
    self.format = format
    self.reference = reference
  }
}

extension RowChart {
  /// Bars from the greatest to the least, undefined ones last; equal ones in the order given.
  ///
  /// - Parameter highlighted: The name of the row in the first ink; the rest are grey. `nil` for
  ///   all in the first ink.
  public static func ranking(
    _ rows: [Row], highlighted: String? = nil, format: NumberFormat = NumberFormat()
  ) -> RowChart {
    let sorted = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.value ?? -.infinity, b.element.value ?? -.infinity)
      return x == y ? a.offset < b.offset : x > y
    }
    return RowChart(
      sorted.map(\.element).map { row in
        var row = row
        row.ink =
          row.ink ?? (highlighted.map { $0 == row.name ? .series(0) : .context } ?? .series(0))
        return row
      }, format: format)
  }

  /// Signed bars whose sum stands below in bold.
  ///
  /// - Parameter total: The sum as the caller knows it; `nil` for the sum of the values.
  public static func contributions(
    _ rows: [Row], total: Double? = nil, totalName: String,
    format: NumberFormat = NumberFormat(showsPlus: true)
  ) -> RowChart {
    let sum = total ?? rows.compactMap(\.value).reduce(0, +)
    let parts = rows.map { row in
      var row = row
      row.ink = row.ink ?? .context
      return row
    }
    return RowChart(
      parts + [Row(totalName, value: sum, ink: .series(0), isTotal: true)], format: format)
  }

  /// Dots with their intervals, in the order given: what each speaker stated, and what it implies.
  public static func intervals(
    _ rows: [Row], reference: Reference? = nil, format: NumberFormat = NumberFormat()
  ) -> RowChart {
    RowChart(rows, shape: .dots, format: format, reference: reference)
  }
}

extension RowChart {
  /// The rows of a chart whose y values are words; `nil` for other charts.
  init?(lying chart: Chart) {
    var names: [String] = []
    for mark in chart.marks {
      if case .category(let name) = mark.y, !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return nil }
    rows = names.enumerated().map { index, name in
      let marks = chart.marks.filter { $0.y == .category(name) }
      let main = marks.first { $0.shape == .bar || $0.shape == .point }
      let interval = marks.first { $0.shape == .rule && $0.xEnd != nil }
      var row = Row(name, value: main?.x?.number)
      if let low = interval?.x?.number, let high = interval?.xEnd?.number {
        row.interval = min(low, high)...max(low, high)
      }
      let scaled = chart.options.inks.first { $0.name == main?.seriesName }
      row.ink = main?.foreground ?? scaled?.ink
      row.isUncertain = main?.isHatched == true || main?.symbol == .hollowCircle
      row.valueText = main?.annotation?.text
      return row
    }
    shape = chart.marks.contains { $0.shape == .bar } ? .bars : .dots
    format = chart.options.valueFormat
    parts = chart.parts
    valueTitle = chart.marks.first { !$0.xLabel.isEmpty }?.xLabel ?? ""
    if let rule = chart.marks.first(where: { $0.shape == .rule && $0.y == nil }),
      let value = rule.x?.number
    {
      reference = Reference(value, label: rule.annotation?.text ?? rule.xLabel)
    }
  }

  /// The values with their intervals.
  public func dataTable(style: ChartStyle) -> ChartTable {
    let columns = style.words.columns
    let format = settledFormat
    let hasIntervals = rows.contains { $0.interval != nil }
    func cell(_ value: Double?) -> ChartTable.Cell {
      value.map { ChartTable.Cell(format.text($0, style.formats), value: $0) }
        ?? ChartTable.Cell(style.words.notAvailable)
    }
    return ChartTable(
      columns: [columns.name, valueTitle.isEmpty ? columns.value : valueTitle]
        + (hasIntervals ? [columns.lowest, columns.highest] : []),
      rows: rows.map { row in
        let name = row.detail.isEmpty ? row.name : "\(row.name), \(row.detail)"
        return [ChartTable.Cell(name), cell(row.value)]
          + (hasIntervals
            ? [row.interval?.lowerBound, row.interval?.upperBound].map { bound in
              bound == nil ? ChartTable.Cell("") : cell(bound)
            } : [])
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    let known = rows.filter { !$0.isTotal }.compactMap { row -> (ChartSummary.Reading, Double)? in
      guard let value = row.value else { return nil }
      let text = settledFormat.text(value, style.formats)
      let name = row.detail.isEmpty ? row.name : "\(row.name), \(row.detail)"
      return (ChartSummary.Reading(place: name, value: text), value)
    }
    return ChartSummary(
      kind: shape == .bars ? .bars : .intervals, title: parts.title, subtitle: parts.subtitle,
      series: [
        ChartSummary.Series(
          name: valueTitle, count: known.count, first: known.first?.0, last: known.last?.0,
          lowest: known.min { $0.1 < $1.1 }?.0, highest: known.max { $0.1 < $1.1 }?.0)
      ])
  }

  /// Bars share their decimals; a statement keeps the precision with which it was made.
  var settledFormat: NumberFormat {
    shape == .bars ? format.settled(for: rows.compactMap(\.value)) : format
  }
}
