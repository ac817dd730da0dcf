internal import Values

/// The whole document as a value that can be stored and set again, by the program that stored it: its
/// keys are the names of its parts. What other programs read is the JSON of `JSONRenderer`, which has
/// a shape of its own, keeps it, and tells nothing of looks.
///
/// What it does not hold are words that its language gives to whoever draws its charts.
extension Briefing: Codable {
  private enum Key: String, CodingKey {
    case identity, cover, sections, footnotes, sources, numbers, evidence, claims, theme, words,
      message, ownWords
    case pageLimit, timeLimit
  }

  /// Reads a document, with what its numbers rest on.
  public init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    var numbers = try file.decode([PrintedNumber].self, forKey: .numbers)
    let evidence = try file.decode(StoredEvidence.self, forKey: .evidence).evidence
    guard evidence.count >= numbers.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .evidence, in: file, debugDescription: "not every number has its evidence")
    }
    for place in numbers.indices { numbers[place].evidence = evidence[place] }
    self.init(
      identity: try file.decode(Identity.self, forKey: .identity),
      cover: try file.decode(Cover.self, forKey: .cover),
      sections: try file.decode([Section].self, forKey: .sections),
      footnotes: try file.decode([[Inline]].self, forKey: .footnotes),
      sources: try file.decode([SourceEntry].self, forKey: .sources), numbers: numbers,
      theme: try file.decode(Theme.self, forKey: .theme),
      words: try file.decode(Words.self, forKey: .words),
      message: try file.decode(Message.self, forKey: .message))
    ownWords = try file.decode([OwnWord].self, forKey: .ownWords)
    pageLimit = try file.decodeIfPresent(Int.self, forKey: .pageLimit)
    timeLimit = try file.decode(Int.self, forKey: .timeLimit)
    try file.decode(StoredSentences.self, forKey: .claims).enter(
      &self, answeredBy: evidence.dropFirst(numbers.count))
  }

  /// Writes all of it; each sum of trade that its numbers rest on stands there once.
  public func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: Key.self)
    try file.encode(identity, forKey: .identity)
    try file.encode(cover, forKey: .cover)
    try file.encode(sections, forKey: .sections)
    try file.encode(footnotes, forKey: .footnotes)
    try file.encode(sources, forKey: .sources)
    try file.encode(numbers, forKey: .numbers)
    // Numbers first, then what sentences asked for: a sum that both rest on is one.
    try file.encode(
      StoredEvidence(numbers.map(\.evidence) + StoredSentences.sums(of: self)), forKey: .evidence)
    try file.encode(StoredSentences(of: self), forKey: .claims)
    try file.encode(theme, forKey: .theme)
    try file.encode(words, forKey: .words)
    try file.encode(message, forKey: .message)
    try file.encode(ownWords, forKey: .ownWords)
    try file.encodeIfPresent(pageLimit, forKey: .pageLimit)
    try file.encode(timeLimit, forKey: .timeLimit)
  }
}
