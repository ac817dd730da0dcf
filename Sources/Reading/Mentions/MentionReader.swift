public import Records

/// Finds what a text says that records can be held against: numbers, dates, names, counts of contacts
/// and words of direction, each with what its sentence and the one before say it is about.
public struct MentionReader {
  private let known: KnownNames
  private let speakers: KnownSpeakers

  /// A reader of texts in one language; `nil` for a language that is not read.
  ///
  /// - Parameter speakers: Who is quoted in the records beside the people of the pair.
  public init?(language: String, pair: Pair, speakers: [String]) {
    guard let known = KnownNames(language: language, pair: pair) else { return nil }
    self.known = known
    self.speakers = KnownSpeakers(known, names: speakers)
  }

  /// What a text in the reader's language says, in its order.
  public func mentions(in news: NewsText) -> [TextMention] {
    let analysis = TextAnalysis(news, known: known)
    let finder = SpeakerFinder(analysis: analysis, speakers: speakers)
    var found: [TextMention] = []
    var before = SentenceContext()
    for place in analysis.sentences.indices {
      let words = MentionWords(analysis: analysis, place: place)
      let speakers = finder.mentions(in: analysis.sentences[place])
      let figures = FigureMentions(words: words, speakers: speakers, before: before)
      let contacts = ContactMentions(words: words, hasFigures: figures.hasFigures)
      let told = contacts.mentions()
      var here = figures.mentions().filter { mention in
        guard case .number = mention.content else { return true }
        return !told.contains { $0.span.overlaps(mention.span) }
      }
      here += told
      let counts = CountMentions(words: words).mentions()
      // A number that counts contacts is none of another kind.
      here.removeAll { mention in counts.contains { $0.span.overlaps(mention.span) } }
      found += (here + counts).sorted {
        ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
      }
      before = figures.context
    }
    return found
  }
}

/// What the sentence before named, for one that does not repeat it.
struct SentenceContext {
  var measures: [String] = []
  var period: FoundPeriod?
  var speaker: FigureSpeaker?

  /// A period that one sentence named.
  enum FoundPeriod: Hashable {
    case one(PeriodMention)
    case several
  }
}
