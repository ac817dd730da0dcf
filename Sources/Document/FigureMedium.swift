/// Where a figure is shown; each medium has its width.
public enum FigureMedium: String, Sendable, Hashable, CaseIterable {
  /// The page, as wide as the figure's place on it.
  case paper
  /// A screen at least 680 points wide.
  case screen
  /// A telephone, 320 points wide.
  case narrowScreen
  /// A file or a message: 400 points wide with title, subtitle and source inside, shown so large
  /// that its smallest words can be read.
  case picture

  /// The width in points that a figure has there.
  public func width(of figure: Figure) -> Double {
    switch self {
    case .paper: figure.paperWidth
    case .screen: 680
    case .narrowScreen: 320
    case .picture: 400
    }
  }

  /// Whether title, subtitle and source stand inside the drawing; elsewhere they are text around.
  public var hasWords: Bool { self == .picture }
}
