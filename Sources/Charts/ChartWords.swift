/// The words that charts write themselves, English by default.
public struct ChartWords: Sendable {
  /// For an undefined value.
  public var notAvailable: String
  /// For a stretch of time that the records do not cover.
  public var notCovered: String
  public var total: String
  /// Before the source: `Source:`.
  public var source: String
  /// Note under a line chart whose axis starts elsewhere than at zero.
  public var axisNotFromZero: String
  /// Note under panels whose y scales differ.
  public var ownScales: String
  /// At the line for the day as of which the chart was made.
  public var asOf: String
  /// In tables, the status of an event.
  public var planned: String
  public var cancelled: String
  /// In the key of an event strip: only the month or year of an event is known.
  public var dayUnknown: String
  /// Of a list cut short: how many of how many are shown.
  public var shown: @Sendable (_ count: Int, _ all: Int) -> String
  /// Column titles of tables.
  public var columns: Columns
  /// Alternative text from the chart's facts.
  public var describe: @Sendable (ChartSummary) -> String

  /// Titles of the columns that charts add to their tables.
  public struct Columns: Sendable, Hashable {
    public var period: String
    public var name: String
    public var value: String
    public var lowest: String
    public var highest: String
    public var start: String
    public var end: String
    public var lane: String
    public var event: String
    public var status: String

    public init(
      period: String = "Period", name: String = "Name", value: String = "Value",
      lowest: String = "Lowest", highest: String = "Highest", start: String = "Start",
      end: String = "End", lane: String = "Group", event: String = "Event",
      status: String = "Status"
    ) {
      self.period = period
      self.name = name
      self.value = value
      self.lowest = lowest
      self.highest = highest
      self.start = start
      self.end = end
      self.lane = lane
      self.event = event
      self.status = status
    }
  }

  public init(
    notAvailable: String = "n/a", notCovered: String = "no records", total: String = "Total",
    source: String = "Source:", axisNotFromZero: String = "The axis does not start at zero.",
    ownScales: String = "Each panel has a scale of its own.",
    asOf: String = "as of", planned: String = "planned", cancelled: String = "cancelled",
    dayUnknown: String = "day not known",
    shown: @escaping @Sendable (_ count: Int, _ all: Int) -> String = { "\($0) of \($1)" },
    columns: Columns = Columns(),
    describe: @escaping @Sendable (ChartSummary) -> String = {
      $0.text(in: .english)
    }
  ) {
    self.notAvailable = notAvailable
    self.notCovered = notCovered
    self.total = total
    self.source = source
    self.axisNotFromZero = axisNotFromZero
    self.ownScales = ownScales
    self.asOf = asOf
    self.planned = planned
    self.cancelled = cancelled
    self.dayUnknown = dayUnknown
    self.shown = shown
    self.columns = columns
    self.describe = describe
  }
}
