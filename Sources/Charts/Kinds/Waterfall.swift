public import Drawing

/// From one total to another in floating steps, joined by thin lines, each with its sign. Upright
/// where there are few steps of short names, else lying.
public struct Waterfall: Drawable {
  /// What a step adds or takes away.
  public struct Step: Sendable, Hashable, Codable {
    public var name: String
    public var value: Double
    /// Hatched: a forecast, or an estimate.
    public var isUncertain: Bool

    public init(_ name: String, _ value: Double, isUncertain: Bool = false) {
      self.name = name
      self.value = value
      self.isUncertain = isUncertain
    }
  }

  public var parts = ChartParts()
  /// The name and value of the bar at the start, `nil` for a start from zero without one.
  public var opening: Step?
  public var steps: [Step]
  public var closing: Step
  public var format: NumberFormat

  /// Steps from the opening total to the closing one.
  ///
  /// - Parameters:
  ///   - isSorted: From the greatest rise to the greatest fall; `false` for the order given.
  ///   - last: The name of the step that comes last whatever its size: `Other`.
  ///   - tolerance: How far the steps may miss the closing total because all are rounded.
  /// - Throws: `ChartRuleError.sum` where opening and steps do not add up to the closing total.
  public init(
    from opening: Step?, steps: [Step], to closing: Step, isSorted: Bool = true,
    last: String? = nil, format: NumberFormat = NumberFormat(), tolerance: Double = 0
  ) throws(ChartRuleError) {
    try ChartRuleError.check(
      [opening?.value ?? 0] + steps.map(\.value), addUpTo: closing.value, tolerance: tolerance)
    self.opening = opening
    let ordered = steps.enumerated().sorted { a, b in
      if (a.element.name == last) != (b.element.name == last) { return b.element.name == last }
      return a.element.value == b.element.value
        ? a.offset < b.offset : a.element.value > b.element.value
    }
    self.steps = isSorted ? ordered.map(\.element) : steps
    self.closing = closing
    self.format = format
  }

  public var described: ChartDescription { .waterfall(self) }

  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    let names = ([opening?.name].compactMap { $0 } + steps.map(\.name) + [closing.name])
    let band = width / Double(max(1, names.count))
    let words = names.flatMap { $0.split(separator: " ") }.map(String.init)
    let fits = words.allSatisfy {
      measurer.width(of: $0, style: style.tick) <= band - 6
    }
    let isLow = names.allSatisfy {
      TextBlock($0, style: style.tick, width: band - 6, measurer: measurer).lines.count <= 3
    }
    guard steps.count <= 8 && fits && isLow else {
      return rows.frame(width: width, height: height, style: style, measurer: measurer)
    }
    return columns(style).frame(width: width, height: height, style: style, measurer: measurer)
  }

  public func dataTable(style: ChartStyle) -> ChartTable { rows.dataTable(style: style) }

  public func summary(style: ChartStyle) -> ChartSummary { rows.summary(style: style) }

  private var settled: NumberFormat {
    format.settled(for: ([opening, closing].compactMap { $0 } + steps).map(\.value))
  }

  private func ink(of value: Double) -> Ink { value < 0 ? .series(3) : .series(1) }

  private func signed(_ value: Double, _ formats: ChartFormats) -> String {
    var signed = settled
    signed.showsPlus = true
    return signed.text(value, formats)
  }

  /// Lying bars.
  private var rows: RowChart {
    var level = opening?.value ?? 0
    var rows: [RowChart.Row] = []
    if let opening {
      rows.append(RowChart.Row(opening.name, value: opening.value, ink: .series(0)))
    }
    for step in steps {
      rows.append(
        RowChart.Row(
          step.name, value: level + step.value, start: level, ink: ink(of: step.value),
          isUncertain: step.isUncertain))
      level += step.value
    }
    rows.append(RowChart.Row(closing.name, value: closing.value, ink: .series(0), isTotal: true))
    var chart = RowChart(rows, format: settled)
    chart.connectsRows = true
    chart.parts = parts
    return chart
  }

  /// Upright bars.
  private func columns(_ style: ChartStyle) -> Chart {
    var level = opening?.value ?? 0
    let starts = steps.map { step in
      level += step.value
      return level - step.value
    }
    let bars = ([opening].compactMap { $0 } + steps + [closing]).map(\.name)
    let levels = (opening.map { [$0.value] } ?? []) + zip(steps, starts).map { $0.value + $1 }
    var chart = Chart {
      for (index, level) in levels.enumerated() {
        RuleMark(
          xStart: .value("", bars[index]), xEnd: .value("", bars[index + 1]), y: .value("", level)
        ).lineStyle(LineStyle(lineWidth: 0.6))
      }
      if let opening { total(opening, style) }
      for (step, start) in zip(steps, starts) {
        BarMark(
          x: .value("", step.name), yStart: .value("", start),
          yEnd: .value("", start + step.value)
        )
        .foregroundStyle(ink(of: step.value)).hatched(step.isUncertain)
        .annotation(signed(step.value, style.formats))
      }
      total(closing, style)
    }
    chart.parts = parts
    chart.y.visibility = .hidden
    chart.y.scale.includesZero = true
    chart.plot.height = Length.millimetres(58)
    return chart
  }

  private func total(_ step: Step, _ style: ChartStyle) -> Plot {
    BarMark(
      x: .value("", step.name), yStart: .value("", 0.0), yEnd: .value("", step.value)
    )
    .foregroundStyle(Ink.series(0)).annotation(settled.text(step.value, style.formats))
  }
}
