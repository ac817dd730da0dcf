/// What a briefing says in a message: HTML, the same as plain text, and the pictures the HTML shows.
public struct MailBody: Sendable, Hashable {
  /// The HTML, whose pictures are named `cid:` and their `contentID`.
  public var html: String
  /// The plain text: lines of at most 76 characters, ending in a line feed.
  public var text: String
  /// The pictures, in the order the HTML shows them.
  public var images: [MailImage]

  /// Makes a body.
  public init(html: String, text: String, images: [MailImage]) {
    self.html = html
    self.text = text
    self.images = images
  }
}

/// A chart as a picture inside a message.
public struct MailImage: Sendable, Hashable {
  /// For which screen and scheme a chart is drawn; each chart has a picture of every one, the first for
  /// clients that cannot choose.
  public enum Variant: String, Sendable, Hashable, CaseIterable {
    case wideLight = "wide-light"
    case wideDark = "wide-dark"
    case narrowLight = "narrow-light"
    case narrowDark = "narrow-dark"

    var isDark: Bool { self == .wideDark || self == .narrowDark }
    var isNarrow: Bool { self == .narrowLight || self == .narrowDark }
  }

  /// What it is drawn for.
  public var variant: Variant
  /// The name the HTML calls it by, unique in the message: letters, digits and `-`.
  public var contentID: String
  /// Its file name, e.g. `turnover.png`.
  public var name: String
  /// The picture as PNG, two pixels for each pixel shown.
  public var png: [UInt8]
  /// The width it is shown at, in CSS pixels.
  public var width: Int
  /// The finding, for those who do not see the picture.
  public var alternative: String

  /// Makes a picture.
  public init(
    contentID: String, name: String, png: [UInt8], width: Int, alternative: String,
    variant: Variant = .wideLight
  ) {
    self.variant = variant
    self.contentID = contentID
    self.name = name
    self.png = png
    self.width = width
    self.alternative = alternative
  }
}

/// Where the whole briefing is: the sentence a message ends with.
public enum MailClosing: Sendable, Hashable {
  /// Nowhere: nothing is said.
  case nothing
  /// In the attached PDF.
  case attached
  /// At an address, nothing being attached.
  case link(String)
  /// The PDF is too large for a message; at an address, if there is one.
  case tooLarge(link: String?)
}
