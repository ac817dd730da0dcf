public import Foundation

extension Chart {
  /// Whether lines are named at their right end. On by default.
  public func chartLineLabels(_ isShown: Bool = true) -> Chart {
    changed { $0.labels.namesLines = isShown }
  }

  /// Which points carry their value, and how values are written.
  public func chartValueLabels(
    _ labels: Set<ValueLabel>, format: NumberFormat = NumberFormat()
  ) -> Chart {
    changed {
      $0.labels.values = labels
      $0.labels.format = format
    }
  }

  /// What a missing value does to a line. A break by default.
  public func chartGaps(_ policy: GapPolicy) -> Chart { changed { $0.plot.gaps = policy } }

  /// Stretches of time that the records do not cover.
  public func chartUncovered(_ stretches: [Uncovered]) -> Chart {
    changed { $0.plot.uncovered = stretches }
  }

  /// Inks of series by name; their order is the order of the key and of the stack.
  public func chartForegroundStyleScale(_ inks: [SeriesInk]) -> Chart {
    changed { $0.inks = inks }
  }

  /// Inks of series by name: `["Exports": .series(1), "Imports": .series(2)]`.
  public func chartForegroundStyleScale(_ mapping: KeyValuePairs<String, Ink>) -> Chart {
    chartForegroundStyleScale(mapping.map { SeriesInk($0.key, $0.value) })
  }

  /// Inks of series by name, the inks repeated where there are fewer.
  public func chartForegroundStyleScale(domain: [String], range: [Ink]) -> Chart {
    guard !range.isEmpty else { return self }
    return chartForegroundStyleScale(
      domain.enumerated().map { SeriesInk($0.element, range[$0.offset % range.count]) })
  }

  /// Whether a key names series that have no direct labels. On by default.
  public func chartLegend(_ isShown: Bool) -> Chart { changed { $0.legend.isShown = isShown } }

  /// Whether a key names series that have no direct labels.
  public func chartLegend(_ visibility: Visibility) -> Chart { chartLegend(visibility != .hidden) }

  /// Where the key stands: above the plot by default.
  public func chartLegend(position: KeyPosition) -> Chart {
    changed { $0.legend.position = position }
  }

  /// How panels are set where marks have facets.
  ///
  /// - Parameters:
  ///   - columns: How many panels stand side by side; `nil` for as many as there is room for.
  ///   - sharedScale: Whether all panels have one y scale.
  ///   - order: The panels in order; `nil` for that of the marks.
  public func chartFacets(
    columns: Int? = nil, sharedScale: Bool = true, order: [String]? = nil
  ) -> Chart {
    changed {
      $0.facets.columns = columns
      $0.facets.hasSharedScale = sharedScale
      $0.facets.order = order
    }
  }
}

extension Chart {
  /// The x axis' marks.
  public func chartXAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
    let marks = content()
    return changed { $0.x.marks = marks }
  }

  /// The y axis' marks.
  public func chartYAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
    let marks = content()
    return changed { $0.y.marks = marks }
  }

  /// Whether the x axis is shown.
  public func chartXAxis(_ visibility: Visibility) -> Chart {
    changed { $0.x.visibility = visibility }
  }

  /// Whether the y axis and its grid lines are shown.
  public func chartYAxis(_ visibility: Visibility) -> Chart {
    changed { $0.y.visibility = visibility }
  }

  /// Hides the y axis and its grid lines: for charts whose values are all written.
  public func chartYAxisHidden(_ isHidden: Bool = true) -> Chart {
    changed { $0.y.visibility = isHidden ? .hidden : .visible }
  }

  /// The title of the x axis, written below it at its end.
  public func chartXAxisLabel(_ text: String) -> Chart { changed { $0.x.title = text } }

  /// The title of the y axis, written level above it.
  public func chartYAxisLabel(_ text: String) -> Chart { changed { $0.y.title = text } }

  /// The ends and the type of an x axis of numbers. Bars keep their zero whatever is asked.
  public func chartXScale(domain: ClosedRange<Double>? = nil, type: ScaleType? = nil) -> Chart {
    changed { $0.x.scale.set(domain, type) }
  }

  /// The ends and the type of a y axis of numbers. Bars keep their zero whatever is asked.
  public func chartYScale(domain: ClosedRange<Double>? = nil, type: ScaleType? = nil) -> Chart {
    changed { $0.y.scale.set(domain, type) }
  }

  /// The ends of an x axis of time.
  public func chartXScale(domain: ClosedRange<Date>) -> Chart {
    changed { $0.x.scale.dates = domain }
  }

  /// The ends of a y axis of time.
  public func chartYScale(domain: ClosedRange<Date>) -> Chart {
    changed { $0.y.scale.dates = domain }
  }

  /// The words of an x axis, in order.
  public func chartXScale(domain: [String]) -> Chart { changed { $0.x.scale.categories = domain } }

  /// The words of a y axis, in order from the top.
  public func chartYScale(domain: [String]) -> Chart { changed { $0.y.scale.categories = domain } }

  /// Whether zero is on the x axis, and whether it grows to the left.
  public func chartXScale(includesZero: Bool?, reversed: Bool = false) -> Chart {
    changed { ($0.x.scale.includesZero, $0.x.scale.isReversed) = (includesZero, reversed) }
  }

  /// Whether zero is on the y axis, and whether it grows downwards: for ranks.
  public func chartYScale(includesZero: Bool?, reversed: Bool = false) -> Chart {
    changed { ($0.y.scale.includesZero, $0.y.scale.isReversed) = (includesZero, reversed) }
  }
}

extension ScaleChoice {
  fileprivate mutating func set(_ domain: ClosedRange<Double>?, _ type: ScaleType?) {
    self.domain = domain ?? self.domain
    self.type = type ?? self.type
  }
}
