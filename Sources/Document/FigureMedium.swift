/// Where a figure is shown; each medium has its width.
public enum FigureMedium: String, Sendable, Hashable, CaseIterable {
  /// The page, as wide as the figure's place on it.
  case paper
  /// A screen: 530 points, shown 736 pixels wide, so that no words are below 11 pixels.
  case screen
  /// A telephone: 254 points, shown 350 pixels wide, for the same words.
  case narrowScreen
  /// A file or a message: 400 points wide with title, subtitle and source inside, shown so large
  /// that its smallest words can be read.
  case picture
  /// A message on a telephone, as wide as a chart there, with title, subtitle and source inside.
  case narrowPicture

  /// The width in points that a figure has there.
  public func width(of figure: Figure) -> Double {
    switch self {
    case .paper: figure.paperWidth
    case .screen: 530
    case .narrowScreen, .narrowPicture: 254
    case .picture: 400
    }
  }

  /// Whether title, subtitle and source stand inside the drawing; elsewhere they are text around.
  public var hasWords: Bool { self == .picture || self == .narrowPicture }
}
