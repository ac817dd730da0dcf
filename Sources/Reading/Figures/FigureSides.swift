internal import Records

/// Whose figure it is, and with whom.
struct FigureSides {
  private(set) var reporter: String
  private(set) var partner: String
  private(set) var confidence: Confidence

  /// The two sides of a figure; `nil` where it is about another country, or about all of them.
  init?(
    analysis: TextAnalysis, sentence: SentenceFindings, measure: SentenceFigures.MeasureMention?,
    code: String, number: NumberMention
  ) {
    let pair = analysis.pair
    let codes = [pair.first.code, pair.second.code]
    reporter = codes[0]
    partner = codes[1]
    let range = sentence.sentence.tokens
    let named = sentence.countries.filter { $0.kind != .capital }
    let others = named.filter { !codes.contains($0.code) }
    // The last country before a number is the one it is about: "to China by half, to Russia by 17 %".
    let last =
      named.last { $0.tokens.upperBound <= number.tokens.lowerBound }
      ?? named.first { $0.tokens.lowerBound >= number.tokens.upperBound }
    if let last, others.contains(last) { return nil }
    let mentioned = Set(named.map(\.code)).intersection(codes)
    let before = Self.before(analysis, sentence)
    switch mentioned.count {
    case 2: confidence = Confidence(0.9, "both countries stand in the sentence")
    case 1 where before.count == 2:
      confidence = Confidence(0.8, "the other country stands before")
    case 0 where before.count == 2 && !sentence.both.isEmpty:
      confidence = Confidence(0.8, "the two countries of the sentences before")
    case 0 where before.count == 2: confidence = Confidence(0.6, "the countries stand before")
    default: return nil
    }
    guard code == "exports" || code == "imports" else { return }
    guard let owner = Self.owner(analysis, range, measure, named, codes, code: code) else {
      confidence = Confidence(0.5, "whose \(code) is not said")
      return
    }
    reporter = owner
    partner = codes[0] == owner ? codes[1] : codes[0]
  }

  /// The pair's countries in the sentences up to this one.
  private static func before(_ analysis: TextAnalysis, _ sentence: SentenceFindings) -> Set<String>
  {
    let codes = analysis.pair.countries.map(\.code)
    let end = sentence.sentence.tokens.upperBound
    let named = analysis.countries.filter { $0.tokens.lowerBound < end }.map(\.code)
    return Set(named).intersection(codes)
  }

  /// The country whose exports or imports they are: "Iran's exports", "exports to Iraq".
  static func owner(
    _ analysis: TextAnalysis, _ range: Range<Int>, _ measure: SentenceFigures.MeasureMention?,
    _ named: [CountryMention], _ codes: [String], code: String
  ) -> String? {
    guard let measure else { return nil }
    let other = { (code: String) in codes[0] == code ? codes[1] : codes[0] }
    for country in named where codes.contains(country.code) {
      let place = country.tokens.lowerBound
      guard place > measure.tokens.upperBound - 1, place - measure.tokens.upperBound < 6 else {
        continue
      }
      let toward = (measure.tokens.upperBound..<place).reversed().lazy.compactMap {
        analysis.words.match(.toward, analysis.tokens, at: $0)?.value
      }.first
      switch (toward, code) {
      case ("to", "exports"), ("from", "imports"): return other(country.code)
      case ("from", "exports"), ("to", "imports"): return country.code
      default: continue
      }
    }
    return named.last {
      codes.contains($0.code) && $0.tokens.upperBound <= measure.tokens.lowerBound
        && measure.tokens.lowerBound - $0.tokens.upperBound < 5
    }?.code
  }
}
