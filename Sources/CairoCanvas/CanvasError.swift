internal import CCairo

/// What Cairo, Pango or fontconfig reported.
public enum CanvasError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A font file cannot be read as a font.
  case font(path: String)
  /// A Cairo call failed; the text is Cairo's own.
  case cairo(String)
  /// Text would be drawn with a box for a missing character.
  case missingGlyph(text: String)

  public var description: String {
    switch self {
    case .font(let path): "the font file \(path) cannot be used"
    case .cairo(let message): "drawing failed: \(message)"
    case .missingGlyph(let text): "no font has every character of \"\(text)\""
    }
  }
}

/// Throws what `cairo_status_to_string` says of anything but success.
func check(_ status: cairo_status_t) throws(CanvasError) {
  guard status != CAIRO_STATUS_SUCCESS else { return }
  throw .cairo(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown status")
}
