/// What two sides report of the same thing.
public struct MirrorRow: Sendable, Hashable {
  public var name: String
  /// A second line in grey under the name: the period, the unit.
  public var detail: String
  /// `nil` where a side has no figure.
  public var first: Double?
  public var second: Double?

  public init(_ name: String, detail: String = "", first: Double?, second: Double?) {
    self.name = name
    self.detail = detail
    self.first = first
    self.second = second
  }
}

/// A side that reports, with its ink.
public struct MirrorSide: Sendable, Hashable {
  public var name: String
  public var ink: Ink

  public init(_ name: String, ink: Ink) {
    self.name = name
    self.ink = ink
  }
}

extension Chart {
  /// What one side reports against what the other reports of the same thing, on one axis: a dot and a
  /// square, the gap written on the line between them.
  public static func mirror(
    _ rows: [MirrorRow], first: MirrorSide, second: MirrorSide,
    format: NumberFormat = NumberFormat(), formats: ChartFormats = ChartFormats()
  ) -> Chart {
    let settled = format.settled(for: rows.flatMap { [$0.first, $0.second].compactMap { $0 } })
    var gap = settled
    gap.showsPlus = false
    var chart = Chart {
      for row in rows {
        if let a = row.first, let b = row.second, a != b {
          RuleMark(xStart: .value("", min(a, b)), xEnd: .value("", max(a, b)), y: row.key)
            .foregroundStyle(Ink.text).lineStyle(LineStyle(lineWidth: 1.4))
            .annotation(position: .overlay, spacing: 5) {
              Text(gap.text(abs(a - b), formats)).foregroundStyle(Ink.secondary)
            }
        }
      }
      for row in rows {
        for (side, value, other, symbol) in [
          (first, row.first, row.second, SymbolShape.circle),
          (second, row.second, row.first, .square),
        ] {
          let isLess = value.flatMap { one in other.map { one < $0 } } ?? false
          let mark = PointMark(x: .value(side.name, value), y: row.key).symbol(symbol)
            .symbolSize(45).foregroundStyle(by: .value("", side.name))
          if let value {
            mark.annotation(position: isLess ? .leading : .trailing, spacing: 7) {
              Text(settled.text(value, formats)).bold().foregroundStyle(side.ink)
            }
          } else {
            mark
          }
        }
      }
    }
    chart.inks = [SeriesInk(first.name, first.ink), SeriesInk(second.name, second.ink)]
    chart.y.scale.categories = rows.map(\.fullName)
    chart.y.marks = [
      AxisMarks(rows: rows.map { AxisMarks.Row(Text($0.name).detail($0.detail)) })
    ]
    chart.x.scale.includesZero = false
    chart.plot.rowHeight = 26
    chart.labels.format = format
    chart.kind = .mirror
    return chart
  }
}

extension MirrorRow {
  /// Its place on the y axis.
  fileprivate var key: PlottableValue<String> { .value("", fullName) }

  fileprivate var fullName: String { detail.isEmpty ? name : "\(name), \(detail)" }
}
