public import Periods
public import Values

/// One number as it stands in the briefing, and all that another program needs to check it.
public struct PrintedNumber: Sendable, Hashable {
  /// Unique in the briefing: `n1`, `n2`, ... in order of printing.
  public var id: String
  /// As printed, e.g. "+4.2%".
  public var text: String
  /// Before rounding, in `unit`; `nil` where "n/a" is printed.
  public var value: Double?
  /// The interval around it, if there is one.
  public var interval: Interval?
  public var unit: Quantity.Unit
  /// The period it is about.
  public var period: Period?
  /// The placeholder or block that printed it, e.g. `trade.turnover.growth`.
  public var name: String
  /// The statistic by its stable name, e.g. `growth.year-on-year`.
  public var statistic: String
  /// The formula with its values, so that the number can be computed again.
  public var calculation: Calculation
  /// The formula in English, as files for programs have it.
  public var formulaText: String
  /// The formula in the briefing's language, as pages say it.
  public var formulaWords: String
  /// How it came about.
  public var nature: Provenance.Nature
  /// Whose figure it is, where somebody said it.
  public var speaker: String?
  /// Whether other statements give another figure.
  public var isDisputed: Bool
  /// How it was rounded for print.
  public var rounding: Rounding
  /// The records behind it.
  public var evidence: Evidence
  /// Ids of the sources, sorted.
  public var sources: [String]
  /// The id of the section or block it stands in.
  public var place: String

  /// - Parameter formulaWords: The formula in the briefing's language; `nil` where that is English.
  public init(
    id: String, text: String, value: Double?, interval: Interval? = nil, unit: Quantity.Unit,
    period: Period? = nil, name: String, statistic: String, calculation: Calculation,
    formulaText: String, formulaWords: String? = nil, nature: Provenance.Nature,
    speaker: String? = nil,
    isDisputed: Bool = false, rounding: Rounding, evidence: Evidence, sources: [String],
    place: String
  ) {
    self.id = id
    self.text = text
    self.value = value
    self.interval = interval
    self.unit = unit
    self.period = period
    self.name = name
    self.statistic = statistic
    self.calculation = calculation
    self.formulaText = formulaText
    self.formulaWords = formulaWords ?? formulaText
    self.nature = nature
    self.speaker = speaker
    self.isDisputed = isDisputed
    self.rounding = rounding
    self.evidence = evidence
    self.sources = sources
    self.place = place
  }
}

extension PrintedNumber {
  /// Ids of the records behind it, sorted; asked of the source of the records.
  public var records: [String] { evidence.records }
}
