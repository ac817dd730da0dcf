internal import Drawing
internal import Foundation

/// What stands under the plot at the values of the x axis: labels that do not meet, and the ticks and
/// lines they belong to.
struct LevelGuide {
  struct Label {
    var block: TextBlock
    /// The middle of the label.
    var x: Double
  }

  var labels: [Label] = []
  /// Where short ticks are drawn.
  var ticks: [Double] = []
  var tickLength = 3.0
  /// Where lines cross the plot.
  var gridLines: [(x: Double, line: AxisGridLine)] = []

  var height: Double { labels.map(\.block.height).max() ?? 0 }

  /// Nothing.
  init() {}

  /// Labels for a scale over a stretch of the drawing; they may reach beyond it up to `bounds`.
  ///
  /// - Parameter isMeasured: Whether values are measured along it: then lines cross the plot.
  init(
    _ scale: PositionScale, _ axis: AxisChoice = AxisChoice(), isMeasured: Bool = false,
    own: NumberFormat = NumberFormat(), from left: Double, width: Double,
    bounds: ClosedRange<Double>, sketch: Sketch
  ) {
    guard axis.marks.isEmpty else {
      for marks in axis.marks {
        let earlier = labels
        labels = []
        place(marks, scale, left, width, sketch)
        // A label of a later set gives way.
        let free = labels.filter { label in !earlier.contains { Self.meet($0, label) } }
        labels = (earlier + free).sorted { $0.x < $1.x }
      }
      clamp(to: bounds)
      thin()
      return
    }
    switch scale {
    case .words(let words):
      placeCategories(words, left, width, sketch)
      if words.spansPlot { clamp(to: bounds) }
    case .time(let time):
      placeDates(time, left, width, bounds: bounds, sketch, hidesYears: axis.hidesYears)
      thin()
    case .number(let scale):
      placeNumbers(scale, left, width, isMeasured ? own : nil, sketch)
      clamp(to: bounds)
      thin()
    }
  }

  /// Numbers with ticks where marks stand; with lines, and in the axis' own format, where values are
  /// measured.
  private mutating func placeNumbers(
    _ scale: ValueScale, _ left: Double, _ width: Double, _ measured: NumberFormat?,
    _ sketch: Sketch
  ) {
    let isPlain = scale.type == .linear && measured == nil
    let values =
      isPlain
      ? Ticks.values(from: scale.start, to: scale.end, count: max(2, width / 60)) : scale.ticks
    let format =
      measured ?? NumberFormat(fractionDigits: isPlain ? Ticks.fractionDigits(of: values) : nil)
    for value in values {
      let x = left + scale.share(value) * width
      if measured == nil {
        ticks.append(x)
      } else if value != 0 {
        gridLines.append((x, AxisGridLine()))
      }
      guard scale.labelled?.contains(value) ?? true else { continue }
      let text = format.text(value, sketch.style.formats)
      labels.append(Label(block: sketch.block(text, sketch.style.tick), x: x))
    }
  }

  private static let air = 5.0

  var fits: Bool { zip(labels, labels.dropFirst()).allSatisfy { !Self.meet($0, $1) } }

  private static func meet(_ a: Label, _ b: Label) -> Bool {
    abs(a.x - b.x) < (a.block.width + b.block.width) / 2 + air
  }

  /// Drops every second label until the rest do not meet.
  mutating func thin() {
    while !fits {
      labels = labels.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      if labels.count <= 1 { return }
    }
  }

  mutating func clamp(to bounds: ClosedRange<Double>) {
    for index in labels.indices {
      let half = labels[index].block.width / 2
      labels[index].x = min(
        max(labels[index].x, bounds.lowerBound + half), max(bounds.upperBound - half, half))
    }
  }

  /// Names between ticks: wrapped in their band, then thinned, never turned.
  private mutating func placeCategories(
    _ words: WordScale, _ left: Double, _ width: Double, _ sketch: Sketch
  ) {
    let names = words.names
    // Words at points have bands around their points.
    let gaps = Double(max(1, words.spansPlot ? names.count - 1 : names.count))
    let band = width / gaps
    let longest =
      names.flatMap { $0.split(separator: " ") }
      .map { sketch.measurer.width(of: String($0), style: sketch.style.tick) }.max() ?? 0
    var every = 1
    while true {
      let room = band * Double(every) - Self.air
      labels = names.indices.filter { $0 % every == 0 }.map { index in
        let share = words.band(names[index]).map { ($0.start + $0.end) / 2 } ?? 0
        return Label(
          block: sketch.block(names[index], sketch.style.tick, width: max(room, 12)),
          x: left + share * width)
      }
      if longest <= room && labels.allSatisfy({ $0.block.lines.count <= 3 }) { break }
      if every >= names.count { break }
      every += 1
    }
    if !words.spansPlot { clamp(to: left...(left + width)) }
    thin()
  }

  /// As many dates as have room for their labels.
  private mutating func placeDates(
    _ time: TimeScale, _ left: Double, _ width: Double, bounds: ClosedRange<Double>,
    _ sketch: Sketch, hidesYears: Bool
  ) {
    var count = max(1, width / 46)
    var fewest: Double?
    while true {
      placeDates(time, count: count, left, width, sketch, hidesYears: hidesYears)
      clamp(to: bounds)
      if labels.count > 1 { fewest = count }
      if fits || count < 0.5 { break }
      count *= 0.8
    }
    guard labels.count < 2, let fewest else { return }
    // One label tells nothing of the length: some ticks go without.
    for more in [1.0, 2, 4] {
      for every in 1...6 {
        placeDates(
          time, count: fewest * more, every: every, left, width, sketch, hidesYears: hidesYears)
        clamp(to: bounds)
        if fits && labels.count > 1 { return }
      }
    }
  }

  /// - Parameter every: Which of the ticks have labels, from the first on.
  private mutating func placeDates(
    _ time: TimeScale, count: Double, every: Int = 1, _ left: Double, _ width: Double,
    _ sketch: Sketch, hidesYears: Bool
  ) {
    let (from, to, unit) = (time.startDate, time.endDate, time.unit)
    func x(_ date: Date) -> Double { left + time.share(date) * width }
    let found = DateTicks.values(
      from: unit?.start(of: from) ?? from, to: to, count: count, finest: time.finest)
    // A unit that begins at the end is not a place of its own.
    let dates = unit == nil ? found.dates : found.dates.filter { $0 < to }
    labels = []
    ticks = []
    var writer = DateLabelWriter(unit: found.unit)
    writer.usesQuarters = unit == .quarter
    writer.usesHalves = unit == .halfYear
    writer.hidesYears = hidesYears
    let isCentered = unit != nil && found.step == 1 && found.unit == .year
    var shown = dates
    if isCentered, let first = dates.first, first > from {
      // A first year cut short is named where there is room.
      let partial = found.unit.start(of: from)
      if x(first) - left > 28 { shown.insert(partial, at: 0) }
    }
    for (index, date) in shown.enumerated() {
      let isNamed = index % every == 0
      if unit != nil {
        let span = isCentered ? found.unit.span(of: date) : (unit ?? .day).span(of: date)
        var (a, b) = (x(span.start), x(span.end))
        if found.unit != unit { (a, b) = (max(a, left), min(b, left + width)) }
        let middle = (a + b) / 2
        guard middle > left - 1, middle < left + width + 1 else { continue }
        if isCentered && unit != .year && date > from { ticks.append(x(date)) }
        if unit.map({ $0.typicalDays <= 1 }) == true { ticks.append(middle) }
        if isCentered && unit != .year && b - a < 24 && shown.count > 1 || !isNamed { continue }
        labels.append(
          Label(block: writer.block(date, sketch), x: middle))
      } else {
        ticks.append(x(date))
        if isNamed { labels.append(Label(block: writer.block(date, sketch), x: x(date))) }
      }
    }
  }
}
