internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What an edition says of trade in whole sentences.
struct TradeSummary {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  private var words: TradeWords { language.wording.kinds.trade }

  /// A figure in a sentence, and the one that stands against it.
  func headline(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    guard let movement = statistics.movement(measure, point) else { return .empty }
    var sentence = words.headline(movement, language.names)
    sentence = sentence + Phrase(citing: point.level.provenance, point.growth?.provenance)
    if let other = statistics.otherFigure(measure, point) {
      let against = words.against(other, language.names)
      sentence =
        sentence + against
        + Phrase(citing: other.other.level?.provenance, other.other.growth?.provenance)
    }
    return sentence + "."
  }

  /// The largest section of the last twelve months, or the one that moved turnover most.
  func sentence(on role: ProductRole) -> Phrase? {
    guard let breakdown = statistics.productsOfYear else { return nil }
    switch role {
    case .top:
      guard let leading = breakdown.leadingPart(asOf: statistics.edition.asOf) else { return nil }
      if case .counts = leading { return nil }
      return words.charts.largest(leading, language.names)
    case .driver: return breakdown.driver.map { words.charts.driver($0, language.names) }
    }
  }

  /// Which way the figure of a name went, e.g. "rose"; `nil` where that is not known.
  func direction(of name: String) -> Phrase? {
    for measure in TradeMeasure.allCases {
      for span in TradeSpan.all where span.name(of: measure) == name {
        return span.point(statistics, measure).flatMap { statistics.movement(measure, $0) }
          .map { words.direction($0, language.names) }.flatMap { $0.isEmpty ? nil : $0 }
      }
    }
    return nil
  }

  /// Whose figures are used.
  var whoseFigures: Phrase? {
    statistics.figureBasis.map { words.basis($0, language.names) }
  }

  /// "Turnover rose to … in …", with a word where others say otherwise.
  func movement(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    guard let movement = statistics.movement(measure, point) else { return .empty }
    let start = words.charts.moved(movement, language.names)
    // One odd statement does not put both sides' records in doubt.
    guard statistics.trade.basis == .statements,
      let conflict = statistics.conflict(measure, point)
    else { return start }
    return start + words.charts.disputed(conflict, language.names)
  }

  /// "Turnover in 2022 was …, the highest since …": the record that the newest figure of a series sets.
  func record(_ measure: TradeMeasure, _ series: TradeSeries) -> Phrase {
    let points = series.points.map { SeriesRecord.Point($0.period, $0.level) }
    return SeriesRecord.found(points, of: measure.rawValue).map {
      words.charts.record($0, language.names)
    } ?? .empty
  }

  /// "Turnover: +4.2% on a year before in Q1 2024".
  func growth(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    statistics.movement(measure, point).map { words.charts.grew($0, language.names) } ?? .empty
  }

  /// How the reporters value goods, from the trade records.
  var valuationNote: String {
    guard statistics.trade.basis == .records else { return words.valuationUnknown }
    let parts = statistics.pair.countries.flatMap { country in
      TradeFlow.Direction.allCases.compactMap { direction -> String? in
        let used = statistics.records.trade.valuations(of: direction, by: country.code)
        guard !used.isEmpty, let word = language.wording.records.directions[direction]
        else { return nil }
        let words = language.wording.records.valuations
        let names = used.map { words[$0] ?? $0.rawValue }.joined(separator: ", ")
        return "\(language.countryName(country.code)) \(word) \(names)"
      }
    }
    return words.valuation(parts)
  }

  /// How many trade records no figure rests on, by reason.
  var leftOutNotes: [String] {
    statistics.trade.leftOut.map { words.leftOut($0.reason, $0.records.count) }
  }
}
