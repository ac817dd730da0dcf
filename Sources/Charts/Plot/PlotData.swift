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
      /// Where it stands.
      var place: PlottedValue
      /// Numbers, or seconds since 1970; `nil` where the line breaks.
      var low: Double?
      var high: Double?
    }
    var series: Int
    var isArea: Bool
    /// The direction in which its values are measured.
    var measured: PlotDirection
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
    /// Where it stands.
    var place: PlottedValue
    /// The direction in which its value is measured.
    var measured: PlotDirection
    /// Its ends: numbers, or seconds since 1970.
    var low: Double
    var high: Double
    /// The value as given, before stacking.
    var value: Double
    var series: Int
    var ink: Ink
    /// Place among bars side by side, and how many there are.
    var slot: (index: Int, count: Int)
    var breadth: MarkDimension
    var opacity: Double
    var isHatched: Bool
    /// On another bar of its stack.
    var isStacked: Bool
    /// Between two values given, and not from zero.
    var isFloating: Bool
    /// The value at which a floating bar ends.
    var end: Double
    var annotation: Annotation?

    /// Whether it leads downwards, or to the left.
    var falls: Bool { isFloating ? end < value : high <= 0 && low < 0 }
  }

  var series: [Series] = []
  var runs: [Run] = []
  var bars: [Bar] = []
  /// Places of bars without value.
  var missingBars: [(place: PlottedValue, measured: PlotDirection)] = []
  var points: [Mark] = []
  /// Rules that come before the first mark of another shape lie under all of them.
  var rulesBelow: [Mark] = []
  var rules: [Mark] = []
  var rectangles: [Mark] = []
  var sectors: [Mark] = []
  var texts: [Mark] = []
  var ticks: [Mark] = []
  /// What has a place in each direction.
  private var placed: [PlotDirection: [PlottedValue]] = [:]
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
    var hasMarks = false
    for mark in chart.marks {
      defer { hasMarks = hasMarks || (mark.shape != .rule && mark.shape != .rectangle) }
      switch mark.shape {
      case .line, .area: addVertex(mark, &stacks)
      case .bar: addBar(mark, places, &stacks)
      case .point: points.append(mark)
      case .rule where !hasMarks: rulesBelow.append(mark)
      case .rule: rules.append(mark)
      case .rectangle: rectangles.append(mark)
      case .sector: sectors.append(mark)
      case .text: texts.append(mark)
      case .tick: ticks.append(mark)
      }
      add(placesOf: mark)
    }
    let stacked = runs.indices.filter { runs[$0].isArea && runs[$0].isStacked }
    if stacked.count < 2 { for index in stacked { runs[index].isStacked = false } }
  }

  /// The direction in which the chart's values are measured.
  var measured: PlotDirection {
    if let bar = bars.first { return bar.measured }
    if let run = runs.first { return run.measured }
    if let bar = missingBars.first { return bar.measured }
    return points.allSatisfy { $0.measured == .x } && !points.isEmpty ? .x : .y
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { sectors.isEmpty && placed.values.allSatisfy(\.isEmpty) }

  /// What the marks ask of a direction's scale.
  func needs(_ direction: PlotDirection) -> ScaleNeeds {
    var needs = ScaleNeeds(values: placed[direction] ?? [])
    let bars = bars.filter { $0.measured == direction }
    let runs = runs.filter { $0.measured == direction }
    needs.isMeasured = measured == direction
    needs.hasFills =
      bars.contains { !$0.isFloating } || runs.contains { $0.isArea && !$0.isFloating }
    needs.isNormalized = isNormalized && needs.isMeasured
    let stands = self.bars.isEmpty && missingBars.isEmpty && !self.runs.isEmpty
    needs.endsAtCenters = stands && !needs.isMeasured
    return needs
  }

  /// The numbers that may be written: all but those of marks that only help to read others.
  var writtenNumbers: [Double] {
    let marks = (points + rules + rulesBelow).filter { !$0.isHidden }
    return bars.flatMap { [$0.low, $0.high] }
      + runs.filter { !$0.name.isEmpty || series[$0.series].name.isEmpty }
      .flatMap { $0.vertices.flatMap { [$0.low, $0.high].compactMap { $0 } } }
      + marks.flatMap { mark in
        [mark.start(on: measured), mark.end(on: measured)].compactMap { $0?.number }
      }
  }

  /// The numbers that are measured, after stacking.
  var measuredNumbers: [Double] { needs(measured).numbers }

  /// Notes where a mark stands, and between which values. What is stacked counts as it is stacked.
  private mutating func add(placesOf mark: Mark) {
    guard mark.shape != .sector else { return }
    let isStacked = mark.shape == .bar || mark.shape == .area
    for direction in PlotDirection.allCases {
      let ends = [mark.start(on: direction), mark.end(on: direction)].compactMap { $0 }
      guard isStacked, direction == mark.measured, !ends.contains(where: \.isPlace) else {
        placed[direction, default: []] += ends.filter { $0 != .missing }
        continue
      }
      let last =
        mark.shape == .bar
        ? bars.last.map { [$0.low, $0.high] }
        : runs.last { $0.isArea && $0.series == index(of: mark) }?.vertices.last.map {
          [$0.low, $0.high].compactMap { $0 }
        }
      guard ends.allSatisfy({ $0 != .missing }) else { continue }
      placed[direction, default: []] += (last ?? []).map { .number($0) }
    }
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
    for entry in chart.inks where !series.contains(where: { $0.name == entry.name }) {
      let used = chart.marks.contains { $0.seriesName == entry.name }
      if used { series.append(Series(name: entry.name, ink: entry.ink)) }
    }
    colors = series.map(\.name)
    for mark in chart.marks {
      let name = mark.seriesName ?? ""
      if !series.contains(where: { $0.name == name }) {
        let known = chart.inks.first { $0.name == colorName(mark) }?.ink
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
      if [.bar, .area, .sector, .rectangle].contains(mark.shape) { series[index].isFilled = true }
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
    let lines = chart.labels.namesLines ? [] : isToldApart(names(.line))
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
    let measured = mark.measured
    guard let place = mark.start(on: measured.other), place != .missing else { return }
    let isArea = mark.shape == .area
    let index = index(of: mark)
    let known = runs.firstIndex { $0.series == index && $0.isArea == isArea }
    let run = known ?? runs.count
    if known == nil { runs.append(newRun(mark, series: index)) }
    let value = mark.start(on: measured)?.middle
    var vertex = Run.Vertex(place: place, low: value, high: value)
    if isArea {
      if let end = mark.end(on: measured) {
        vertex.high = end.middle
        runs[run].isFloating = true
      } else if let value {
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
      series: index, isArea: mark.shape == .area, measured: mark.measured,
      interpolation: mark.interpolation, style: style, symbol: mark.symbol ?? series[index].symbol,
      ink: mark.foreground ?? series[index].ink, opacity: mark.opacity,
      isHatched: mark.isHatched, vertices: [], name: mark.isHidden ? "" : series[index].name)
  }

  private mutating func addBar(_ mark: Mark, _ places: [String], _ stacks: inout Stacks) {
    let measured = mark.measured
    guard let place = mark.start(on: measured.other), place != .missing else { return }
    guard let extent = mark.start(on: measured)?.extent else {
      if !missingBars.contains(where: { $0.place == place }) {
        missingBars.append((place, measured))
      }
      return
    }
    let slot = mark.positionBy.flatMap { places.firstIndex(of: $0.name) } ?? 0
    var (low, high) = extent
    let end = mark.end(on: measured)?.extent
    if let end {
      (low, high) = (min(low, end.low), max(high, end.high))
    } else if low == high {
      (low, high) = stacks.add(low, of: mark)
    }
    let isFloating = end != nil || extent.low != extent.high
    bars.append(
      Bar(
        place: place, measured: measured, low: low, high: high, value: extent.low,
        series: index(of: mark), ink: ink(of: mark), slot: (slot, max(1, places.count)),
        breadth: mark.breadth, opacity: mark.opacity ?? 1, isHatched: mark.isHatched,
        isStacked: low != 0 && high != 0 && !isFloating, isFloating: isFloating,
        end: end?.high ?? extent.high, annotation: mark.annotation))
  }
}

extension PlottedValue {
  /// The middle of what it takes on a scale of numbers or time; `nil` for words.
  fileprivate var middle: Double? { extent.map { ($0.low + $0.high) / 2 } }
}
