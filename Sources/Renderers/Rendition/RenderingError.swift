public import CairoCanvas
public import Typesetting

/// Why a briefing could not be turned into a file.
public enum RenderingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A font file cannot be embedded.
  case font(path: String, FontSubsetError)
  /// The fonts cannot be painted with.
  case painting(CanvasError)
  /// A chart, by its figure's id, cannot be painted.
  case picture(figure: String, CanvasError)
  /// A chart, by its figure's id, would show nothing.
  case blankPicture(figure: String)

  /// The pages cannot be set.
  case typesetting(TypesettingError)
  /// The PDF cannot be finished.
  case conformance(PDFConformanceError)
  /// The colour profile is not where it should be.
  case colorProfile(path: String)

  /// One sentence without a final stop.
  public var description: String {
    switch self {
    case .font(let path, .unreadable): "the font file \(path) cannot be read as a font"
    case .font(let path, .failed):
      "the font file \(path) cannot be cut down to the characters used"
    case .typesetting(let error): "\(error)"
    case .conformance(let error): error.description
    case .colorProfile(let path):
      "the colour profile \(path) is not there; install Debian's icc-profiles-free"
    case .painting(let error): error.description
    case .picture(let figure, let error): "chart \(figure) cannot be painted: \(error)"
    case .blankPicture(let figure): "chart \(figure) would be blank"
    }
  }
}
