public import Drawing

extension RowChart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    composition(style).frame(width: width, height: height, style: style, measurer: measurer)
  }

  /// The rows as marks: what each row has in common stands beside the plot, its values in it.
  func composition(_ style: ChartStyle) -> Chart {
    let keys = rows.indices.map { "\($0)" }
    let hasDots = shape == .dots || shape == .dumbbells
    var chart = Chart {
      if let reference, !rows.isEmpty {
        RuleMark(x: .value("", reference.value)).foregroundStyle(Ink.text)
          .lineStyle(LineStyle(lineWidth: 0.9, dash: [3, 2]))
          .annotation(position: .top, reference.label)
      }
      if connectsRows { connectors(keys) }
      for (key, row) in zip(keys, rows) {
        switch shape {
        case .bars: bar(row, key, style)
        case .dots: dot(row, key)
        case .lollipops: lollipop(row, key, style)
        case .dumbbells: dumbbell(row, key)
        }
      }
    }
    chart.parts = parts
    chart.y.scale.categories = keys
    chart.y.marks = [
      AxisMarks(
        rows: rows.map { row in
          AxisMarks.Row(
            Text(row.name).bold(row.isTotal).detail(row.detail), isDivided: row.isTotal,
            gridLine: hasDots ? LineStyle(lineWidth: 0.5, dash: [0.5, 2.5]) : nil)
        })
    ]
    if hasDots {
      chart.y.marks.append(
        AxisMarks(
          position: .trailing,
          rows: rows.map { row in
            let text = Text(text(of: row, style)).bold(row.value != nil)
            return AxisMarks.Row(row.value == nil ? text.foregroundStyle(Ink.secondary) : text)
          }))
    } else {
      chart.x.visibility = .hidden
      let known: [Double] = rows.flatMap { row in [row.value, row.start].compactMap { $0 } }
      let (low, high) = (min(0, known.min() ?? 0), max(0, known.max() ?? 0))
      if high > low { chart.x.scale.domain = low...high }
    }
    return chart
  }

  /// A row's value as written: what a floating step adds, with its sign.
  private func text(of row: Row, _ style: ChartStyle) -> String {
    if let text = row.valueText { return text }
    guard let value = row.value else { return style.words.notAvailable }
    guard connectsRows, let start = row.start else {
      return settledFormat.text(value, style.formats)
    }
    var signed = settledFormat
    signed.showsPlus = true
    return signed.text(value - start, style.formats)
  }

  private func bar(_ row: Row, _ key: String, _ style: ChartStyle) -> Plot {
    let mark: BarMark =
      if let start = row.start, let value = row.value {
        BarMark(xStart: .value("", start), xEnd: .value("", value), y: .value("", key))
      } else {
        BarMark(x: .value("", row.value), y: .value("", key), stacking: .unstacked)
      }
    return mark.foregroundStyle(row.ink ?? .series(0)).hatched(row.isUncertain)
      .annotation { Text(text(of: row, style)).bold(row.isTotal) }
  }

  private func dot(_ row: Row, _ key: String) -> Plot {
    Plot {
      if let interval = row.interval, row.value != nil {
        RuleMark(
          xStart: .value("", interval.lowerBound), xEnd: .value("", interval.upperBound),
          y: .value("", key)
        ).lineStyle(LineStyle(lineWidth: 1.6))
        TickMark(x: .value("", interval.lowerBound), y: .value("", key))
        TickMark(x: .value("", interval.upperBound), y: .value("", key))
      }
      point(row.value, key, isHollow: row.isUncertain, area: 36.3)
    }
    .foregroundStyle(row.ink ?? .series(0))
  }

  /// A stem from zero with a dot at the value.
  private func lollipop(_ row: Row, _ key: String, _ style: ChartStyle) -> Plot {
    let isNegative = (row.value ?? 0) < 0
    return Plot {
      if let value = row.value {
        RuleMark(xStart: .value("", 0.0), xEnd: .value("", value), y: .value("", key))
          .lineStyle(LineStyle(lineWidth: 1.4))
        point(value, key, isHollow: row.isUncertain, area: 45.4)
          .annotation(position: isNegative ? .leading : .trailing, spacing: 7) {
            Text(text(of: row, style)).bold(row.isTotal)
          }
      } else {
        TextMark(x: .value("", 0.0), y: .value("", key)) { Text("") }
          .annotation(position: .trailing, spacing: 4) {
            Text(text(of: row, style)).foregroundStyle(Ink.secondary)
          }
      }
    }
    .foregroundStyle(row.ink ?? .series(0))
  }

  /// Two dots joined by a line.
  private func dumbbell(_ row: Row, _ key: String) -> Plot {
    Plot {
      if let start = row.start, let value = row.value {
        RuleMark(xStart: .value("", start), xEnd: .value("", value), y: .value("", key))
          .lineStyle(LineStyle(lineWidth: 2))
      }
      point(row.start, key, isHollow: true, area: 45.4)
        .foregroundStyle(by: .value("", startTitle))
      point(row.value, key, isHollow: false, area: 45.4)
        .foregroundStyle(by: .value("", valueTitle))
    }
    .foregroundStyle(row.ink ?? .series(0))
  }

  private func point(_ value: Double?, _ key: String, isHollow: Bool, area: Double) -> Plot {
    PointMark(x: .value("", value), y: .value("", key)).symbolSize(area)
      .symbol(isHollow ? .hollowCircle : .circle)
  }

  /// Thin lines from the end of each floating bar to the next row.
  private func connectors(_ keys: [String]) -> Plot {
    Plot {
      for index in rows.indices.dropLast() where rows[index + 1].value != nil {
        if let end = rows[index].value {
          RuleMark(
            x: .value("", end), yStart: .value("", keys[index]), yEnd: .value("", keys[index + 1])
          ).lineStyle(LineStyle(lineWidth: 0.6))
        }
      }
    }
  }
}
