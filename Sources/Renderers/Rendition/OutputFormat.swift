/// A kind of file a briefing is written as; the raw value is what the command line says.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable, Codable {
  case pdf
  case html
  case json
  /// Each chart as a picture.
  case png
  /// Plain text.
  case text = "txt"
}
