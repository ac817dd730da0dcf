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
    guard point.level.value != nil else { return .empty }
    let sources = Phrase(citing: point.level.provenance, point.growth?.provenance)
    var sentence = words.headline(
      language.name(of: measure), language.notation.period(point.period),
      "\(point.level, .money)", point.growth.map { "\($0, .change)" },
      attribution(point.level.provenance))
    sentence = sentence + sources
    if let other = statistics.other(measure, point) {
      let figures: [Phrase] = [
        other.level.map { "\($0, .money)" } ?? .empty,
        other.growth.map { "\($0, .change)" } ?? .empty,
      ]
      let against = words.against(language.owner(of: other), figures.joined(separator: ", "))
      sentence =
        sentence + against + Phrase(citing: other.level?.provenance, other.growth?.provenance)
    }
    return sentence + "."
  }

  /// Whose figures are used.
  var whoseFigures: String? {
    switch statistics.trade.basis {
    case .none: nil
    case .statements: words.fromStatements
    case .records:
      (statistics.latest(.turnover)?.level.provenance.reporter)
        .map { words.fromRecords(language.countryInSentence($0)) }
    }
  }

  /// "according to BELTA", or "as reported by Aldoria".
  private func attribution(_ provenance: Provenance) -> String {
    let owner = language.owner(of: provenance)
    return provenance.speaker == nil ? words.reported(owner) : words.according(owner)
  }

  /// "Turnover rose to … in …", with a word where others say otherwise.
  func movement(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    let words = words.charts
    let direction = ChangeDirection(point.growth)
    let (name, period) = (language.name(of: measure), language.notation.period(point.period))
    var start = words.moved(name, direction, "\(point.level, .money)", period)
    if let growth = point.growth, point.period.kind != .year {
      start = words.movedOnYear(name, "\(point.level, .money)", period, "\(growth, .change)")
    }
    // One odd statement does not put both sides' records in doubt.
    let isDisputed = statistics.trade.basis == .statements && !point.rivals.isEmpty
    return isDisputed ? start + words.butDisputed(direction) : start
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

extension Phrase {
  /// Marks of what stands behind numbers, with a space before them.
  init(citing provenances: Provenance?...) {
    let ids = provenances.compactMap { $0 }.flatMap(\.sources).eachOnce()
    self = ids.isEmpty ? .empty : "\u{A0}\(sources: ids)"
  }
}
