/// A message as headers and a tree of parts, before it is bytes.
struct MIMEMessage {
  /// A header and its value, folded, with a space before and a line feed after it.
  struct Header {
    var name: String
    var value: String

    /// A header of some words, folded between them.
    init(_ name: String, _ words: [String]) {
      self.name = name
      value = HeaderText.folded(words, after: name)
    }
  }

  indirect enum Part {
    /// Text in UTF-8, such as `plain` or `html`.
    case text(subtype: String, String)
    /// A picture that HTML beside it shows.
    case picture(contentID: String, fileName: String, png: [UInt8])
    case pdf(fileName: String, bytes: [UInt8])
    /// The same in several forms, plainest first.
    case alternative([Part], boundary: String)
    /// HTML and what it shows.
    case related([Part], boundary: String)
    /// One after the other.
    case mixed([Part], boundary: String)
  }

  var headers: [Header]
  var root: Part
}
