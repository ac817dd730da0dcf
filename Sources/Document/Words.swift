/// Fixed words of renderers in one language.
public struct Words: Sendable, Hashable, Codable {
  public var pageOf: PageLabel
  public var contents: String
  public var continued: String
  public var sources: String
  public var footnotes: String
  public var dataOfFigure: String
  public var implied: String
  public var skipToContent: String
  public var generatedBy: String
  /// What parts a number's whole from its fraction.
  public var decimalMark: Character { decimalText.first ?? "." }
  private var decimalText: String
  /// Files of hyphenation patterns by language, e.g. `hyph_en_US.dic` for `en`: of the briefing's
  /// and of every other that a text in it may be marked with.
  public var patterns: [String: String]
  /// The words of messages.
  public var mail: MailWords

  public init(
    pageOf: PageLabel, contents: String, continued: String,
    sources: String, footnotes: String, dataOfFigure: String, implied: String,
    skipToContent: String, generatedBy: String, decimalMark: Character,
    patterns: [String: String], mail: MailWords
  ) {
    self.pageOf = pageOf
    self.contents = contents
    self.continued = continued
    self.sources = sources
    self.footnotes = footnotes
    self.dataOfFigure = dataOfFigure
    self.implied = implied
    self.skipToContent = skipToContent
    self.generatedBy = generatedBy
    decimalText = String(decimalMark)
    self.patterns = patterns
    self.mail = mail
  }
}
