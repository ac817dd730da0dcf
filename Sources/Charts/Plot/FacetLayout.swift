internal import Drawing

/// Panels in a grid over common scales, numbers and dates only at the grid's left and lower edge.
struct FacetLayout {
  private struct Panel {
    var name: String
    var chart: Chart
    var title: TextBlock
  }

  private let width: Double
  private let style: ChartStyle
  private let measurer: any TextMeasurer
  private let columns: Int
  private let panels: [Panel]
  private let yScale: PositionScale?
  private let xScale: PositionScale
  private let plotHeight: Double
  private let leftMargin: Double
  private var layouts: [PlotLayout] = []

  private static let gap = 14.0

  /// `nil` for charts without facets.
  init?(_ chart: Chart, width: Double, style: ChartStyle, measurer: any TextMeasurer) {
    var names: [String] = chart.facets.order ?? []
    let found = chart.marks.compactMap(\.facetBy?.name)
    names = names.filter(found.contains)
    for name in found where !names.contains(name) { names.append(name) }
    guard !names.isEmpty else { return nil }
    self.width = width
    self.style = style
    self.measurer = measurer
    let most = max(1, Int((width + Self.gap) / (104 + Self.gap)))
    // As many as fit, in rows of the same length where that leaves no gap.
    let rows = (names.count + most - 1) / most
    let balanced = (names.count + rows - 1) / rows
    self.columns = max(1, min(names.count, chart.facets.columns ?? balanced, most))
    plotHeight = chart.facets.panelHeight ?? Length.millimetres(width < 300 ? 24 : 28)
    var whole = chart
    whole.labels.namesLines = false
    let data = PlotData(whole)
    // A panel has a third of the usual height: fewer ticks, labels above the lines.
    let scale = PlotLayout.scale(.y, of: whole, data, 3)
    yScale = chart.facets.hasSharedScale ? scale : nil
    let numbers = scale.numbers
    xScale = PlotLayout.scale(.x, of: whole, data, 6)
    let digits = Ticks.fractionDigits(of: numbers?.ticks ?? [])
    let widths = (numbers?.ticks ?? []).map {
      measurer.width(of: style.formats.number($0, digits), style: style.tick)
    }
    leftMargin =
      chart.facets.hasSharedScale && chart.y.visibility != .hidden ? (widths.max() ?? 0) + 6 : 0
    let room = (width - leftMargin - Double(self.columns - 1) * Self.gap) / Double(self.columns)
    panels = names.map { name in
      var panel = whole
      panel.marks = chart.marks.filter { $0.facetBy == nil || $0.facetBy?.name == name }
      panel.inks = Self.inks(of: data)
      panel.y.title = ""
      panel.x.title = ""
      let heading = style.label.with { $0.isBold = true }
      return Panel(
        name: name, chart: panel,
        title: TextBlock(name, style: heading, width: room, measurer: measurer))
    }
    layouts = panels.indices.map(layout)
  }

  /// Whether no reader takes the lower edge of a panel's lines for zero.
  var isAxisFromZero: Bool {
    layouts.allSatisfy { $0.isAxisFromZero || $0.data.runs.isEmpty || $0.isHidden(.y) }
  }

  /// The series' inks as the whole chart has them, so that panels agree.
  private static func inks(of data: PlotData) -> [Chart.SeriesInk] {
    data.series.map { Chart.SeriesInk($0.name, $0.ink) }
  }

  private var room: Double {
    (width - leftMargin - Double(columns - 1) * Self.gap) / Double(columns)
  }

  func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    var items: [FrameItem] = []
    var warnings: [ChartWarning] = []
    var y = 0.0
    // Plots side by side begin at one height.
    let top = layouts.map(\.geometry.plot.y).max() ?? 0
    // Plots under one another begin at one place.
    let edges = (0..<columns).map { column in
      stride(from: column, to: panels.count, by: columns).map { layouts[$0].geometry.plot.x }
        .max() ?? 0
    }
    for first in stride(from: 0, to: panels.count, by: columns) {
      let row = first..<min(first + columns, panels.count)
      let headings = row.map { panels[$0].title.height }.max() ?? 0
      let isLast = first + columns >= panels.count
      var height = 0.0
      for index in row {
        let title = panels[index].title
        var layout = layouts[index]
        layout.fixPlot(left: edges[index - first], top: top, height: plotHeight)
        let drawing = layout.draw()
        warnings += drawing.warnings.map { $0.within(panels[index].name) }
        let left = index == first ? leftMargin : 0
        let x = leftMargin + Double(index - first) * (room + Self.gap)
        items += title.items(x: x, y: y + headings - title.height)
        items.append(.group(drawing.frame, at: Point(x: x - left, y: y + headings + 3)))
        height = max(height, drawing.frame.size.height)
      }
      y += headings + 3 + height + (isLast ? 0 : 10)
    }
    return (Frame(size: Size(width: width, height: y), items: items), warnings)
  }

  /// A panel's layout; panels without one below them carry the x axis.
  private func layout(of index: Int) -> PlotLayout {
    let column = index % columns
    let showsX = index + columns >= panels.count
    let axis = showsX ? style.tick.size * (TextBlock.lineSpacing * 2) + 6 : 4
    return PlotLayout(
      panels[index].chart,
      width: (column == 0 ? leftMargin : 0) + room, height: plotHeight + axis, style: style,
      measurer: measurer,
      shared: PlotLayout.Shared(
        x: xScale, y: yScale, showsYLabels: column == 0 || yScale == nil,
        showsXLabels: showsX))
  }
}

extension PlotLayout {
  /// Gives the plot a height of its own, with just the room for its axis below.
  mutating func fixPlot(left: Double, top: Double, height: Double) {
    geometry.plot.width -= left - geometry.plot.x
    geometry.plot.x = left
    geometry.plot.y = top
    let axis = guideBelow(from: geometry.plot.x, width: geometry.plot.width)
    geometry.plot.height = height - geometry.plot.y
    sketch.taken.bounds.height = height + (axis.labels.isEmpty ? 6 : axis.height + 6)
  }
}
