public import Drawing

extension ChartContent {
  /// One colour for each value, and with it a series: named by direct labels or a key.
  public func foregroundStyle<Value>(by value: PlottableValue<Value>) -> Plot {
    changed { $0.foregroundBy = Mark.Grouping(value) }
  }

  /// One colour.
  public func foregroundStyle(_ color: Color) -> Plot {
    changed { $0.foreground = .color(color) }
  }

  /// One colour by its part in the palette.
  public func foregroundStyle(_ ink: Ink) -> Plot {
    changed { $0.foreground = ink }
  }

  /// How much of what lies beneath is covered, 0 to 1.
  public func opacity(_ opacity: Double) -> Plot {
    changed { $0.opacity = min(max(opacity, 0), 1) }
  }

  /// One symbol shape for each value.
  public func symbol<Value>(by value: PlottableValue<Value>) -> Plot {
    changed { $0.symbolBy = Mark.Grouping(value) }
  }

  /// One symbol shape.
  public func symbol(_ shape: SymbolShape) -> Plot {
    changed { $0.symbol = shape }
  }

  /// The area of a point's symbol in square points, 28 by default.
  public func symbolSize(_ area: Double) -> Plot {
    changed { $0.symbolSize = max(0, area) }
  }

  /// One pattern of dashes for each value.
  public func lineStyle<Value>(by value: PlottableValue<Value>) -> Plot {
    changed { $0.lineStyleBy = Mark.Grouping(value) }
  }

  /// The width and dashes of lines.
  public func lineStyle(_ style: LineStyle) -> Plot {
    changed { $0.lineStyle = style }
  }

  /// Bars side by side, one place for each value; lying bars under one another.
  ///
  /// - Parameter span: How much of the step all of them take.
  public func position<Value>(
    by value: PlottableValue<Value>, span: MarkDimension = .automatic
  ) -> Plot {
    changed {
      $0.positionBy = Mark.Grouping(value)
      if span != .automatic { $0.breadth = span }
    }
  }

  /// A panel for each value: small multiples over common scales.
  public func facet<Value>(by value: PlottableValue<Value>) -> Plot {
    changed { $0.facetBy = Mark.Grouping(value) }
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
  public func annotation(position: AnnotationPosition = .automatic, _ text: String) -> Plot {
    annotation(position: position) { Text(text) }
  }

  /// Text beside the mark.
  ///
  /// - Parameters:
  ///   - position: Where it is to stand; another place is taken where that is not free.
  ///   - alignment: Which part of a text over its mark stands there.
  ///   - spacing: The distance to the mark in points.
  ///   - overflowResolution: What becomes of it when it would leave its bounds.
  public func annotation(
    position: AnnotationPosition = .automatic, alignment: HorizontalAlignment = .center,
    spacing: Double? = nil, overflowResolution: AnnotationOverflowResolution = .automatic,
    content: () -> Text
  ) -> Plot {
    let annotation = Annotation(
      position: position, alignment: alignment, spacing: spacing, overflow: overflowResolution,
      text: content())
    return changed { $0.annotation = annotation }
  }

  /// Leaves the mark out of the data table and the alternative text: for marks that only help to
  /// read others.
  public func accessibilityHidden(_ isHidden: Bool = true) -> Plot {
    changed { $0.isHidden = isHidden }
  }

  /// What the data table and the alternative text say instead of the number.
  public func accessibilityValue(_ text: String) -> Plot {
    changed { $0.spoken = text }
  }

  private func changed(_ change: (inout Mark) -> Void) -> Plot {
    Plot(
      marks: marks.map { mark in
        var mark = mark
        change(&mark)
        return mark
      })
  }
}
