public import CairoCanvas

/// Why a briefing could not be turned into a file.
public enum RenderingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A font file cannot be embedded.
  case font(path: String, FontSubsetError)
  /// The fonts cannot be painted with.
  case painting(CanvasError)
  /// A chart, by its figure's id, cannot be painted.
  case picture(figure: String, CanvasError)

  /// One sentence without a final stop.
  public var description: String {
    switch self {
    case .font(let path, .unreadable): "the font file \(path) cannot be read as a font"
    case .font(let path, .failed):
      "the font file \(path) cannot be cut down to the characters used"
    case .painting(let error): error.description
    case .picture(let figure, let error): "chart \(figure) cannot be painted: \(error)"
    }
  }
}
