internal import Foundation

/// What an axis shows at its values: grid lines, ticks, labels.
public struct AxisMarks: Sendable, Codable {
  public var position: AxisMarkPosition
  public var values: AxisMarkValues
  /// What stands at its values.
  var content: AxisContent

  /// Grid lines, ticks and labels, or what the builder says instead.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic
  ) {
    self.position = position
    self.values = values
    content = .same(.standard)
  }

  /// The parts of the builder at each value.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: () -> AxisMarkContent
  ) {
    self.position = position
    self.values = values
    self.content = .same(content())
  }

  /// The parts of the builder, which may depend on the value.
  public init(
    position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
    @AxisMarkBuilder content: @escaping @Sendable (AxisValue) -> AxisMarkContent
  ) {
    self.position = position
    self.values = values
    self.content = .each(content)
  }

  /// What stands beside one row.
  public struct Row: Sendable, Hashable {
    /// Its name, or what is written at its other side.
    public var text: Text
    /// Whether a line keeps it apart from the row above: of a sum.
    public var isDivided: Bool
    /// A line from it across the plot.
    public var gridLine: LineStyle?

    public init(_ text: Text, isDivided: Bool = false, gridLine: LineStyle? = nil) {
      self.text = text
      self.isDivided = isDivided
      self.gridLine = gridLine
    }
  }

  /// A text of its own at each word of an axis, in their order: names, or a column of values.
  public init(position: AxisMarkPosition = .automatic, rows: [Row]) {
    self.init(position: position)
    content = .listed(
      rows.map { row in
        var label = AxisValueLabel()
        label.text = row.text
        let line =
          row.isDivided
          ? AxisGridLine(centered: false) : row.gridLine.map { AxisGridLine(stroke: $0) }
        return AxisMarkContent(gridLine: line, label: row.text.content.isEmpty ? nil : label)
      })
  }

  /// Grid lines, ticks, and labels in a format.
  public init(
    format: NumberFormat, position: AxisMarkPosition = .automatic,
    values: AxisMarkValues = .automatic
  ) {
    self.init(position: position, values: values) {
      AxisGridLine()
      AxisTick()
      AxisValueLabel(format: format)
    }
  }

  /// The parts of the builder at the values given.
  public init<Value: Plottable>(
    position: AxisMarkPosition = .automatic, values: [Value],
    @AxisMarkBuilder content: () -> AxisMarkContent = { .standard }
  ) {
    self.init(position: position, values: .values(values.map(\.plotted)), content: content)
  }
}

/// On which side of the plot an axis is written. Both sides belong to one scale: two scales in one
/// chart let any two lines agree.
public enum AxisMarkPosition: Sendable, Hashable, Codable {
  /// Below, and at the left.
  case automatic
  case leading, trailing, bottom
}

/// At which values an axis has marks.
public enum AxisMarkValues: Sendable, Hashable, Codable {
  /// Round values by d3's rules, about as many as wished.
  case automatic(desiredCount: Int?)
  /// Round values by Talbot's extended algorithm, about as many as wished.
  case extended(desiredCount: Int)
  /// Every multiple of a step.
  case step(Double)
  /// Every so many calendar units.
  case unit(CalendarUnit, count: Int)
  case values([PlottedValue])

  /// Round values, as many as there is room for.
  public static let automatic = AxisMarkValues.automatic(desiredCount: nil)

  /// Every multiple of a step.
  public static func stride(by step: Double) -> AxisMarkValues { .step(step) }

  /// Every so many calendar units.
  public static func stride(by unit: CalendarUnit, count: Int = 1) -> AxisMarkValues {
    .unit(unit, count: max(1, count))
  }
}

/// A value at which an axis has marks.
public struct AxisValue: Sendable, Hashable {
  public var plotted: PlottedValue
  /// Its place among the axis' values, from 0.
  public var index: Int
  /// How many values the axis has.
  public var count: Int

  /// The value as a number, a date or a word; `nil` if it is none.
  public func `as`<Value>(_ type: Value.Type) -> Value? {
    switch plotted {
    case .number(let number): (number as? Value) ?? (Int(exactly: number) as? Value)
    case .category(let name): name as? Value
    case .instant(let date), .span(let date, _): date as? Value
    case .bin, .stretch, .missing: nil
    }
  }
}

/// The marks at one value.
public struct AxisMarkContent: Sendable, Hashable, Codable {
  public var gridLine: AxisGridLine?
  public var tick: AxisTick?
  public var label: AxisValueLabel?

  /// Grid line, tick and label.
  public static let standard = AxisMarkContent(
    gridLine: AxisGridLine(), tick: AxisTick(), label: AxisValueLabel())
}

/// A part of an axis mark.
public protocol AxisMark: Sendable {
  func add(to content: inout AxisMarkContent)
}

/// A hairline across the plot. On axes of time and words only where it is asked for.
public struct AxisGridLine: AxisMark, Hashable, Codable {
  /// Whether it stands at the middle of a word's band, and not where the band begins.
  public var centered: Bool
  public var stroke: LineStyle?

  public init(centered: Bool = true, stroke: LineStyle? = nil) {
    self.centered = centered
    self.stroke = stroke
  }

  public func add(to content: inout AxisMarkContent) { content.gridLine = self }
}

/// A short line at the edge of the plot.
public struct AxisTick: AxisMark, Hashable, Codable {
  /// In points.
  public var length: Double
  public var stroke: LineStyle?

  public init(length: Double = 3, stroke: LineStyle? = nil) {
    self.length = length
    self.stroke = stroke
  }

  public func add(to content: inout AxisMarkContent) { content.tick = self }
}

/// The value in words, always level. Labels that would meet are thinned.
public struct AxisValueLabel: AxisMark, Hashable, Codable {
  public var text: Text?
  public var format: NumberFormat?

  /// The value as the chart's formats write it.
  public init() {}

  /// The value in a format.
  public init(format: NumberFormat) {
    self.format = format
  }

  /// A text of its own.
  public init(_ text: String) {
    self.text = Text(text)
  }

  /// A text of its own.
  public init(content: () -> Text) {
    text = content()
  }

  public func add(to content: inout AxisMarkContent) { content.label = self }
}

/// Builds what stands at a value of an axis.
@resultBuilder
public enum AxisMarkBuilder {
  public static func buildExpression(_ mark: some AxisMark) -> AxisMarkContent {
    var content = AxisMarkContent()
    mark.add(to: &content)
    return content
  }
  public static func buildBlock(_ parts: AxisMarkContent...) -> AxisMarkContent { joined(parts) }
  public static func buildOptional(_ part: AxisMarkContent?) -> AxisMarkContent {
    part ?? AxisMarkContent()
  }
  public static func buildEither(first part: AxisMarkContent) -> AxisMarkContent { part }
  public static func buildEither(second part: AxisMarkContent) -> AxisMarkContent { part }

  private static func joined(_ parts: [AxisMarkContent]) -> AxisMarkContent {
    parts.reduce(into: AxisMarkContent()) { content, part in
      content.gridLine = part.gridLine ?? content.gridLine
      content.tick = part.tick ?? content.tick
      content.label = part.label ?? content.label
    }
  }
}

/// Builds the content of an axis: one or more sets of marks, such as years over months.
@resultBuilder
public enum AxisContentBuilder {
  public static func buildExpression(_ marks: AxisMarks) -> [AxisMarks] { [marks] }
  public static func buildBlock(_ parts: [AxisMarks]...) -> [AxisMarks] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [AxisMarks]?) -> [AxisMarks] { part ?? [] }
  public static func buildEither(first part: [AxisMarks]) -> [AxisMarks] { part }
  public static func buildEither(second part: [AxisMarks]) -> [AxisMarks] { part }
}
