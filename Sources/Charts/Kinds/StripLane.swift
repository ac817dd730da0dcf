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
  /// More flags than these in one lane would not be read, and are not tried.
  static let mostFlags = 24

  let lane: EventStrip.Lane
  var marks: [Mark]
  var flags: [Flag] = []
  /// Marks whose labels have no room.
  var dropped: [Int] = []

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

  /// Plants flags where they touch nothing, low ones first.
  ///
  /// Several ways are tried: by priority, from the right and from the left, with wide text and with
  /// text wrapped earlier. The one that drops the least, counted by priority, is taken; of equals
  /// the lowest.
  ///
  /// - Parameters:
  ///   - bounds: How far text may reach to the left and right.
  ///   - poles: Lines through all lanes that text must not cross.
  ///   - highest: The greatest height above the track.
  ///   - blocks: A label wrapped in the ways in which it may be, best first.
  mutating func plantFlags(
    bounds: ClosedRange<Double>, poles: [Double], highest: Double,
    blocks: (String) -> [TextBlock]
  ) {
    let all = marks.indices.filter { !marks[$0].event.label.isEmpty }.sorted { a, b in
      (-marks[a].event.priority, marks[a].left, a) < (-marks[b].event.priority, marks[b].left, b)
    }
    let byPriority = Array(all.prefix(Self.mostFlags))
    let labelled = byPriority.sorted()
    // Only what is tried is measured.
    var wrapped: [Int: [TextBlock]] = [:]
    for index in labelled { wrapped[index] = blocks(marks[index].event.label) }
    let widths = wrapped.values.map(\.count).max() ?? 0
    let floor = labelled.map { marks[$0].event.priority }.min() ?? 0
    let ways: [(order: [Int], sides: [[Side]])] = [
      (byPriority, [[.right, .left]]), (labelled.reversed(), [[.right], [.left]]),
      (labelled, [[.left], [.right]]),
    ]
    var best: (loss: Int, rise: Double)?
    for first in 0..<widths {
      for (order, sides) in ways {
        var trial = self
        (trial.flags, trial.dropped) = ([], [])
        for index in order {
          let choices = (wrapped[index] ?? []).dropFirst(first).flatMap { block in
            sides.map { (block, $0) }
          }
          let flag = choices.lazy.compactMap { block, sides in
            trial.flag(
              for: index, block, sides: sides, bounds: bounds, poles: poles, highest: highest)
          }.first
          if let flag { trial.flags.append(flag) } else { trial.dropped.append(index) }
        }
        let loss = trial.dropped.map { marks[$0].event.priority - floor + 1 }.reduce(0, +)
        if let best, (best.loss, best.rise) <= (loss, trial.rise) { continue }
        best = (loss, trial.rise)
        (flags, dropped) = (trial.flags, trial.dropped)
      }
    }
    dropped = (dropped + all.dropFirst(Self.mostFlags)).sorted()
  }

  /// On which side of its pole a text stands.
  private enum Side { case left, right }

  /// The lowest place for a label on one of the sides.
  private func flag(
    for index: Int, _ text: TextBlock, sides: [Side], bounds: ClosedRange<Double>,
    poles: [Double], highest: Double
  ) -> Flag? {
    let mark = marks[index]
    // A span may be flagged at its ends too.
    let feet =
      mark.right - mark.left > 12 ? [mark.middle, mark.left, mark.right] : [mark.middle]
    var bottom = Self.dotRadius + 3.5
    while bottom + text.height <= highest {
      for pole in feet {
        for side in sides {
          let r = Rectangle(
            x: side == .right ? pole + 3 : pole - 3 - text.width, y: -bottom - text.height,
            width: text.width, height: text.height)
          let flag = Flag(mark: index, block: text, rectangle: r, pole: pole)
          let isInside = r.x >= bounds.lowerBound && r.maxX <= bounds.upperBound
          let meetsPole = poles.contains { $0 > r.x - 2 && $0 < r.maxX + 2 }
          if isInside && !meetsPole && !flags.contains(where: { Self.meet($0, flag) }) {
            return flag
          }
        }
      }
      bottom += text.lineHeight / 2
    }
    return nil
  }

  /// Whether two flags touch, or the pole of one the text of the other.
  private static func meet(_ a: Flag, _ b: Flag) -> Bool {
    let air = 3.0
    let wide = Rectangle(
      x: a.rectangle.x - air, y: a.rectangle.y - 2.5, width: a.rectangle.width + 2 * air,
      height: a.rectangle.height + 5)
    if wide.intersects(b.rectangle) { return true }
    func crosses(_ pole: Flag, _ text: Rectangle) -> Bool {
      pole.pole > text.x - 2 && pole.pole < text.maxX + 2 && pole.rectangle.y < text.maxY
    }
    // Poles side by side read as one line.
    if abs(a.pole - b.pole) < 0.01 { return false }
    return crosses(a, b.rectangle) || crosses(b, a.rectangle)
  }
}
