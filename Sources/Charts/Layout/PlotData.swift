internal import Drawing

/// The marks of a chart with their series settled and their stacks summed.
struct PlotData {
  /// A series with its ink, in drawing order.
  struct Series {
    var name: String
    var ink: Ink
    /// The series has bars or areas, which no line label names.
    var isFilled = false
  }

  /// The points of a line or an area.
  struct Run {
    struct Vertex {
      var x: PlottedValue
      /// `nil` where the line breaks.
      var low: Double?
      var high: Double?
    }
    var series: Int
    var isArea: Bool
    var interpolation: InterpolationMethod
    var style: LineStyle
    var symbol: SymbolShape?
    var vertices: [Vertex]
    var annotations: [(index: Int, annotation: Mark.Annotation)] = []
  }

  struct Bar {
    var x: PlottedValue
    var low: Double
    var high: Double
    /// The value as given, before stacking.
    var value: Double
    var series: Int
    var ink: Ink
    /// Place among bars side by side, and how many there are.
    var place: (index: Int, count: Int)
    var isHatched: Bool
    var isStacked: Bool
    var annotation: Mark.Annotation?
  }

  var series: [Series] = []
  var runs: [Run] = []
  var bars: [Bar] = []
  /// Places of bars without value.
  var missingBars: [PlottedValue] = []
  var points: [Mark] = []
  var rules: [Mark] = []
  var rectangles: [Mark] = []
  var xs: [PlottedValue] = []
  var ys: [Double] = []

  init(_ chart: Chart) {
    settleSeries(chart)
    var places: [String] = []
    for mark in chart.marks {
      if let name = mark.positionBy?.name, !places.contains(name) { places.append(name) }
    }
    var stacks: [StackKey: (up: Double, down: Double)] = [:]
    for mark in chart.marks {
      if let x = mark.x, x != .missing { xs.append(x) }
      if let x = mark.xEnd, x != .missing { xs.append(x) }
      switch mark.shape {
      case .line, .area: addVertex(mark, &stacks)
      case .bar: addBar(mark, places, &stacks)
      case .point: points.append(mark)
      case .rule: rules.append(mark)
      case .rectangle: rectangles.append(mark)
      }
      if mark.shape != .bar && mark.shape != .area {
        ys += [mark.y, mark.yEnd].compactMap { $0?.number }
      }
    }
    ys += bars.flatMap { [$0.low, $0.high] }
    ys += runs.flatMap { $0.vertices.flatMap { [$0.low, $0.high].compactMap { $0 } } }
  }

  /// A place at which bars or areas are put on one another.
  private struct StackKey: Hashable {
    var shape: Mark.Shape
    var x: PlottedValue
    var place: String
  }

  /// The index of a mark's series.
  func index(of mark: Mark) -> Int {
    series.firstIndex { $0.name == mark.seriesName ?? "" } ?? 0
  }

  /// The ink of a mark: its own, else that of its series.
  func ink(of mark: Mark) -> Ink { mark.foreground ?? series[index(of: mark)].ink }

  private mutating func settleSeries(_ chart: Chart) {
    for entry in chart.options.inks where !series.contains(where: { $0.name == entry.name }) {
      let used = chart.marks.contains { $0.seriesName == entry.name }
      if used { series.append(Series(name: entry.name, ink: entry.ink)) }
    }
    for mark in chart.marks {
      let name = mark.seriesName ?? ""
      if !series.contains(where: { $0.name == name }) {
        let ink = mark.foreground ?? .series(series.count)
        series.append(Series(name: name, ink: ink))
      }
      if mark.shape == .bar || mark.shape == .area {
        if let index = series.firstIndex(where: { $0.name == name }) {
          series[index].isFilled = true
        }
      }
    }
  }

  private mutating func addVertex(
    _ mark: Mark, _ stacks: inout [StackKey: (up: Double, down: Double)]
  ) {
    guard let x = mark.x, x != .missing else { return }
    let isArea = mark.shape == .area
    let index = index(of: mark)
    let place = runs.firstIndex { $0.series == index && $0.isArea == isArea }
    let run = place ?? runs.count
    if place == nil {
      runs.append(
        Run(
          series: index, isArea: isArea, interpolation: mark.interpolation,
          style: mark.lineStyle ?? LineStyle(), symbol: mark.symbol, vertices: []))
    }
    var vertex = Run.Vertex(x: x, low: mark.y?.number, high: mark.y?.number)
    if isArea {
      if let end = mark.yEnd {
        vertex.high = end.number
      } else if let value = mark.y?.number {
        let key = StackKey(shape: .area, x: x, place: "")
        let base = mark.stacking == .standard ? stacks[key]?.up ?? 0 : 0
        (vertex.low, vertex.high) = (base, base + value)
        stacks[key] = (base + value, 0)
      }
      if vertex.low == nil || vertex.high == nil { (vertex.low, vertex.high) = (nil, nil) }
    }
    if let annotation = mark.annotation {
      runs[run].annotations.append((runs[run].vertices.count, annotation))
    }
    runs[run].vertices.append(vertex)
  }

  private mutating func addBar(
    _ mark: Mark, _ places: [String], _ stacks: inout [StackKey: (up: Double, down: Double)]
  ) {
    guard let x = mark.x, x != .missing else { return }
    guard let value = mark.y?.number else {
      if !missingBars.contains(x) { missingBars.append(x) }
      return
    }
    let place = mark.positionBy?.name
    var (low, high) = (min(0, value), max(0, value))
    if let end = mark.yEnd?.number {
      (low, high) = (min(value, end), max(value, end))
    } else if mark.stacking == .standard {
      let key = StackKey(shape: .bar, x: x, place: place ?? "")
      var stack = stacks[key] ?? (0, 0)
      if value >= 0 {
        (low, high) = (stack.up, stack.up + value)
        stack.up = high
      } else {
        (low, high) = (stack.down + value, stack.down)
        stack.down = low
      }
      stacks[key] = stack
    }
    bars.append(
      Bar(
        x: x, low: low, high: high, value: value, series: index(of: mark), ink: ink(of: mark),
        place: (place.flatMap { places.firstIndex(of: $0) } ?? 0, max(1, places.count)),
        isHatched: mark.isHatched, isStacked: low != 0 && high != 0,
        annotation: mark.annotation))
  }
}

extension PlottedValue {
  var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }
}
