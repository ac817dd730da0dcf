internal import Document
internal import Language
internal import Values

extension PrintedNumber {
  /// A quantity as it is entered in the ledger, which gives it its id.
  init(_ quantity: Quantity, text: String, rounding: String, name: String, place: String) {
    let provenance = quantity.provenance
    self.init(
      id: "", text: text, value: quantity.value, interval: quantity.interval,
      unit: quantity.unit, period: quantity.period, name: name,
      statistic: provenance.statistic, calculation: provenance.calculation,
      formulaText: Words.english.formula(provenance.calculation.formula),
      nature: provenance.nature, speaker: provenance.speaker,
      isDisputed: provenance.hasDissent, rounding: rounding, evidence: provenance.evidence,
      sources: provenance.sources, place: place)
  }
}
