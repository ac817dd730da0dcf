/// What a message says: HTML, the same as plain text, and the pictures the HTML shows.
public struct MessageBody: Sendable, Hashable {
  /// The HTML; `src="cid:NAME"` shows the picture of that name.
  public var html: String
  /// The plain text, lines ending in a line feed.
  public var text: String
  /// The pictures, each shown by the HTML.
  public var pictures: [Picture]
  /// What is said in its place where the HTML is larger than clients show whole; `nil` refuses the
  /// message then.
  public var brief: Brief?

  /// Makes a body.
  public init(html: String, text: String, pictures: [Picture] = [], brief: Brief? = nil) {
    self.html = html
    self.text = text
    self.pictures = pictures
    self.brief = brief
  }

  /// A few words in place of a long message: HTML, and the same as plain text.
  public struct Brief: Sendable, Hashable {
    /// The HTML, without pictures.
    public var html: String
    /// The plain text.
    public var text: String

    /// Makes a message of a few words.
    public init(html: String, text: String) {
      self.html = html
      self.text = text
    }
  }

  /// A picture inside a message.
  public struct Picture: Sendable, Hashable {
    /// The name the HTML calls it by: ASCII letters, digits and `-`.
    public var name: String
    /// Its file name for clients that list it, e.g. `turnover.png`.
    public var fileName: String
    /// The picture as PNG.
    public var png: [UInt8]

    /// Makes a picture.
    public init(name: String, fileName: String, png: [UInt8]) {
      self.name = name
      self.fileName = fileName
      self.png = png
    }
  }
}

/// A PDF that goes with a message.
public struct MessageAttachment: Sendable, Hashable {
  /// ASCII letters, digits, `-`, `_` and `.`, e.g. `russia-belarus-2024-W21.pdf`.
  public var fileName: String
  /// The PDF.
  public var bytes: [UInt8]
  /// The body of the message where the PDF is too large to go with it: it has to say so.
  public var bodyWithout: MessageBody

  /// Makes an attachment.
  public init(fileName: String, bytes: [UInt8], bodyWithout: MessageBody) {
    self.fileName = fileName
    self.bytes = bytes
    self.bodyWithout = bodyWithout
  }
}
