/// One statement of a figure: who made it, what it allows, and what it is worth.
public struct ChartClaim: Sendable, Hashable {
  /// Who said so, beside the dot.
  public var name: String
  public var value: Double
  /// What rounding allows; `nil` for the figure alone.
  public var interval: ClosedRange<Double>?
  public var ink: Ink
  public var symbol: SymbolShape
  /// The figure as it was said, with "about" and "over"; empty for the number.
  public var text: String
  /// In a column of its own at the right; empty for none.
  public var verdict: String

  public init(
    _ name: String, value: Double, interval: ClosedRange<Double>? = nil, ink: Ink,
    symbol: SymbolShape = .circle, text: String = "", verdict: String = ""
  ) {
    self.name = name
    self.value = value
    self.interval = interval
    self.ink = ink
    self.symbol = symbol
    self.text = text
    self.verdict = verdict
  }
}

extension Chart {
  /// Every statement of one figure on one axis: a dot with its interval and its name beside it, from
  /// the greatest to the least, the verdict in a column at the right.
  public static func claims(
    _ claims: [ChartClaim], format: NumberFormat = NumberFormat(),
    formats: ChartFormats = ChartFormats()
  ) -> Chart {
    let ordered = claims.enumerated().sorted { a, b in
      a.element.value == b.element.value
        ? a.offset < b.offset : a.element.value > b.element.value
    }.map(\.element)
    let keys = ordered.indices.map { index in
      // Who speaks twice has two rows.
      let earlier = ordered.prefix(index).count { $0.name == ordered[index].name }
      return ordered[index].name + String(repeating: "\u{200B}", count: earlier)
    }
    let middle = ((ordered.first?.value ?? 0) + (ordered.last?.value ?? 0)) / 2
    var chart = Chart {
      for (index, claim) in ordered.enumerated() {
        let key = keys[index]
        Plot {
          if let interval = claim.interval {
            RuleMark(
              xStart: .value("", interval.lowerBound), xEnd: .value("", interval.upperBound),
              y: .value("", key)
            ).lineStyle(LineStyle(lineWidth: 1.4))
            TickMark(x: .value("", interval.lowerBound), y: .value("", key))
            TickMark(x: .value("", interval.upperBound), y: .value("", key))
          }
          // The name stands on the side with room, beyond the interval.
          let isRight = claim.value > middle
          PointMark(x: .value("", claim.value), y: .value("", key)).symbol(claim.symbol)
            .symbolSize(45)
          TextMark(x: .value("", claim.end(isRight)), y: .value("", key)) { Text("") }
            .annotation(position: isRight ? .leading : .trailing, spacing: 8) {
              Text(claim.label(format, formats)).foregroundStyle(claim.ink)
            }
        }
        .foregroundStyle(claim.ink)
      }
    }
    chart.y.scale.categories = keys
    chart.y.marks = [
      AxisMarks(
        rows: ordered.map { _ in
          AxisMarks.Row(Text(""), gridLine: LineStyle(lineWidth: 0.5, dash: [0.5, 2.5]))
        })
    ]
    if ordered.contains(where: { !$0.verdict.isEmpty }) {
      chart.y.marks.append(
        AxisMarks(position: .trailing, rows: ordered.map { AxisMarks.Row(Text($0.verdict)) }))
    }
    chart.labels.format = format
    chart.plot.rowHeight = 16
    chart.kind = .intervals
    return chart
  }
}

extension ChartClaim {
  /// The end of what is drawn of it at one side.
  fileprivate func end(_ isLow: Bool) -> Double {
    isLow ? interval?.lowerBound ?? value : interval?.upperBound ?? value
  }

  fileprivate func label(_ format: NumberFormat, _ formats: ChartFormats) -> String {
    [text.isEmpty ? format.text(value, formats) : text, name].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
