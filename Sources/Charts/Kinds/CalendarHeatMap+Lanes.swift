internal import Periods

extension CalendarHeatMap {
  /// The height of a lane in points: a mark, a second one on it, and a label.
  static let laneHeight = 27.0

  /// The lanes under a block of weeks that begins with a day, each with its number, in cells.
  func laneMarks(
    from first: Day, through last: Day, top: Double, left: Double, cell: Double,
    isLong: (DayLane) -> Bool
  ) -> Plot {
    let height = Self.laneHeight / cell
    return Plot {
      for (index, lane) in lanes.enumerated() {
        let level = top + (Double(index) + 0.75) * height
        let weeks = place(of: last, from: first) + 1
        RuleMark(xStart: .value("", 0.0), xEnd: .value("", weeks), y: .value("", level))
          .foregroundStyle(Ink.hairline).lineStyle(LineStyle(lineWidth: 0.6))
        // Beside its lane where there is room, else over it.
        TextMark(
          x: .value("", -left / cell), y: .value("", level - (isLong(lane) ? height / 2 : 0))
        ) {
          Text("")
        }
        .annotation(position: .overlay, alignment: .leading) { Text(title(of: lane)).bold() }
        marks(of: lane, from: first, through: last, level: level, cell: cell)
      }
    }
    .accessibilityHidden()
  }

  /// A lane's name with its number.
  func title(of lane: DayLane) -> String { "\(lane.name) \(lane.marks.count)" }

  /// A thin frame around the week of the edition, over the calendar and its lanes.
  func frame(of week: ClosedRange<Day>, from first: Day, top: Double, bottom: Double) -> Plot {
    let left = place(of: week.lowerBound, from: first).rounded(.down)
    return Self.outline(x: left...(left + 1), y: (top - 0.15)...(bottom + 0.15), width: 1.2)
  }

  /// Marks at their days, those that would touch on one another.
  private func marks(
    of lane: DayLane, from first: Day, through last: Day, level: Double, cell: Double
  ) -> Plot {
    let (radius, step) = (3.2, 6.6)
    let own = lane.marks.filter { (first...last).contains(Day($0.day)) }
      .sorted { $0.day < $1.day }
    let places = own.map { place(of: Day($0.day), from: first) }
    let tiers = Self.tiers(of: places, apart: step / cell)
    return Plot {
      for (index, mark) in own.enumerated() {
        let x = places[index]
        if let through = mark.through {
          let end = place(of: min(Day(through), last), from: first)
          let half = 0.35 * 7 / cell
          Self.outline(x: x...max(x, end), y: (level - half)...(level + half), width: 1)
          label(mark.label, x: (x + max(x, end)) / 2, y: level)
        } else {
          let y = level - Double(tiers[index]) * step / cell
          PointMark(x: .value("", x), y: .value("", y)).symbol(lane.symbol)
            .symbolSize(3.1416 * radius * radius).foregroundStyle(lane.ink)
          label(mark.label, x: x, y: y)
        }
      }
    }
  }

  /// How many others each place, in order, stands on, so that none touches another.
  private static func tiers(of places: [Double], apart step: Double) -> [Int] {
    var ends: [Double] = []
    return places.map { place in
      let tier = ends.firstIndex { $0 + step <= place } ?? ends.count
      if tier == ends.count { ends.append(place) } else { ends[tier] = place }
      return tier
    }
  }

  private func label(_ text: String, x: Double, y: Double) -> Plot {
    guard !text.isEmpty else { return Plot(marks: []) }
    return TextMark(x: .value("", x), y: .value("", y)) { Text("") }
      .annotation(position: .top, spacing: 4.5) { Text(text).foregroundStyle(Ink.secondary) }
  }

  /// The middle of a day, in weeks since the Monday of the first one.
  private func place(of day: Day, from first: Day) -> Double {
    Double(day.ordinal - first.ordinal + first.weekday - 1) / 7 + 0.5 / 7
  }

  /// A rectangle's four sides.
  private static func outline(
    x: ClosedRange<Double>, y: ClosedRange<Double>, width: Double
  ) -> Plot {
    Plot {
      for level in [y.lowerBound, y.upperBound] {
        RuleMark(
          xStart: .value("", x.lowerBound), xEnd: .value("", x.upperBound), y: .value("", level))
      }
      for side in [x.lowerBound, x.upperBound] {
        RuleMark(
          x: .value("", side), yStart: .value("", y.lowerBound), yEnd: .value("", y.upperBound))
      }
    }
    .foregroundStyle(Ink.text).lineStyle(LineStyle(lineWidth: width)).accessibilityHidden()
  }
}
