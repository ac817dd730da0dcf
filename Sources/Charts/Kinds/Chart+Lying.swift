extension Chart {
  /// What a chart with words on its y axis is drawn as: rows, each stacked where it has several
  /// bars; `nil` for other charts.
  var lyingBars: (any Drawable)? {
    if let groups = RowChart(grouped: self) { return groups }
    if let stacks = StackedRows(lying: self) { return stacks }
    return RowChart(lying: self)
  }
}

extension RowChart {
  /// Lying bars under one another in groups: a row for each place of each group; `nil` for charts
  /// without such places.
  init?(grouped chart: Chart) {
    let bars = chart.marks.filter { $0.shape == .bar && $0.positionBy != nil && $0.xEnd == nil }
    var groups: [String] = []
    for mark in bars {
      guard case .category(let name) = mark.y else { return nil }
      if !groups.contains(name) { groups.append(name) }
    }
    guard bars.count > groups.count else { return nil }
    let data = PlotData(chart)
    rows = groups.flatMap { group in
      bars.filter { $0.y == .category(group) }.enumerated().map { index, mark in
        var row = Row(
          mark.positionBy?.name ?? "", value: mark.x?.number, ink: data.ink(of: mark),
          isUncertain: mark.isHatched, valueText: mark.annotation?.text.content)
        (row.heading, row.group) = (index == 0 ? group : "", group)
        return row
      }
    }
    shape = .bars
    format = chart.options.valueFormat
    parts = chart.parts
    valueTitle = bars.first?.xLabel ?? ""
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
      let main =
        marks.first { $0.shape == .bar || $0.shape == .point } ?? marks.first
      let interval = marks.first { $0.shape == .rule && $0.xEnd != nil }
      var row = Row(name, value: main?.x?.number)
      if let low = interval?.x?.number, let high = interval?.xEnd?.number {
        row.interval = min(low, high)...max(low, high)
      }
      let scaled = chart.options.inks.first { $0.name == main?.seriesName }
      row.ink = main?.foreground ?? scaled?.ink
      if main?.shape == .bar, let end = main?.xEnd?.number {
        (row.start, row.value) = (row.value, end)
      }
      row.isUncertain = main?.isHatched == true || main?.symbol == .hollowCircle
      row.valueText = main?.annotation?.text.content
      return row
    }
    shape = chart.marks.contains { $0.shape == .bar } ? .bars : .dots
    format = chart.options.valueFormat
    parts = chart.parts
    valueTitle = chart.marks.first { !$0.xLabel.isEmpty }?.xLabel ?? ""
    if let rule = chart.marks.first(where: { $0.shape == .rule && $0.y == nil }),
      let value = rule.x?.number
    {
      reference = Reference(value, label: rule.annotation?.text.content ?? rule.xLabel)
    }
  }
}
