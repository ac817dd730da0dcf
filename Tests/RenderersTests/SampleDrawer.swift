internal import Charts
internal import Drawing

@testable import Document

/// Gives the sample's frames and counts what it was asked for.
final class SampleDrawer: FigureDrawer {
  /// The figures asked for, with their media, in order.
  private(set) var asked: [(figure: String, medium: FigureMedium)] = []
  private(set) var sparklines = 0
  /// Whether nothing is in a picture.
  var isBlank = false

  func frame(of figure: Figure, on medium: FigureMedium) -> Frame {
    asked.append((figure.id, medium))
    let width = medium == .picture ? 480 : medium.width(of: figure)
    let frame = SampleBriefing.chart(width: width)
    return isBlank ? Frame(size: frame.size) : frame
  }

  func frame(of sparkline: Sparkline, size: Size) -> Frame {
    sparklines += 1
    return SampleBriefing.spark
  }
}
