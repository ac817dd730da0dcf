internal import Charts
internal import Drawing

@testable import Document

extension Sample {
  /// Values of a sparkline, for which the drawer gives a frame of its own.
  static let course = Sparkline([3, 4, 9])
  /// A figure's chart, likewise.
  static let anyChart = course.described
}

/// Gives frames that stand fixed, so that pages can be told by hand.
final class SampleDrawer: FigureDrawer {
  /// The frames of figures by id that are other than the sample's.
  var frames: [String: Frame] = [:]

  func frame(of figure: Figure, on medium: FigureMedium) -> Frame {
    frames[figure.id] ?? Sample.chart(width: figure.paperWidth)
  }

  func frame(of sparkline: Sparkline, size: Size) -> Frame {
    size.width > 60 ? Sample.sparkline : Sample.smallSparkline
  }
}
