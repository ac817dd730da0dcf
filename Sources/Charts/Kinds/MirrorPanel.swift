extension Chart {
  /// What one side reports against what the other reports of the same thing, on one axis: a dot and a
  /// square, the gap written on the line between them.
  ///
  /// - Parameter isRelative: Whether the first side's figure of each row stands at 100, so that rows
  ///   of any size can be compared; texts and descriptions keep the figures themselves.
  public static func mirror(
    _ rows: [MirrorRow], first: MirrorSide, second: MirrorSide, isRelative: Bool = false,
    format: NumberFormat = NumberFormat(), formats: ChartFormats = ChartFormats()
  ) -> Chart {
    let settled = format.settled(for: rows.flatMap { [$0.first, $0.second].compactMap(\.value) })
    let places = rows.flatMap {
      [$0.place(of: $0.first, isRelative), $0.place(of: $0.second, isRelative)]
    }
    var chart = Chart {
      if isRelative { RuleMark(x: .value("", 100.0)).foregroundStyle(Ink.secondary) }
      for row in rows { row.line(isRelative, settled, formats) }
      for row in rows {
        row.point(first, row.first, other: row.second, .circle, isRelative, settled, formats)
        row.point(second, row.second, other: row.first, .square, isRelative, settled, formats)
      }
    }
    chart.inks = [SeriesInk(first.name, first.ink), SeriesInk(second.name, second.ink)]
    chart.y.scale.categories = rows.map(\.fullName)
    chart.y.marks = [
      AxisMarks(rows: rows.map { AxisMarks.Row(Text($0.name).detail($0.detail)) })
    ]
    chart.x.scale.domain = Self.tightDomain(
      of: places.compactMap { $0 } + (isRelative ? [100] : []))
    chart.plot.rowHeight = 32
    chart.labels.format = format
    chart.kind = .mirror
    return chart
  }
}

extension Chart {
  /// From the least value to the greatest with a little air, so that small gaps are seen; `nil`
  /// without any value.
  static func tightDomain(of values: [Double]) -> ClosedRange<Double>? {
    let known = values.filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else { return nil }
    let air = max((high - low) * 0.06, max(abs(low), abs(high), 1e-12) * 0.001)
    return (low - air)...(high + air)
  }
}

extension MirrorRow {
  /// Its place on the y axis.
  fileprivate var key: PlottableValue<String> { .value("", fullName) }

  fileprivate var fullName: String { detail.isEmpty ? name : "\(name), \(detail)" }

  /// Where a figure stands on the x axis.
  fileprivate func place(of figure: Figure, _ isRelative: Bool) -> Double? {
    guard isRelative else { return figure.value }
    guard let base = first.value, base != 0 else { return nil }
    return figure.value.map { $0 / base * 100 }
  }

  /// The line between two figures, with the gap written over it.
  fileprivate func line(
    _ isRelative: Bool, _ format: NumberFormat, _ formats: ChartFormats
  ) -> Plot {
    guard let a = place(of: first, isRelative), let b = place(of: second, isRelative),
      let one = first.value, let other = second.value, one != other
    else { return Plot(marks: []) }
    let line = RuleMark(xStart: .value("", min(a, b)), xEnd: .value("", max(a, b)), y: key)
      .foregroundStyle(Ink.text).lineStyle(LineStyle(lineWidth: 1.4))
    var unsigned = format
    unsigned.showsPlus = false
    let text = gap ?? unsigned.text(abs(one - other), formats)
    // A gap below the last digit is none.
    guard text.contains(where: { $0.isNumber && $0 != "0" }) else { return line }
    return line.annotation(position: .overlay, spacing: 10) {
      Text(text).foregroundStyle(Ink.secondary)
    }
  }

  /// What a side reports, its figure on the side away from the other's.
  fileprivate func point(
    _ side: MirrorSide, _ figure: Figure, other: Figure, _ symbol: SymbolShape,
    _ isRelative: Bool, _ format: NumberFormat, _ formats: ChartFormats
  ) -> Plot {
    let mark = PointMark(x: .value(side.name, place(of: figure, isRelative)), y: key)
      .symbol(symbol).symbolSize(45).foregroundStyle(by: .value("", side.name))
    guard let value = figure.value else { return mark }
    // Of equal figures the first side's stands at the left.
    let isLess = other.value.map { value < $0 || value == $0 && symbol == .circle } ?? false
    let text = figure.text ?? format.text(value, formats)
    return mark.accessibilityValue(text)
      .annotation(position: isLess ? .leading : .trailing, spacing: 7) {
        Text(text).bold().foregroundStyle(side.ink)
      }
  }
}
