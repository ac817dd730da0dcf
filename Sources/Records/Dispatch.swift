public import Periods

/// A short text on one event: a file of `dispatches/`.
public struct Dispatch: Sendable, Hashable {
  /// The file's name without `.md`.
  public var id: String
  public var date: Day
  public var title: String
  /// The language the text is written in.
  public var language: String
  public var topics: [String]
  public var sources: [String]
  public var seen: Day?
  /// Why it stands against the records, where it does, in the desk's words; printed with it.
  public var contradiction: String?
  /// CommonMark text; raw HTML is not passed on.
  public var body: String
  /// Where the body begins.
  public var origin: Origin

  public init(
    id: String, date: Day, title: String, language: String, topics: [String] = [],
    sources: [String], seen: Day? = nil, contradiction: String? = nil, body: String,
    origin: Origin = Origin()
  ) {
    self.id = id
    self.date = date
    self.title = title
    self.language = language
    self.topics = topics
    self.sources = sources
    self.seen = seen
    self.contradiction = contradiction
    self.body = body
    self.origin = origin
  }
}
