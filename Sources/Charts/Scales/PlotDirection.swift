/// One of a plot's two directions. Scales and marks are alike in both; only text is always level.
enum PlotDirection: Sendable, Hashable, CaseIterable {
  case x, y

  var other: PlotDirection { self == .x ? .y : .x }
}
