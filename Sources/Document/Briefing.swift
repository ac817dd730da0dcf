public import Addresses
public import Periods

/// A briefing with every name resolved, every statistic computed, every sentence filled and every
/// chart drawn up: any renderer can show it without deciding anything.
public struct Briefing: Sendable {
  public var identity: Identity
  public var cover: Cover
  public var sections: [Section]
  /// Footnotes, numbered from 1 in order of their marks.
  public var footnotes: [[Inline]]
  /// The numbered sources, in order of first mention; a mark [3] means the third.
  public var sources: [SourceEntry]
  /// Every printed number, in order of printing.
  public var numbers: [PrintedNumber]
  /// Every generated sentence, in order of printing.
  public var sentences: [Sentence] = []
  /// What was asked of the records for the claims of sentences.
  public var questions: [Question] = []
  /// The records that answered, to be attached.
  public var rows: [RowTable] = []
  /// What is declared about the log of contacts; `nil` where no claim is about contacts.
  public var log: DeclaredLog?
  public var theme: Theme
  /// Fixed words in the briefing's language that renderers need.
  public var words: Words
  /// What its writers' own words say, and how that stands to the records.
  public var ownWords: [OwnWord] = []
  /// What a message says of it.
  public var message: Message
  /// The most pages it may be set on; `nil` for no limit of its own.
  public var pageLimit: Int?
  /// How many seconds setting its pages may take; default 600.
  public var timeLimit = 600

  public init(
    identity: Identity, cover: Cover, sections: [Section], footnotes: [[Inline]],
    sources: [SourceEntry], numbers: [PrintedNumber], theme: Theme, words: Words,
    message: Message? = nil
  ) {
    self.identity = identity
    self.cover = cover
    self.sections = sections
    self.footnotes = footnotes
    self.sources = sources
    self.numbers = numbers
    self.theme = theme
    self.words = words
    self.message = message ?? Message(subject: identity.title, cover: cover, sections: sections)
  }

  /// What a library card would say.
  public struct Identity: Sendable, Hashable, Codable {
    /// The document's title, e.g. "Belarus–Russia: bilateral briefing, week 21 of 2024".
    public var title: String
    public var subject: String
    /// The desk, as author.
    public var desk: String
    public var keywords: [String]
    /// BCP 47.
    public var language: String
    /// The record set's name, e.g. `russia-belarus`.
    public var recordSet: String
    /// The definition's name, e.g. `weekly`.
    public var definition: String
    /// The edition as written on the command line, e.g. `2024-W21`.
    public var edition: String
    /// What the edition covers.
    public var period: Period
    /// The day it is written as of; metadata dates come from it.
    public var asOf: Day
    /// Printed on every page, e.g. "invented data"; empty for none.
    public var notice: String
    /// Version of the program.
    public var generator: String

    public init(
      title: String, subject: String, desk: String, keywords: [String], language: String,
      recordSet: String, definition: String, edition: String, period: Period, asOf: Day,
      notice: String, generator: String
    ) {
      self.title = title
      self.subject = subject
      self.desk = desk
      self.keywords = keywords
      self.language = language
      self.recordSet = recordSet
      self.definition = definition
      self.edition = edition
      self.period = period
      self.asOf = asOf
      self.notice = notice
      self.generator = generator
    }
  }

  /// The first page.
  public struct Cover: Sendable, Codable {
    /// Set in capitals by the theme, e.g. "Bilateral briefing, week 21, 20–26 May 2024".
    public var kicker: String
    /// The pair, as title.
    public var title: String
    /// One or two sentences that say what the week meant.
    public var lead: [Inline]
    /// Key figures, judgements, a chart.
    public var blocks: [Block]
    /// At the foot: data cut-off, oldest figure used, what is incomplete.
    public var colophon: [Inline]
    /// The left part of the running head, e.g. "Belarus–Russia, week 21 of 2024".
    public var runningTitle: String

    public init(
      kicker: String, title: String, lead: [Inline], blocks: [Block], colophon: [Inline],
      runningTitle: String
    ) {
      self.kicker = kicker
      self.title = title
      self.lead = lead
      self.blocks = blocks
      self.colophon = colophon
      self.runningTitle = runningTitle
    }
  }

  /// A section: its heading is the first thing in it.
  public struct Section: Sendable, Codable {
    public var heading: Heading
    public var blocks: [Block]
    /// Whether it begins on a new page.
    public var startsPage: Bool

    public init(heading: Heading, blocks: [Block], startsPage: Bool = false) {
      self.heading = heading
      self.blocks = blocks
      self.startsPage = startsPage
    }
  }

  /// A numbered source.
  public struct SourceEntry: Sendable, Hashable, Codable {
    public var number: Int
    /// The id in the record set.
    public var id: String
    /// Who published it, with what joins it to the title.
    public var publisher: [Inline]
    /// The title, in its own language.
    public var title: [Inline]
    /// Date and grade, with what joins them to the title.
    public var details: [Inline]
    public var address: SafeAddress?

    public init(
      number: Int, id: String, publisher: [Inline] = [], title: [Inline], details: [Inline] = [],
      address: SafeAddress?
    ) {
      self.number = number
      self.id = id
      self.publisher = publisher
      self.title = title
      self.details = details
      self.address = address
    }

    /// Publisher, title, date and grade: the entry as printed, without the number.
    public var text: [Inline] { publisher + title + details }
  }
}
