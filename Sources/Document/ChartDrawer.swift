public import Charts
public import Drawing

/// Draws charts in the style of one briefing, each once at a width, and keeps what they had no room
/// for.
///
/// One task uses it at a time, like the measurer.
public final class ChartDrawer: FigureDrawer {
  private struct Key: Hashable {
    var figure: String
    var width: Double
    var hasWords: Bool
  }

  private struct SparklineKey: Hashable {
    var sparkline: Sparkline
    var size: Size
  }

  private let style: ChartStyle
  private let measurer: any TextMeasurer
  private let watch: (any StageWatch)?
  private var drawn: [Key: ChartDrawing] = [:]
  /// What stands above and below the plots of figures, in points.
  private var around: [Key: Double] = [:]
  private var sparklines: [SparklineKey: Frame] = [:]

  /// Makes a drawer that has drawn nothing.
  ///
  /// - Parameters:
  ///   - style: The theme's ink and sizes, the language's words and formats.
  ///   - measurer: Measures text in the fonts it will be drawn with.
  ///   - watch: Is told when a chart is drawn; default nobody.
  public init(style: ChartStyle, measurer: any TextMeasurer, watch: (any StageWatch)? = nil) {
    self.style = style
    self.measurer = measurer
    self.watch = watch
  }

  public func frame(of figure: Figure, on medium: FigureMedium) -> Frame {
    let key = Self.key(of: figure, on: medium)
    if let known = drawn[key] { return known.frame }
    var chart = figure.chart.chart
    if !medium.hasWords { chart.parts = ChartParts() }
    let drawing = watch.measure(.charts) {
      chart.frame(width: key.width, style: style, measurer: measurer)
    }
    drawn[key] = drawing
    return drawing.frame
  }

  public func frame(of figure: Figure, on medium: FigureMedium, height: Double) -> Frame {
    let natural = frame(of: figure, on: medium)
    let key = Self.key(of: figure, on: medium)
    guard let own = drawn[key], abs(height - natural.size.height) >= 0.5 else { return natural }
    // Asked for its own height, a plot is higher by its key and notes.
    let around =
      around[key] ?? draw(figure, key, natural.size.height).frame.size.height
      - natural.size.height
    self.around[key] = around
    let drawing = draw(figure, key, max(height - around, 20))
    let isWorse = drawing.warnings.count > own.warnings.count
    let isHigher = drawing.frame.size.height > max(height, natural.size.height) + 0.01
    return isWorse || isHigher ? natural : drawing.frame
  }

  /// A chart whose plot has a height.
  private func draw(_ figure: Figure, _ key: Key, _ height: Double) -> ChartDrawing {
    var chart = figure.chart.chart
    if !key.hasWords { chart.parts = ChartParts() }
    return watch.measure(.charts) {
      chart.frame(width: key.width, height: height, style: style, measurer: measurer)
    }
  }

  public func frame(of sparkline: Sparkline, size: Size) -> Frame {
    let key = SparklineKey(sparkline: sparkline, size: size)
    if let known = sparklines[key] { return known }
    let frame = watch.measure(.charts) {
      sparkline.frame(width: size.width, height: size.height, style: style, measurer: measurer)
        .frame
    }
    sparklines[key] = frame
    return frame
  }

  /// What the drawing of a figure on a medium could not show; `nil` where it was not asked for.
  public func warnings(of figure: Figure, on medium: FigureMedium) -> [ChartWarning]? {
    drawn[Self.key(of: figure, on: medium)]?.warnings
  }

  private static func key(of figure: Figure, on medium: FigureMedium) -> Key {
    Key(figure: figure.id, width: medium.width(of: figure), hasWords: medium.hasWords)
  }
}
