internal import Drawing

/// The marks of a chart with their series settled and their stacks summed.
struct PlotData {
  /// A series with its ink, in drawing order.
  struct Series {
    var name: String
    var ink: Ink
    /// The series has bars or areas, which no line label names.
    var isFilled = false
    /// Its lines' dashes, where lines are told apart by them.
    var dash: [Double]?
    var symbol: SymbolShape?
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
    /// On others, or from zero with others: filled and not only tinted.
    var isStacked = false
    /// Between two values given, and not from zero.
    var isFloating = false
    var interpolation: InterpolationMethod
    var style: LineStyle
    var symbol: SymbolShape?
    var ink: Ink
    var opacity: Double?
    var isHatched = false
    var vertices: [Vertex]
    var annotations: [(index: Int, annotation: Annotation)] = []
    /// The series' name as its end is labelled; empty for none.
    var name: String
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
    var breadth: MarkDimension
    var opacity: Double
    var isHatched: Bool
    var isStacked: Bool
    /// Between two values given, and not from zero.
    var isFloating: Bool
    /// The value at which a floating bar ends.
    var end: Double
    var annotation: Annotation?
  }

  var series: [Series] = []
  var runs: [Run] = []
  var bars: [Bar] = []
  /// Places of bars without value.
  var missingBars: [PlottedValue] = []
  var points: [Mark] = []
  var rules: [Mark] = []
  var rectangles: [Mark] = []
  var sectors: [Mark] = []
  var xs: [PlottedValue] = []
  var ys: [Double] = []
  /// Whether stacks are shares of their sum.
  var isNormalized = false
  /// Whether bars carry the textures of their inks: where a key tells three and more apart. Areas
  /// lie in one order throughout.
  var hasTextures: Bool {
    !bars.isEmpty && series.count { $0.isFilled && !$0.name.isEmpty } > 2
  }

  init(_ chart: Chart) {
    settleSeries(chart)
    var places: [String] = []
    for mark in chart.marks {
      if let name = mark.positionBy?.name, !places.contains(name) { places.append(name) }
    }
    var stacks = Stacks(chart.marks)
    isNormalized = chart.marks.contains {
      $0.stacking == .normalized && ($0.shape == .bar || $0.shape == .area)
    }
    for mark in chart.marks {
      if let x = mark.x, x != .missing { xs.append(x) }
      if let x = mark.xEnd, x != .missing { xs.append(x) }
      switch mark.shape {
      case .line, .area: addVertex(mark, &stacks)
      case .bar: addBar(mark, places, &stacks)
      case .point: points.append(mark)
      case .rule: rules.append(mark)
      case .rectangle: rectangles.append(mark)
      case .sector: sectors.append(mark)
      }
      if mark.shape != .bar && mark.shape != .area && mark.shape != .sector {
        ys += [mark.y, mark.yEnd].compactMap { $0?.number }
      }
    }
    ys += bars.flatMap { [$0.low, $0.high] }
    ys += runs.flatMap { $0.vertices.flatMap { [$0.low, $0.high].compactMap { $0 } } }
    let stacked = runs.indices.filter { runs[$0].isArea && runs[$0].isStacked }
    if stacked.count < 2 { for index in stacked { runs[index].isStacked = false } }
  }

  /// The index of a mark's series.
  func index(of mark: Mark) -> Int {
    series.firstIndex { $0.name == mark.seriesName ?? "" } ?? 0
  }

  /// The ink of a mark: its own, else that of its series.
  func ink(of mark: Mark) -> Ink { mark.foreground ?? series[index(of: mark)].ink }

  private mutating func settleSeries(_ chart: Chart) {
    // Colours follow the names by which they are told apart; without any, the series' own.
    func colorName(_ mark: Mark) -> String { mark.foregroundBy?.name ?? mark.seriesName ?? "" }
    var colors: [String] = []
    var dashes: [String] = []
    var symbols: [String] = []
    func place(_ name: String, in names: inout [String]) -> Int {
      if let place = names.firstIndex(of: name) { return place }
      names.append(name)
      return names.count - 1
    }
    for entry in chart.options.inks where !series.contains(where: { $0.name == entry.name }) {
      let used = chart.marks.contains { $0.seriesName == entry.name }
      if used { series.append(Series(name: entry.name, ink: entry.ink)) }
    }
    colors = series.map(\.name)
    for mark in chart.marks {
      let name = mark.seriesName ?? ""
      if !series.contains(where: { $0.name == name }) {
        let known = chart.options.inks.first { $0.name == colorName(mark) }?.ink
        let color = place(colorName(mark), in: &colors)
        let ink = mark.foreground ?? known ?? .series(color)
        series.append(Series(name: name, ink: ink))
      }
      guard let index = series.firstIndex(where: { $0.name == name }) else { continue }
      if let style = mark.lineStyleBy {
        let patterns = LineStyle.patterns
        series[index].dash = patterns[place(style.name, in: &dashes) % patterns.count]
      }
      if let symbol = mark.symbolBy {
        let shapes = SymbolShape.allCases
        series[index].symbol = shapes[place(symbol.name, in: &symbols) % shapes.count]
      }
      if [.bar, .area, .sector].contains(mark.shape) { series[index].isFilled = true }
    }
    settleCues(chart)
  }

  /// What a key tells apart by colour has a second cue: lines dashes, points symbols.
  private mutating func settleCues(_ chart: Chart) {
    func names(_ shape: Mark.Shape) -> [[String]] {
      var names: [String: [String]] = [:]
      for mark in chart.marks where mark.shape == shape && !mark.isHidden {
        let (panel, name) = (mark.facetBy?.name ?? "", mark.seriesName ?? "")
        let isOwn = shape == .line ? mark.lineStyle != nil : mark.symbol != nil
        if !isOwn && !name.isEmpty && names[panel]?.contains(name) != true {
          names[panel, default: []].append(name)
        }
      }
      return Array(names.values)
    }
    func isToldApart(_ panels: [[String]]) -> Set<String> {
      panels.contains { $0.count > 1 } ? Set(panels.flatMap { $0 }) : []
    }
    let lines = chart.options.showsLineLabels ? [] : isToldApart(names(.line))
    let hasLines = Set(chart.marks.lazy.filter { $0.shape != .point }.compactMap(\.seriesName))
    let points = isToldApart(names(.point)).subtracting(hasLines)
    var (dashes, symbols) = (0, 0)
    for index in series.indices {
      if lines.contains(series[index].name) {
        series[index].dash = series[index].dash ?? LineStyle.patterns[dashes % 6]
        dashes += 1
      }
      if points.contains(series[index].name) {
        let shapes: [SymbolShape] = [.circle, .square, .diamond, .triangle, .hollowCircle, .cross]
        series[index].symbol = series[index].symbol ?? shapes[symbols % 6]
        symbols += 1
      }
    }
  }

  private mutating func addVertex(_ mark: Mark, _ stacks: inout Stacks) {
    guard let x = mark.x, x != .missing else { return }
    let isArea = mark.shape == .area
    let index = index(of: mark)
    let place = runs.firstIndex { $0.series == index && $0.isArea == isArea }
    let run = place ?? runs.count
    if place == nil {
      runs.append(newRun(mark, series: index))
    }
    var vertex = Run.Vertex(x: x, low: mark.y?.number, high: mark.y?.number)
    if isArea {
      if let end = mark.yEnd {
        vertex.high = end.number
        runs[run].isFloating = true
      } else if let value = mark.y?.number {
        (vertex.low, vertex.high) = stacks.add(value, of: mark)
        runs[run].isStacked = mark.stacking != .unstacked
      }
      if vertex.low == nil || vertex.high == nil { (vertex.low, vertex.high) = (nil, nil) }
    }
    if let annotation = mark.annotation {
      runs[run].annotations.append((runs[run].vertices.count, annotation))
    }
    runs[run].vertices.append(vertex)
  }

  private func newRun(_ mark: Mark, series index: Int) -> Run {
    var style = mark.lineStyle ?? LineStyle()
    if let dash = series[index].dash { style.dash = dash }
    return Run(
      series: index, isArea: mark.shape == .area, interpolation: mark.interpolation,
      style: style, symbol: mark.symbol ?? series[index].symbol,
      ink: mark.foreground ?? series[index].ink, opacity: mark.opacity,
      isHatched: mark.isHatched, vertices: [], name: mark.isHidden ? "" : series[index].name)
  }

  private mutating func addBar(_ mark: Mark, _ places: [String], _ stacks: inout Stacks) {
    guard let x = mark.x, x != .missing else { return }
    guard let value = mark.y?.number else {
      if !missingBars.contains(x) { missingBars.append(x) }
      return
    }
    let place = mark.positionBy?.name
    var (low, high) = (min(0, value), max(0, value))
    if let end = mark.yEnd?.number {
      (low, high) = (min(value, end), max(value, end))
    } else {
      (low, high) = stacks.add(value, of: mark)
    }
    let isFloating = mark.yEnd != nil
    bars.append(
      Bar(
        x: x, low: low, high: high, value: value, series: index(of: mark), ink: ink(of: mark),
        place: (place.flatMap { places.firstIndex(of: $0) } ?? 0, max(1, places.count)),
        breadth: mark.breadth, opacity: mark.opacity ?? 1, isHatched: mark.isHatched,
        isStacked: low != 0 && high != 0 && !isFloating, isFloating: isFloating,
        end: mark.yEnd?.number ?? value, annotation: mark.annotation))
  }
}
