internal import Periods

/// One sentence, as those who look for mentions in it ask for it.
struct MentionWords {
  let analysis: TextAnalysis
  let place: Int

  var findings: SentenceFindings { analysis.sentences[place] }
  var range: Range<Int> { findings.sentence.tokens }
  var tokens: [Token] { analysis.tokens }
  var words: ReadingWords { analysis.words }

  /// What the tokens at a place mean in a section; `nil` outside the sentence.
  func match(_ section: ReadingWords.Section, at place: Int) -> WordTable.Match? {
    range.contains(place) ? words.match(section, tokens, at: place) : nil
  }

  /// Whether a word of a section begins in some tokens.
  func has(_ section: ReadingWords.Section, in part: Range<Int>) -> Bool {
    part.contains { match(section, at: $0) != nil }
  }

  /// The words of a section with what they mean, in order, none inside another.
  func all(_ section: ReadingWords.Section) -> [SentenceFindings.Cue] {
    var found: [SentenceFindings.Cue] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let match = match(section, at: place) {
        found.append(.init(value: match.value, tokens: place..<place + match.count))
        place += match.count
      } else {
        place += 1
      }
    }
    return found
  }

  /// The tokens between two runs of them, whichever stands first.
  func gap(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<max(other.upperBound, one.lowerBound)
  }

  /// The part of the sentence around a place that semicolons end.
  func clause(around place: Int) -> Range<Int> {
    let start = (range.lowerBound..<place).last { tokens[$0].key == ";" }.map { $0 + 1 }
    let end = (place..<range.upperBound).first { tokens[$0].key == ";" }
    return (start ?? range.lowerBound)..<(end ?? range.upperBound)
  }

  /// Whether something is only expected, doubted or asked: a word for it stands before it in its
  /// clause, or behind it up to the next comma.
  func isOpinion(at mention: Range<Int>) -> Bool {
    let clause = clause(around: mention.lowerBound)
    let end =
      (mention.upperBound..<max(mention.upperBound, clause.upperBound))
      .first { tokens[$0].key == "," } ?? clause.upperBound
    return (clause.lowerBound..<max(clause.lowerBound, end)).contains { place in
      // "May" is a month, "may" is none.
      guard match(.opinion, at: place) != nil else { return false }
      return !(tokens[place].key == "may" && tokens[place].isCapitalized)
    }
  }

  /// Days of a month that stand in the sentence.
  var days: [DateMention] {
    findings.dates.filter { mention in
      if case .days = mention.expression { return true }
      return false
    }
  }
}
