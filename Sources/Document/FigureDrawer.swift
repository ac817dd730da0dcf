public import Charts
public import Drawing

/// Draws the charts of one briefing when a renderer asks for them.
public protocol FigureDrawer: AnyObject {
  /// The chart of a figure at the width of a medium.
  func frame(of figure: Figure, on medium: FigureMedium) -> Frame

  /// The same as high as it can be set towards a height in points, and no higher; the chart's own
  /// height where it would lose something.
  func frame(of figure: Figure, on medium: FigureMedium, height: Double) -> Frame

  /// A line as small as a word, of a size in points.
  func frame(of sparkline: Sparkline, size: Size) -> Frame
}

extension FigureDrawer {
  /// Drawings that stand fixed.
  public func frame(of figure: Figure, on medium: FigureMedium, height: Double) -> Frame {
    frame(of: figure, on: medium)
  }

  /// The sparkline of a key figure; `nil` without one.
  public func sparkline(of figure: KeyFigure) -> Frame? {
    figure.sparkline.map { frame(of: $0, size: Size(width: 96, height: 18)) }
  }

  /// A sparkline in a table's cell.
  public func frame(ofCell sparkline: Sparkline) -> Frame {
    frame(of: sparkline, size: Size(width: 60, height: 14))
  }
}
