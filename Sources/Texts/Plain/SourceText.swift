public import Periods

/// A text as somebody published it, made plain: what a reader of news reads.
public struct SourceText: Sendable, Hashable {
  /// The file it was read from, as it was named; a message of a mailbox adds its number, `a.mbox#3`.
  public var file: String
  /// The title, where the file marks one.
  public var title: String?
  /// The address it was published at, where the file, its header or the caller gives one.
  public var address: String?
  /// When it was published, and on what that rests.
  public var published: PublicationDate?
  /// The plain text: paragraphs joined by empty lines.
  public var text: String
  /// The text's own language.
  public var language: TextLanguage
  /// Where each part of `text` stood in the decoded file (of a mail: in the decoded part).
  public var offsets: OffsetMap
  /// Whether the file held more than is read (`TextLimits`).
  public var isCut: Bool

  /// A plain text with what is known of it.
  public init(
    file: String, title: String? = nil, address: String? = nil,
    published: PublicationDate? = nil, text: String, language: TextLanguage,
    offsets: OffsetMap = OffsetMap(), isCut: Bool = false
  ) {
    self.file = file
    self.title = title
    self.address = address
    self.published = published
    self.text = text
    self.language = language
    self.offsets = offsets
    self.isCut = isCut
  }
}

/// The day, or month, on which a text was published.
public struct PublicationDate: Sendable, Hashable {
  /// The day or month.
  public var period: Period
  /// What tells it.
  public var basis: Basis

  /// A date and what tells it.
  public init(_ period: Period, basis: Basis) {
    self.period = period
    self.basis = basis
  }

  /// What a publication date can rest on, the surest first.
  public enum Basis: String, Sendable, Hashable {
    /// Said by the person who reads the file.
    case option
    /// A date the file marks as its own: a meta element, a mail's Date, a line "Posted:".
    case header
    /// The day in the text's address.
    case address
  }
}
