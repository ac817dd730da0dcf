internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// How numbers, days and periods are written.
  var notation: Notation { Notation(wording) }

  // MARK: Trade

  /// A figure in a sentence, and the one that stands against it.
  func headline(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    let words = wording.kinds.trade
    guard point.level.value != nil else { return .empty }
    let sources = cited(point.level.provenance, point.growth?.provenance)
    var sentence = words.headline(
      name(of: measure), notation.period(point.period), "\(point.level, .money)",
      point.growth.map { "\($0, .change)" }, attribution(point.level.provenance))
    sentence = sentence + sources
    if let other = statistics.other(measure, point) {
      let figures: [Phrase] = [
        other.level.map { "\($0, .money)" } ?? .empty,
        other.growth.map { "\($0, .change)" } ?? .empty,
      ]
      let against = words.against(owner(of: other), figures.joined(separator: ", "))
      sentence = sentence + against + cited(other.level?.provenance, other.growth?.provenance)
    }
    return sentence + "."
  }

  /// Whose figures are used.
  var whoseFigures: String? {
    switch statistics.trade.basis {
    case .none: nil
    case .statements: wording.kinds.trade.fromStatements
    case .records:
      (statistics.latest(.turnover)?.level.provenance.reporter)
        .map { wording.kinds.trade.fromRecords(countryInSentence($0)) }
    }
  }

  /// "according to BELTA", or "as reported by Aldoria".
  func attribution(_ provenance: Provenance) -> String {
    let words = wording.kinds.trade
    let owner = owner(of: provenance)
    return provenance.speaker == nil ? words.reported(owner) : words.according(owner)
  }

  /// A measure's name with a capital.
  func name(of measure: TradeMeasure) -> String {
    wording.kinds.trade.measures[measure] ?? measure.rawValue
  }

  /// The name of any measure of statements, as it stands in a sentence.
  func measureName(_ code: String) -> String {
    if let names = pair.measures[code] { return pair.text(names, in: language) ?? code }
    return wording.records.measures[code] ?? code
  }

  /// Marks of what stands behind numbers, with a space before them.
  private func cited(_ provenances: Provenance?...) -> Phrase {
    var ids: [String] = []
    for id in provenances.compactMap({ $0 }).flatMap(\.sources) where !ids.contains(id) {
      ids.append(id)
    }
    return ids.isEmpty ? .empty : "\u{A0}\(sources: ids)"
  }

  // MARK: Claims

  /// The gravest conflict in a sentence: opposite signs first, then levels; or that there is none.
  var claimsHeadline: Phrase? {
    let words = wording.kinds.claims
    guard !statistics.claims.findings.isEmpty else { return nil }
    if let (finding, other) = statistics.signConflict, let own = finding.growth,
      let against = other.growth
    {
      return words.signConflict(
        measureName(finding.statement.measure), periodName(finding.statement.period),
        figure(own, .change, personName(finding.statement.speaker)),
        figure(against, .change, owner(of: other)))
    }
    for finding in statistics.claims.findings {
      for case .levelConflict(let other, _) in finding.reasons {
        guard let own = finding.level, let against = other.level else { continue }
        return words.levelConflict(
          measureName(finding.statement.measure), periodName(finding.statement.period),
          figure(own, .money, personName(finding.statement.speaker)),
          figure(against, .money, owner(of: other)))
      }
    }
    let count = statistics.claimCount(nil)
    return statistics.claimCount(.conflicting).value == 0 ? words.noConflict(count) : claimsSummary
  }

  /// How many statements were checked, with how many of each verdict.
  var claimsSummary: Phrase? {
    guard !statistics.claims.findings.isEmpty else { return nil }
    return wording.kinds.claims.summary(
      statistics.claimCount(nil), statistics.claimCount(.conflicting),
      statistics.claimCount(.withinRounding), statistics.claimCount(.consistent),
      statistics.claimCount(.notCheckable))
  }

  /// A figure with its speaker and marks, e.g. "+4.2% (BELTA) [4]".
  private func figure(_ quantity: Quantity, _ style: NumberStyle, _ owner: String) -> Phrase {
    "\(quantity, style) (\(owner))\(cited(quantity.provenance))"
  }

  /// A period by its name, or that none was said.
  func periodName(_ period: Period?) -> String {
    period.map(notation.period) ?? wording.kinds.trade.notGiven
  }
}
