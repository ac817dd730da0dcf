internal import Records

/// A place where somebody is named whom the records quote.
struct SpeakerMention: Hashable {
  var speaker: FigureSpeaker
  var tokens: Range<Int>
}

/// Who may be quoted: the people of a pair and those whom its records quote, each with the words by
/// which a name is known; made ready once for all texts.
struct KnownSpeakers {
  let names: [(speaker: FigureSpeaker, words: [NameForms.Spelling])]

  /// - Parameter names: Who is quoted in the records beside the people of the pair.
  init(_ known: KnownNames, names: [String]) {
    let listed = known.pair.people.flatMap { person in
      let spellings = Set(
        [person.names[known.words.language]].compactMap(\.self) + person.aliases
          + person.names.values)
      return spellings.sorted().map { (known.pair.canonicalName(of: person), $0) }
    }
    self.names = (listed + names.map { ($0, $0) }).compactMap { name, spelling in
      let words = Self.distinctive(in: spelling, known.countries)
      guard !words.isEmpty else { return nil }
      // "Vladimir Putin" is somebody, "Belstat" and "Belarusian side" are not.
      let parts = spelling.split(separator: " ")
      let isPerson = parts.count == 2 && words.count == 1 && parts[1] == words[0]
      return (FigureSpeaker(name: name, isPerson: isPerson), words.map(NameForms.Spelling.init))
    }
  }

  /// The words by which a name is known: those with large letters, without what says whose it is; all
  /// of it where nothing is left.
  private static func distinctive(in name: String, _ finder: CountryFinder) -> [String] {
    let tokens = Tokenizer.tokens(of: name).filter { $0.kind == .word }
    let countries = finder.mentions(in: tokens)
    let own = tokens.indices.filter { place in
      tokens[place].isCapitalized && !countries.contains { $0.tokens.contains(place) }
    }
    // "Vladimir Putin" is known by the surname, "Kremlin briefing note" by its one large word.
    if own.count == 1 || own.count == 2 && tokens.count == 2, let last = own.last {
      return [tokens[last].text]
    }
    return tokens.count > 1 ? tokens.map(\.text) : []
  }
}

/// Finds whom a sentence quotes: people beside a word of saying, and offices and agencies by name.
struct SpeakerFinder {
  let analysis: TextAnalysis
  let speakers: KnownSpeakers

  /// Those a sentence names, in order.
  func mentions(in findings: SentenceFindings) -> [SpeakerMention] {
    let range = findings.sentence.tokens
    let tokens = analysis.tokens
    let spellings = tokens[range].map { NameForms.Spelling($0.text) }
    var found: [SpeakerMention] = []
    for place in range {
      for (speaker, words) in speakers.names where place + words.count <= range.upperBound {
        let isNamed = words.indices.allSatisfy { offset in
          spellings[place + offset - range.lowerBound].isForm(of: words[offset])
            && (words.count > 1 || tokens[place].isCapitalized)
        }
        guard isNamed else { continue }
        let part = place..<place + words.count
        if speaker.isPerson, !says(part, in: range) { continue }
        found.append(.init(speaker: speaker, tokens: part))
        break
      }
    }
    return found
  }

  /// Whether a word of saying stands beside a name.
  private func says(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    let beside =
      max(range.lowerBound, name.lowerBound - 4)..<min(range.upperBound, name.upperBound + 4)
    return beside.contains { place in
      analysis.words.match(.speech, analysis.tokens, at: place) != nil
        || analysis.words.match(.quote, analysis.tokens, at: place) != nil
    }
  }
}
