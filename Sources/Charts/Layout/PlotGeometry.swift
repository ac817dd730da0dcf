internal import Drawing

/// The plot's rectangle with its scales.
struct PlotGeometry {
  var plot: Rectangle
  var xScale: XScale
  var yScale: ValueScale

  func y(_ value: Double) -> Double { plot.maxY - yScale.share(value) * plot.height }

  func x(_ share: Double) -> Double { plot.x + share * plot.width }

  func x(_ value: PlottedValue) -> Double? { xScale.center(value).map(x) }

  /// Whether zero is on the y axis.
  var hasZero: Bool {
    yScale.start <= 0 && yScale.end >= 0 && yScale.type.transformed(0) != nil
  }

  /// The left edge and width of a bar among those side by side.
  func bar(
    at value: PlottedValue, place: (index: Int, count: Int), breadth: MarkDimension = .automatic
  ) -> (x: Double, width: Double)? {
    guard let band = xScale.band(value) else { return nil }
    var full = (band.end - band.start) * plot.width
    if full <= 0 { full = min(12, plot.width / 20) / 0.7 }
    var usual = min(full * (full < 4 ? 0.9 : 0.7), place.count > 1 ? 64 : 34)
    // Bins touch: what lies between them is nowhere.
    if case .bin = value { usual = max(full - 0.6, full * 0.8) }
    let used = breadth.length(of: full) ?? usual
    let width = used / Double(place.count)
    let seam = place.count > 1 && width > 4 ? 1.0 : 0
    let middle = x((band.start + band.end) / 2)
    return (middle - used / 2 + width * Double(place.index), width - seam)
  }
}
