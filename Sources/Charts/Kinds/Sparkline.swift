public import Drawing

/// A word-sized line without axes and with a dot at its last value: for tables and key figures.
public struct Sparkline: Drawable, Hashable {
  public var parts = ChartParts()
  /// Values at equal distances; `nil` breaks the line.
  public var values: [Double?]
  /// The range of the values, to be shared by lines that are compared; `nil` for the line's own.
  public var range: ClosedRange<Double>?
  public var ink: Ink
  public var format: NumberFormat

  public init(
    _ values: [Double?], range: ClosedRange<Double>? = nil, ink: Ink = .series(0),
    format: NumberFormat = NumberFormat()
  ) {
    self.values = values
    self.range = range
    self.ink = ink
    self.format = format
  }

  public var described: ChartDescription { .sparkline(self) }

  /// Draws the line; 14 points high unless given.
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    let size = Size(width: width, height: height ?? 14)
    let radius = min(1.8, size.height / 5)
    let known = values.compactMap { $0 }
    let low = range?.lowerBound ?? known.min() ?? 0
    let high = range?.upperBound ?? known.max() ?? 1
    let inset = radius + 0.6
    func point(_ index: Int, _ value: Double) -> Point {
      let steps = Double(max(1, values.count - 1))
      let share = high > low ? min(max((value - low) / (high - low), 0), 1) : 0.5
      let x = values.count == 1 ? size.width / 2 : Double(index) / steps * (size.width - 2 * inset)
      return Point(
        x: values.count == 1 ? x : x + inset,
        y: size.height - inset - share * (size.height - 2 * inset))
    }
    var runs: [[Point]] = [[]]
    for (index, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append(point(index, value))
      } else {
        runs.append([])
      }
    }
    let color = ink.color(in: style.palette)
    var items: [FrameItem] = []
    for run in runs where !run.isEmpty {
      if run.count > 1 {
        items.append(
          .path(
            .polyline(run), fill: nil,
            stroke: Stroke(color, width: 1, cap: .round, join: .round)))
      } else {
        items.append(.path(.circle(center: run[0], radius: 0.8), fill: color, stroke: nil))
      }
    }
    if let last = runs.last(where: { !$0.isEmpty })?.last {
      items.append(.path(.circle(center: last, radius: radius), fill: color, stroke: nil))
    }
    return ChartDrawing(frame: Frame(size: size, items: items))
  }

  public func dataTable(style: ChartStyle) -> ChartTable {
    let settled = format.settled(for: values.compactMap { $0 })
    return ChartTable(
      columns: [style.words.columns.period, style.words.columns.value],
      rows: values.enumerated().map { index, value in
        [
          ChartTable.Cell("\(index + 1)", value: Double(index + 1)),
          value.map { ChartTable.Cell(settled.text($0, style.formats), value: $0) }
            ?? ChartTable.Cell(style.words.notAvailable),
        ]
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    let settled = format.settled(for: values.compactMap { $0 })
    let known = values.enumerated().compactMap { index, value in
      value.map {
        (
          ChartSummary.Reading(
            place: "\(index + 1)", value: settled.text($0, style.formats)), $0
        )
      }
    }
    return ChartSummary(
      kind: .sparkline, title: parts.title, subtitle: parts.subtitle,
      series: [
        ChartSummary.Series(
          name: "", count: known.count, first: known.first?.0, last: known.last?.0,
          lowest: known.min { $0.1 < $1.1 }?.0, highest: known.max { $0.1 < $1.1 }?.0)
      ])
  }
}
