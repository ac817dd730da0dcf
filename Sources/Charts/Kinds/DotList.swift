/// A row of a dot list: a name, and one mark for each thing counted.
public struct DotListRow: Sendable, Hashable {
  /// One thing counted, in the shape and ink of its kind.
  public struct Dot: Sendable, Hashable {
    public var kind: String
    public var symbol: SymbolShape
    public var ink: Ink

    public init(_ kind: String, symbol: SymbolShape = .circle, ink: Ink = .text) {
      self.kind = kind
      self.symbol = symbol
      self.ink = ink
    }
  }

  public var name: String
  public var dots: [Dot]
  /// In grey below the others, and never left out: no place or person, but what has none.
  public var isApart: Bool

  public init(_ name: String, dots: [Dot], isApart: Bool = false) {
    self.name = name
    self.dots = dots
    self.isApart = isApart
  }
}

extension Chart {
  /// Places, or persons, by how often: a mark for each time, and their number at its end; from the
  /// most to the least, equal ones in the order given.
  ///
  /// - Parameter most: How many rows there are at most beside those apart. A list cut short says so:
  ///   `8 of 21`.
  public static func dotList(
    _ rows: [DotListRow], most: Int? = nil, words: ChartWords = ChartWords()
  ) -> Chart {
    let sorted = rows.enumerated().sorted { a, b in
      (b.element.dots.count, a.offset) < (a.element.dots.count, b.offset)
    }.map(\.element)
    let places = sorted.filter { !$0.isApart }
    let shown = places.prefix(most ?? places.count) + sorted.filter(\.isApart)
    var kinds: [DotListRow.Dot] = []
    for dot in shown.flatMap(\.dots) where !kinds.contains(where: { $0.kind == dot.kind }) {
      kinds.append(dot)
    }
    var chart = Chart {
      for row in shown {
        for (index, dot) in row.dots.enumerated() {
          PointMark(x: .value("", index + 1), y: .value("", row.name)).symbol(dot.symbol)
            .symbolSize(36).foregroundStyle(by: .value("", dot.kind)).foregroundStyle(dot.ink)
            .accessibilityHidden()
        }
        // What the marks of a kind add up to is told, not each of them.
        for kind in kinds {
          PointMark(
            x: .value("", row.dots.count { $0.kind == kind.kind }), y: .value("", row.name)
          ).symbol(kind.symbol).symbolSize(0).foregroundStyle(by: .value("", kind.kind))
        }
        TextMark(x: .value("", row.dots.count), y: .value("", row.name)) { Text("") }
          .annotation(position: .trailing, spacing: 9) { Text("\(row.dots.count)").bold() }
      }
    }
    chart.inks = kinds.map { SeriesInk($0.kind, $0.ink) }
    chart.y.scale.categories = shown.map(\.name)
    chart.y.marks = [
      AxisMarks(
        rows: shown.map {
          AxisMarks.Row(
            $0.isApart ? Text($0.name).foregroundStyle(Ink.secondary) : Text($0.name),
            gridLine: LineStyle(lineWidth: 0.5))
        })
    ]
    chart.x.visibility = .hidden
    let longest = Double(shown.map(\.dots.count).max() ?? 1)
    chart.x.scale.domain = 0.4...max(longest + 1, 16)
    if shown.count < rows.count {
      chart.parts.note = words.shown(places.count - rows.count + shown.count, places.count)
    }
    chart.kind = .dotList
    return chart
  }
}
