extension FigureMentions {
  /// What is said to have risen, fallen or stayed, without a number.
  func directions() -> [TextMention] {
    let verbs = words.all(.direction)
    let higher = words.all(.higher).filter { cue in
      let behind = cue.tokens.upperBound..<min(cue.tokens.upperBound + 6, words.range.upperBound)
      return behind.contains { words.match(.span, at: $0)?.value == "last-year" }
    }
    return (verbs + higher).compactMap { cue in
      guard let direction = TextMention.Direction(rawValue: cue.value), !isShort(cue),
        let measure = measures.first(where: { isSaid(cue, of: $0, among: verbs) }),
        !isPart(measure)
      else { return nil }
      return TextMention(
        content: .direction(direction, subject(at: cue.tokens, measure: measure)),
        span: words.analysis.span(cue.tokens), isOpinion: words.isOpinion(at: cue.tokens))
    }
  }

  /// "Falls short of" tells of no time.
  private func isShort(_ cue: SentenceFindings.Cue) -> Bool {
    let behind = cue.tokens.upperBound..<min(cue.tokens.upperBound + 6, words.range.upperBound)
    return words.has(.short, in: behind)
  }

  /// Whether a word of direction is said of a measure: "turnover rose", "a rise in turnover".
  private func isSaid(
    _ cue: SentenceFindings.Cue, of measure: SentenceFigures.MeasureMention,
    among cues: [SentenceFindings.Cue]
  ) -> Bool {
    let gap = words.gap(cue.tokens, measure.tokens)
    let isAhead = measure.tokens.upperBound <= cue.tokens.lowerBound
    let times = periods.map(\.tokens) + words.findings.dates.map(\.tokens)
    let countries = words.findings.countries.map(\.tokens)
    let rest = gap.filter { place in
      !(times + countries).contains { $0.contains(place) }
        && words.match(.small, at: place) == nil && words.match(.toward, at: place) == nil
        && words.match(.place, at: place) == nil && words.tokens[place].key != "between"
        && words.match(.and, at: place).map { _ in words.tokens[place].key == "," } ?? true
    }
    let around = max(words.range.lowerBound, cue.tokens.lowerBound - 3)..<cue.tokens.upperBound
    let isDenied =
      words.has(
        .pace,
        in: max(
          words.range.lowerBound, cue.tokens.lowerBound - 4)..<min(
            words.range.upperBound, cue.tokens.upperBound + 3))
      || around.contains { words.match(.status, at: $0)?.value == "negated" }
    let other = cues.contains { $0 != cue && gap.contains($0.tokens.lowerBound) }
    guard !isDenied, !other, !rest.contains(where: { words.tokens[$0].kind == .mark }) else {
      return false
    }
    if isAhead { return rest.count < 3 }
    // "A rise in turnover" tells what was, "to increase turnover" what is wanted.
    return rest.isEmpty && gap.count < 3 && !(gap.isEmpty && words.words.language == "en")
  }
}
