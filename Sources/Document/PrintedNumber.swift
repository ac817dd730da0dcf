/// One number as it stands in the briefing, and all that another program needs to check it; JSON has
/// it under the same names.
public struct PrintedNumber: Sendable, Hashable, Codable {
  /// A value that the formula was given; a name that stands more than once is a list.
  public struct Operand: Sendable, Hashable, Codable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// Unique in the briefing: `n1`, `n2`, ... in order of printing.
  public var id: String
  /// As printed, e.g. "+4.2%".
  public var text: String
  /// Before rounding, in `unit`; `nil` where "n/a" is printed.
  public var value: Double?
  /// The interval around it, if there is one; an open end is `nil`.
  public var lower: Double?
  public var upper: Double?
  /// What the interval means: `rounding` or `confidence 95%`; empty without one.
  public var intervalKind: String
  /// E.g. `USD`, `percent`, `count`.
  public var unit: String
  /// The period it is about as ISO 8601, e.g. `2024-Q1`.
  public var period: String?
  /// The placeholder or block that printed it, e.g. `trade.turnover.growth`.
  public var name: String
  /// The statistic's formula by name, e.g. `growth.year-on-year`.
  public var formula: String
  /// The formula in words or signs.
  public var formulaText: String
  /// What the formula was given, by the names it has there, so that it can be computed again; empty
  /// where the number is as the record has it, or the formula is no plain arithmetic.
  public var operands: [Operand]
  /// How it came about: recorded, computed, stated, implied.
  public var nature: String
  /// Whose figure it is, where somebody said it.
  public var speaker: String?
  /// Whether other statements give another figure.
  public var isDisputed: Bool
  /// How it was rounded for print, e.g. `1 decimal`.
  public var rounding: String
  /// Ids of the records, sorted.
  public var records: [String]
  /// Ids of the sources, sorted.
  public var sources: [String]
  /// The id of the section or block it stands in.
  public var place: String

  public init(
    id: String, text: String, value: Double?, lower: Double? = nil, upper: Double? = nil,
    intervalKind: String = "", unit: String, period: String? = nil, name: String,
    formula: String, formulaText: String, operands: [Operand] = [], nature: String,
    speaker: String? = nil,
    isDisputed: Bool = false, rounding: String, records: [String], sources: [String],
    place: String
  ) {
    self.id = id
    self.text = text
    self.value = value
    self.lower = lower
    self.upper = upper
    self.intervalKind = intervalKind
    self.unit = unit
    self.period = period
    self.name = name
    self.formula = formula
    self.formulaText = formulaText
    self.operands = operands
    self.nature = nature
    self.speaker = speaker
    self.isDisputed = isDisputed
    self.rounding = rounding
    self.records = records
    self.sources = sources
    self.place = place
  }
}
