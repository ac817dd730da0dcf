/// Values in rows, each with its name at the left and its value at the right end: rankings,
/// contributions, statements with their intervals.
public struct RowChart: Drawable {
  /// A row.
  public struct Row: Sendable, Hashable, Codable {
    public var name: String
    /// A second line in grey under the name.
    public var detail: String
    /// `nil` where undefined.
    public var value: Double?
    /// Where the row begins, if not at zero: a floating bar, the earlier dot of two.
    public var start: Double?
    /// The interval in which the value lies.
    public var interval: ClosedRange<Double>?
    public var ink: Ink?
    /// Hollow or hatched: implied, a forecast, or otherwise not stated.
    public var isUncertain: Bool
    /// In bold above a line: the sum of the others.
    public var isTotal: Bool
    /// Instead of the formatted value.
    public var valueText: String?

    public init(
      _ name: String, detail: String = "", value: Double?, start: Double? = nil,
      interval: ClosedRange<Double>? = nil, ink: Ink? = nil, isUncertain: Bool = false,
      isTotal: Bool = false, valueText: String? = nil
    ) {
      self.name = name
      self.detail = detail
      self.value = value
      self.start = start
      self.interval = interval
      self.ink = ink
      self.isUncertain = isUncertain
      self.isTotal = isTotal
      self.valueText = valueText
    }
  }

  /// How values are drawn.
  public enum Shape: Sendable, Hashable, Codable {
    /// Bars from zero.
    case bars
    /// Dots with their intervals on an axis that need not start at zero.
    case dots
    /// Dots on stems from zero: less ink than bars where there are many.
    case lollipops
    /// Two dots joined by a line, the earlier one hollow, on an axis that need not start at zero.
    case dumbbells
  }

  /// An upright line across the rows.
  public struct Reference: Sendable, Hashable, Codable {
    public var value: Double
    public var label: String

    public init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  public var parts = ChartParts()
  public var rows: [Row]
  public var shape: Shape
  public var format: NumberFormat
  public var reference: Reference?
  /// The title of the values, in tables.
  public var valueTitle = ""
  /// The title of the values at which rows start, in tables and the key.
  public var startTitle = ""
  /// Rows left out of the picture, and not of its description.
  public var unshown: [Row] = []
  /// Whether the end of each row is joined to the next one: for waterfalls.
  public var connectsRows = false

  public init(
    _ rows: [Row], shape: Shape = .bars, format: NumberFormat = NumberFormat(),
    reference: Reference? = nil
  ) {
    self.rows = rows
    self.shape = shape
    self.format = format
    self.reference = reference
  }

  public var described: ChartDescription { .rows(self) }
}
