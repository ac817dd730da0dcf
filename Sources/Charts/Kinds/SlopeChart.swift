/// A named thing with a value, or a rank, at each of several places: a line of slopes and ranks.
public struct SlopeLine: Sendable, Hashable {
  public var name: String
  /// One for each place; `nil` where unknown.
  public var values: [Double?]
  /// `nil` for grey, or the first ink where nothing is highlighted.
  public var ink: Ink?

  public init(_ name: String, values: [Double?], ink: Ink? = nil) {
    self.name = name
    self.values = values
    self.ink = ink
  }
}

extension Chart {
  /// Values at two dates joined by lines on one scale, named with their values at both sides. All
  /// are grey but the story; at most about twelve lines.
  ///
  /// - Parameter highlighted: The names of the lines that are the story; none for all in ink.
  public static func slope(
    _ lines: [SlopeLine], from first: String, to second: String,
    highlighted: Set<String> = [], format: NumberFormat = NumberFormat()
  ) -> Chart {
    var chart = Self.lines(
      lines, places: [first, second], highlighted: highlighted, method: .linear)
    chart.labels.format = format
    chart.kind = .slope
    chart.plot.height = Double(max(6, lines.count)) * 15 + 30
    if lines.count > 12 {
      chart.warnings.append(.rule("more than twelve slopes are hard to follow"))
    }
    return chart
  }

  /// Ranks over several periods, 1 on top: never the values themselves. A rank that is not known
  /// leaves a gap.
  ///
  /// - Parameter highlighted: The names of the lines that are the story; none for all in ink.
  public static func bump(
    _ lines: [SlopeLine], periods: [String], highlighted: Set<String> = []
  ) -> Chart {
    var chart = Self.lines(
      lines, places: periods, highlighted: highlighted, method: .monotone)
    let ranks = lines.flatMap { $0.values.compactMap { $0 } }
    let last = max(1, ranks.max() ?? 1)
    chart.y.scale.domain = 0.5...(last + 0.5)
    chart.y.scale.isReversed = true
    chart.labels.format = NumberFormat(fractionDigits: 0)
    chart.labels.isValueFirst = true
    chart.kind = .bump
    chart.plot.height = (last + 1) * 17 + 22
    return chart
  }

  /// The ranks of values at each place, 1 for the greatest; equal values in the order given.
  public static func ranks(of lines: [SlopeLine]) -> [SlopeLine] {
    let places = lines.map(\.values.count).max() ?? 0
    var ranked = lines
    for place in 0..<places {
      let known = lines.indices.filter { place < lines[$0].values.count }
        .compactMap { index in lines[index].values[place].map { (index, $0) } }
        .sorted { a, b in a.1 == b.1 ? a.0 < b.0 : a.1 > b.1 }
      for (rank, (index, _)) in known.enumerated() {
        ranked[index].values[place] = Double(rank + 1)
      }
    }
    return ranked
  }

  private static func lines(
    _ lines: [SlopeLine], places: [String], highlighted: Set<String>,
    method: InterpolationMethod
  ) -> Chart {
    // What is highlighted lies on top.
    let ordered =
      lines.filter { !highlighted.contains($0.name) }
      + lines.filter { highlighted.contains($0.name) }
    var chart = Chart {
      for line in ordered {
        for (place, value) in zip(places, line.values) {
          LineMark(x: .value("", place), y: .value(line.name, value))
            .foregroundStyle(by: .value("", line.name)).interpolationMethod(method)
            .lineStyle(LineStyle(lineWidth: highlighted.contains(line.name) ? 2.2 : 1.4))
        }
      }
    }
    var next = 0
    chart.inks = ordered.map { line in
      if let ink = line.ink { return SeriesInk(line.name, ink) }
      guard highlighted.isEmpty || highlighted.contains(line.name) else {
        return SeriesInk(line.name, .context)
      }
      next += 1
      return SeriesInk(line.name, highlighted.isEmpty ? .series(0) : .series(next - 1))
    }
    chart.x.scale.categories = places
    chart.x.scale.spansPlot = true
    chart.labels.namesStarts = true
    chart.labels.values = [.last]
    chart.y.visibility = .hidden
    chart.y.scale.includesZero = false
    return chart
  }
}
