public import Records

/// Finds the contacts between the pair's two countries in a text.
public struct ContactReader {
  let analysis: TextAnalysis
  private var drafts: [ContactDraft] = []

  init(_ analysis: TextAnalysis) {
    self.analysis = analysis
  }

  /// The contacts a text tells of, in the order in which it first does; none in a language that is not
  /// read.
  public static func contacts(in news: NewsText, pair: Pair) -> [ContactCandidate] {
    guard let analysis = TextAnalysis(news, pair: pair) else { return [] }
    var reader = ContactReader(analysis)
    return reader.read()
  }

  mutating func read() -> [ContactCandidate] {
    // Titles repeat what the body tells: they may add to it, and are read after it.
    for role in [Sentence.Role.body, .heading] {
      for place in analysis.sentences.indices where analysis.sentences[place].sentence.role == role
      {
        for draft in SentenceContacts(analysis: analysis, place: place).drafts() {
          take(draft, isHeading: role == .heading)
        }
      }
    }
    return drafts.map { $0.candidate(in: analysis) }.filter { candidate in
      // Nobody can enter what is planned for no day at all, or did not happen on no day.
      candidate.status == .held || candidate.date.precision != nil
    }
  }

  /// Joins a draft to one that tells of the same contact, or keeps it.
  private mutating func take(_ draft: ContactDraft, isHeading: Bool) {
    if let place = drafts.firstIndex(where: { $0.isSame(as: draft, in: analysis) }) {
      drafts[place].join(draft)
    } else if !isHeading, draft.canStandAlone {
      drafts.append(draft)
    }
  }
}
