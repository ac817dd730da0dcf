public import Drawing

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
}

extension ChartContent {
  /// One colour for each value, and with it a series: named by direct labels or a key.
  public func foregroundStyle(by value: PlottableValue<String>) -> Plot {
    changed { $0.foregroundBy = grouping(value) }
  }

  /// One colour.
  public func foregroundStyle(_ color: Color) -> Plot {
    changed { $0.foreground = .color(color) }
  }

  /// One colour by its part in the palette.
  public func foregroundStyle(_ ink: Ink) -> Plot {
    changed { $0.foreground = ink }
  }

  /// One symbol shape for each value.
  public func symbol(by value: PlottableValue<String>) -> Plot {
    changed { $0.symbolBy = grouping(value) }
  }

  /// One symbol shape.
  public func symbol(_ shape: SymbolShape) -> Plot {
    changed { $0.symbol = shape }
  }

  /// Bars side by side, one place for each value.
  public func position(by value: PlottableValue<String>) -> Plot {
    changed { $0.positionBy = grouping(value) }
  }

  /// The width and dashes of lines.
  public func lineStyle(_ style: LineStyle) -> Plot {
    changed { $0.lineStyle = style }
  }

  /// How lines and areas go from point to point.
  public func interpolationMethod(_ method: InterpolationMethod) -> Plot {
    changed { $0.interpolation = method }
  }

  /// Hatched instead of filled: a forecast, or an uncertain value.
  public func hatched(_ isHatched: Bool = true) -> Plot {
    changed { $0.isHatched = isHatched }
  }

  /// Text beside the mark.
  public func annotation(position: AnnotationPosition = .top, _ text: String) -> Plot {
    changed { $0.annotation = Mark.Annotation(position: position, text: text) }
  }

  private func changed(_ change: (inout Mark) -> Void) -> Plot {
    Plot(
      marks: marks.map { mark in
        var mark = mark
        change(&mark)
        return mark
      })
  }

  private func grouping(_ value: PlottableValue<String>) -> Mark.Grouping {
    guard case .category(let name) = value.plotted else {
      return Mark.Grouping(label: value.label, name: "")
    }
    return Mark.Grouping(label: value.label, name: name)
  }
}
