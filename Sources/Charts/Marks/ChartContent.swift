internal import Drawing

/// What can stand in a chart: a mark or several.
public protocol ChartContent: Sendable {
  /// The marks in the order in which they are drawn.
  var marks: [Mark] { get }
}

/// Groups marks, so that modifiers apply to all of them.
public struct Plot: ChartContent {
  public var marks: [Mark]

  public init(marks: [Mark]) {
    self.marks = marks
  }

  public init(@ChartContentBuilder content: () -> Plot) {
    self = content()
  }
}

/// Marks for each element of a collection.
public struct ForEach: ChartContent {
  public var marks: [Mark]

  public init<Elements: Sequence>(
    _ data: Elements, @ChartContentBuilder content: (Elements.Element) -> Plot
  ) {
    marks = data.flatMap { content($0).marks }
  }

  /// With Swift Charts' key path to an id, which a chart that does not move has no use for.
  public init<Elements: Sequence, ID: Hashable>(
    _ data: Elements, id: KeyPath<Elements.Element, ID>,
    @ChartContentBuilder content: (Elements.Element) -> Plot
  ) {
    self.init(data, content: content)
  }
}

/// Builds the content of a chart.
@resultBuilder
public enum ChartContentBuilder {
  public static func buildExpression(_ content: some ChartContent) -> Plot {
    Plot(marks: content.marks)
  }
  public static func buildBlock(_ parts: Plot...) -> Plot { Plot(marks: parts.flatMap(\.marks)) }
  public static func buildArray(_ parts: [Plot]) -> Plot { Plot(marks: parts.flatMap(\.marks)) }
  public static func buildOptional(_ part: Plot?) -> Plot { part ?? Plot(marks: []) }
  public static func buildEither(first part: Plot) -> Plot { part }
  public static func buildEither(second part: Plot) -> Plot { part }
  public static func buildLimitedAvailability(_ part: Plot) -> Plot { part }
}
