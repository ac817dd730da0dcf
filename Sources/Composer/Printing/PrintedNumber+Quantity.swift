internal import Document
internal import Language
internal import Values

extension PrintedNumber {
  /// A quantity as it is entered in the ledger, which gives it its id.
  ///
  /// - Parameter formulaWords: Its formula in the briefing's language.
  init(
    _ quantity: Quantity, text: String, rounding: Rounding, name: String, formulaWords: String,
    place: String
  ) {
    let provenance = quantity.provenance
    self.init(
      id: "", text: text, value: quantity.value, interval: quantity.interval,
      unit: quantity.unit, period: quantity.period, name: name,
      statistic: provenance.statistic, calculation: provenance.calculation,
      formulaText: Wording.english.formula(provenance.calculation.formula),
      formulaWords: formulaWords,
      nature: provenance.nature, speaker: provenance.speaker,
      isDisputed: provenance.hasDissent, rounding: rounding, evidence: provenance.evidence,
      sources: provenance.sources, place: place)
  }
}
