internal import Periods
public import Records

/// Finds the figures of the pair's relations in a text.
public struct FigureReader {
  let analysis: TextAnalysis
  private var found: [FigureCandidate] = []

  init(_ analysis: TextAnalysis) {
    self.analysis = analysis
  }

  /// The figures a text gives, in the order in which it does; none in a language that is not read.
  public static func figures(in news: NewsText, pair: Pair) -> [FigureCandidate] {
    guard let analysis = TextAnalysis(news, pair: pair) else { return [] }
    var reader = FigureReader(analysis)
    return reader.read()
  }

  mutating func read() -> [FigureCandidate] {
    for role in [Sentence.Role.body, .heading] {
      var context = FigureContext()
      for place in analysis.sentences.indices where analysis.sentences[place].sentence.role == role
      {
        let sentence = SentenceFigures(analysis: analysis, place: place)
        for figure in sentence.figures(&context) { take(figure, isHeading: role == .heading) }
      }
    }
    return found
  }

  /// A title's figure that the body gives, too, adds only its place.
  private mutating func take(_ figure: FigureCandidate, isHeading: Bool) {
    let same = found.firstIndex { other in
      other.measure == figure.measure
        && Set([other.reporter, other.partner])
          == Set([figure.reporter, figure.partner])
        && (figure.value == nil
          ? other.growth.map { abs($0 - (figure.growth ?? -1)) < 8 } ?? false
          : other.amount == figure.amount && other.currency == figure.currency
            && (other.period == figure.period || figure.period == nil || isHeading))
    }
    if let same {
      found[same].spans += figure.spans
      found[same].growth = found[same].growth ?? figure.growth
    } else {
      found.append(figure)
    }
  }
}

extension FigureCandidate {
  /// The value without its scale.
  fileprivate var amount: Double? {
    let scales = ["k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12]
    let scale = unit?.split(separator: " ").last.flatMap { scales[String($0)] } ?? 1
    return value.map { ($0 * scale).rounded() }
  }

  /// The unit without its scale.
  fileprivate var currency: Substring? { unit?.split(separator: " ").first }
}

/// What sentences before said that a later one does not repeat.
struct FigureContext {
  var measure: String?
  var period: Period?
}
