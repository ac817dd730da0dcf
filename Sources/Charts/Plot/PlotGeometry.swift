internal import Drawing

/// The plot's rectangle with its scales: every place of a mark comes from here.
///
/// Numbers and time run from the left and from below; words run from the left and from the top.
struct PlotGeometry {
  var plot: Rectangle
  var x: PositionScale
  var y: PositionScale

  func scale(_ direction: PlotDirection) -> PositionScale { direction == .x ? x : y }

  /// The length of the plot in a direction.
  func length(_ direction: PlotDirection) -> Double {
    direction == .x ? plot.width : plot.height
  }

  /// Where a share of the length lies on the drawing.
  func place(_ share: Double, on direction: PlotDirection) -> Double {
    if direction == .x { return plot.x + share * plot.width }
    return y.words == nil ? plot.maxY - share * plot.height : plot.y + share * plot.height
  }

  /// Where the middle of a value lies; `nil` where the scale has no place for it.
  func center(_ value: PlottedValue?, on direction: PlotDirection) -> Double? {
    value.flatMap(scale(direction).center).map { place($0, on: direction) }
  }

  /// Where a number, or an instant in seconds since 1970, lies.
  func center(of number: Double, on direction: PlotDirection) -> Double? {
    scale(direction).share(number).map { place($0, on: direction) }
  }

  /// The stretch of a value, the lesser coordinate first.
  func stretch(_ value: PlottedValue, on direction: PlotDirection) -> (low: Double, high: Double)? {
    guard let band = scale(direction).band(value) else { return nil }
    let (a, b) = (place(band.start, on: direction), place(band.end, on: direction))
    return (min(a, b), max(a, b))
  }

  /// A point by its coordinate where it stands and its coordinate where it is measured.
  func point(standing: Double, measured: Double, on direction: PlotDirection) -> Point {
    direction == .y ? Point(x: standing, y: measured) : Point(x: measured, y: standing)
  }

  /// Whether zero lies on a direction's scale.
  func hasZero(_ direction: PlotDirection) -> Bool {
    guard let scale = scale(direction).numbers else { return false }
    return scale.start <= 0 && scale.end >= 0 && scale.type.transformed(0) != nil
  }

  /// The rectangle of a bar among those side by side.
  func rectangle(of bar: PlotData.Bar) -> Rectangle? {
    guard let across = self.bar(bar),
      let a = center(of: bar.low, on: bar.measured), let b = center(of: bar.high, on: bar.measured)
    else { return nil }
    let (low, length) = (min(a, b), abs(b - a))
    return bar.measured == .y
      ? Rectangle(x: across.start, y: low, width: across.length, height: length)
      : Rectangle(x: low, y: across.start, width: length, height: across.length)
  }

  /// The most that a bar of a row is thick by itself, and in a stack, whose parts are written on it.
  static let rowBar = 11.0
  static let rowStack = 18.0

  /// Where a bar begins across its length, and how thick it is.
  private func bar(_ bar: PlotData.Bar) -> (start: Double, length: Double)? {
    let standing = bar.measured.other
    guard let band = stretch(bar.place, on: standing) else { return nil }
    var full = band.high - band.low
    if full <= 0 { full = min(12, length(standing) / 20) / 0.7 }
    let count = bar.slot.count
    var usual = min(full * (full < 4 ? 0.9 : 0.7), count > 1 ? 64 : 34)
    if standing == .y, y.words != nil {
      let most = (isStacked ? Self.rowStack : Self.rowBar) * Double(count)
      usual = min(most, max(full - 5, full * 0.6))
    }
    // Bins touch: what lies between them is nowhere.
    if case .bin = bar.place { usual = max(full - 0.6, full * 0.8) }
    let used = bar.breadth.length(of: full) ?? usual
    let thickness = used / Double(count)
    let seam = count > 1 && thickness > 4 ? 1.0 : 0
    let middle = (band.low + band.high) / 2
    return (middle - used / 2 + thickness * Double(bar.slot.index), thickness - seam)
  }

  /// Whether bars stand on one another.
  var isStacked = false
}
