internal import Drawing

/// One lane of an event strip, placed around its own track at height 0: labels above, further
/// dots of the same days below.
struct StripLane {
  struct Mark {
    var event: EventStrip.Event
    /// From the first to the last day; equal for events of one day.
    var left: Double
    var right: Double
    var level = 0
    var middle: Double { (left + right) / 2 }
  }

  struct Flag {
    var mark: Int
    var block: TextBlock
    /// The text's rectangle, measured from the track.
    var rectangle: Rectangle
    /// Where its pole stands.
    var pole: Double
  }

  static let dotRadius = 3.2
  static let levelHeight = 7.0

  let lane: EventStrip.Lane
  var marks: [Mark]
  var flags: [Flag] = []
  var dropped: [String] = []

  /// The height of the flags above the track.
  var rise: Double { flags.map { -$0.rectangle.y }.max() ?? Self.dotRadius }
  /// The height of the dots below the track.
  var fall: Double {
    Double(marks.map(\.level).max() ?? 0) * Self.levelHeight + Self.dotRadius
  }

  /// Marks in their levels: those that would touch go one below the other.
  init(_ lane: EventStrip.Lane, marks: [Mark]) {
    self.lane = lane
    self.marks = []
    var ends: [Double] = []
    let reach = Self.dotRadius
    for var mark in marks {
      let level = ends.firstIndex { $0 <= mark.left - reach } ?? ends.count
      if level == ends.count { ends.append(0) }
      ends[level] = mark.right + reach + 0.4
      mark.level = level
      self.marks.append(mark)
    }
  }

  /// Plants flags by priority where they touch nothing, low ones first.
  ///
  /// - Parameters:
  ///   - bounds: How far text may reach to the left and right.
  ///   - poles: Lines through all lanes that text must not cross.
  ///   - highest: The greatest height above the track.
  mutating func plantFlags(
    bounds: ClosedRange<Double>, poles: [Double], highest: Double,
    block: (String) -> TextBlock
  ) {
    let order = marks.indices
      .filter { !marks[$0].event.label.isEmpty }
      .sorted { a, b in
        (-marks[a].event.priority, marks[a].left, a) < (-marks[b].event.priority, marks[b].left, b)
      }
    for index in order {
      let text = block(marks[index].event.label)
      if let flag = flag(for: index, text, bounds: bounds, poles: poles, highest: highest) {
        flags.append(flag)
      } else {
        dropped.append(marks[index].event.label)
      }
    }
  }

  private func flag(
    for index: Int, _ text: TextBlock, bounds: ClosedRange<Double>, poles: [Double],
    highest: Double
  ) -> Flag? {
    let pole = marks[index].middle
    var bottom = Self.dotRadius + 3.5
    while bottom + text.height <= highest {
      for left in [pole + 3, pole - 3 - text.width] {
        let r = Rectangle(
          x: left, y: -bottom - text.height, width: text.width, height: text.height)
        let flag = Flag(mark: index, block: text, rectangle: r, pole: pole)
        let isInside = r.x >= bounds.lowerBound && r.maxX <= bounds.upperBound
        let meetsPole = poles.contains { $0 > r.x - 2 && $0 < r.maxX + 2 }
        if isInside && !meetsPole && !flags.contains(where: { Self.meet($0, flag) }) { return flag }
      }
      bottom += text.lineHeight / 2
    }
    return nil
  }

  /// Whether two flags touch, or the pole of one the text of the other.
  private static func meet(_ a: Flag, _ b: Flag) -> Bool {
    let air = 3.0
    let wide = Rectangle(
      x: a.rectangle.x - air, y: a.rectangle.y - 1, width: a.rectangle.width + 2 * air,
      height: a.rectangle.height + 2)
    if wide.intersects(b.rectangle) { return true }
    func crosses(_ pole: Flag, _ text: Rectangle) -> Bool {
      pole.pole > text.x - 2 && pole.pole < text.maxX + 2 && pole.rectangle.y < text.maxY
    }
    // Poles side by side read as one line.
    if abs(a.pole - b.pole) < 0.01 { return false }
    return crosses(a, b.rectangle) || crosses(b, a.rectangle)
  }
}
