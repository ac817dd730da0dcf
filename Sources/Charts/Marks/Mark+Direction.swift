extension PlottedValue {
  /// Whether marks stand at it, and are not measured by it: a word, a period, a bin, an instant.
  var isPlace: Bool {
    switch self {
    case .category, .span, .stretch, .bin, .instant: true
    case .number, .missing: false
    }
  }
}

extension Mark {
  /// Where the mark begins in a direction; its only place where it has no end.
  func start(on direction: PlotDirection) -> PlottedValue? { direction == .x ? x : y }

  func end(on direction: PlotDirection) -> PlottedValue? { direction == .x ? xEnd : yEnd }

  func label(on direction: PlotDirection) -> String { direction == .x ? xLabel : yLabel }

  /// The direction in which its value is measured; in the other one it stands. Bars that lie have
  /// words, or periods, on the y axis: x and y are exchanged, and nothing else.
  var measured: PlotDirection {
    switch (xEnd, yEnd) {
    case (.some, .none): return .x
    case (.none, .some): return .y
    default:
      guard let y, y.isPlace, let x else { return .y }
      return x.isPlace ? .y : .x
    }
  }
}
