public import Periods
public import Values

/// A figure somebody gave: who said which number about what, a row of `statements.csv`.
public struct Statement: Sendable, Hashable {
  public var id: String
  /// The measure's code: `turnover`, `exports`, `imports`, `balance`, `trade-share`,
  /// `goods-and-services`, or one declared under `measures` in pair.yaml.
  public var measure: String
  /// Whose figure it is by side: alpha-3 code. Exports and imports are seen from this country.
  public var reporter: String
  /// The other country, or `WLD`.
  public var partner: String
  /// The level that was said, with its rounding; `nil` where only a growth was given.
  public var value: StatedNumber?
  /// The unit of `value` as written, e.g. `USD bn`, `RUB tn`, `percent`, `Mt`.
  public var unit: String
  /// The same amount in a second unit, where the speaker converted it.
  public var converted: StatedNumber?
  /// The unit of `converted`.
  public var convertedUnit: String?
  /// The period the figure is about; `nil` where it was not said.
  public var period: Period?
  /// Growth in percent that was said, with its rounding.
  public var growth: StatedNumber?
  /// The period the growth is measured from; `nil` where it was not said.
  public var base: Period?
  /// Who said it.
  public var speaker: String
  /// The day it was said; `nil` if that is not known.
  public var said: Day?
  /// How the speaker hedged: exact, about, over, under.
  public var qualifier: Qualifier
  /// What a reader should know, in the desk's words.
  public var note: String?
  public var sources: [String]
  public var seen: Day?
  public var origin: Origin

  public init(
    id: String, measure: String, reporter: String, partner: String, value: StatedNumber? = nil,
    unit: String = "", converted: StatedNumber? = nil, convertedUnit: String? = nil,
    period: Period? = nil, growth: StatedNumber? = nil, base: Period? = nil, speaker: String,
    said: Day? = nil, qualifier: Qualifier = .exact, note: String? = nil, sources: [String],
    seen: Day? = nil, origin: Origin = Origin()
  ) {
    self.id = id
    self.measure = measure
    self.reporter = reporter
    self.partner = partner
    self.value = value
    self.unit = unit
    self.converted = converted
    self.convertedUnit = convertedUnit
    self.period = period
    self.growth = growth
    self.base = base
    self.speaker = speaker
    self.said = said
    self.qualifier = qualifier
    self.note = note
    self.sources = sources
    self.seen = seen
    self.origin = origin
  }
}

/// A number as somebody printed it: the value and the step it was rounded to.
public struct StatedNumber: Sendable, Hashable {
  /// The value.
  public var value: Double
  /// The rounding step, e.g. 0.1 for 48.7 and 0.01 for 12.08; the true value lies within half a
  /// step.
  public var step: Double
  /// The number as it stands in the record, e.g. `48.70`.
  public var text: String

  public init(value: Double, step: Double, text: String) {
    self.value = value
    self.step = step
    self.text = text
  }
}
