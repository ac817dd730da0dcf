public import Drawing
internal import Foundation
internal import Periods

extension CalendarHeatMap {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    composition(width: width, style: style, measurer: measurer)
      .frame(width: width, height: nil, style: style, measurer: measurer)
  }

  /// A day with its column and the block of weeks that it stands in.
  struct Cell {
    var day: Day
    var count: Int?
    var week: Int
  }

  /// Days as squares on two axes of numbers, weeks to the right and days of the week downwards: a
  /// year under the other where they do not fit beside each other, halves where those do not either.
  func composition(
    width: Double, style: ChartStyle, measurer: any TextMeasurer
  ) -> Chart {
    let names = [0, 2, 4].map { ($0, style.formats.weekday($0)) }
    let bold = style.label.with { $0.isBold = true }
    let widths =
      names.map { measurer.width(of: $0.1, style: style.label) }
      + lanes.map { measurer.width(of: title(of: $0), style: bold) }
    // A long name stands over its lane.
    let left = (widths.filter { $0 < width * 0.25 }.max() ?? 0) + 5
    let blocks = blocks(most: max(4, Int((width - left) / 7.2)))
    let weeks = (blocks.flatMap { $0 }.map(\.week).max() ?? 0) + 1
    // All lengths are in cells from here on.
    let cell = max(2, min(14, (width - left - 2) / Double(weeks)))
    let (head, gap) = (12 / cell, 9 / cell)
    let below = lanes.isEmpty ? 0 : (Double(lanes.count) * Self.laneHeight + 4) / cell
    let tops = blocks.indices.map { Double($0) * (7 + below + head + gap) + head }
    let foot = (tops.last ?? 0) + 7 + below
    var chart = Chart {
      for (block, top) in zip(blocks, tops) {
        for day in block { square(day, top, cell: cell, style) }
        for (day, next) in zip(block, block.dropFirst()) where next.day.dayOfMonth == 1 {
          boundary(before: next, after: day, top)
        }
        for (text, week) in months(block, style) {
          Self.text(text, x: Double(week), y: top - head * 0.55)
        }
        for (row, name) in names { Self.text(name, x: -left / cell, y: top + Double(row) + 0.5) }
        if let first = block.first?.day, let last = block.last?.day {
          laneMarks(from: first, through: last, top: top + 7, left: left, cell: cell) {
            measurer.width(of: title(of: $0), style: bold) > left
          }
          if let week = week.map({ Day($0.lowerBound)...Day($0.upperBound) }),
            (first...last).contains(week.lowerBound)
          {
            frame(of: week, from: first, top: top, bottom: top + 7 + below)
          }
        }
      }
    }
    chart.parts = parts
    chart.inks = [Chart.SeriesInk("0", .color(style.palette.panel))]
    for index in classes.indices {
      chart.inks.append(Chart.SeriesInk(name(of: index), ink))
      chart.legend.opacities[name(of: index)] = opacity(of: index)
    }
    chart.x.scale.domain = (-left / cell)...((width - left - 2) / cell)
    // Above the first cell, so that no zero line is drawn.
    chart.y.scale.domain = 0.01...foot
    chart.y.scale.isReversed = true
    (chart.x.visibility, chart.y.visibility) = (.hidden, .hidden)
    chart.plot.height = foot * cell + style.tick.size * 0.55 + 1
    chart.plot.showsMarkers = false
    chart.plot.uncovered = uncovered
    chart.labels.namesLines = false
    return chart
  }

  /// The days in blocks of so many weeks at most: years or halves, where that does not take more blocks
  /// than as many weeks in each.
  func blocks(most: Int) -> [[Cell]] {
    guard let first = days.first?.day, let last = days.last?.day else { return [] }
    let weeks = Self.week(last) - Self.week(first) + 1
    let fewest = (weeks + most - 1) / most
    let isLong = weeks > min(most, 60)
    let even = (weeks + fewest - 1) / fewest
    let named = blocks(most: most) { day in
      day.dayOfMonth == 1 && (isLong && day.month == 1 || most < 54 && day.month == 7)
    }
    return named.count <= fewest ? named : blocks(most: even) { _ in false }
  }

  /// The days in blocks of so many weeks at most, a new one from each day that begins one.
  private func blocks(most: Int, beginning isFirst: (Day) -> Bool) -> [[Cell]] {
    var blocks: [[Cell]] = []
    var start = 0
    for (day, count) in days {
      if blocks.isEmpty || isFirst(day) || Self.week(day) - start >= most {
        start = Self.week(day)
        blocks.append([])
      }
      blocks[blocks.count - 1].append(Cell(day: day, count: count, week: Self.week(day) - start))
    }
    return blocks
  }

  /// The number of a day's week, counted from 1970.
  private static func week(_ day: Day) -> Int { (day.ordinal - day.weekday + 4) / 7 }

  /// A day: hatched without records, pale without any, else the fuller the more.
  private func square(_ day: Cell, _ top: Double, cell: Double, _ style: ChartStyle) -> Plot {
    let (x, y, inset) = (Double(day.week), top + Double(day.day.weekday - 1), 0.6 / cell)
    let mark = RectangleMark(
      xStart: .value("", x + inset), xEnd: .value("", x + 1 - inset),
      yStart: .value("", y + inset), yEnd: .value("", y + 1 - inset))
    guard let count = day.count else { return mark.hatched() }
    guard count > 0 else { return mark.foregroundStyle(by: .value("", "0")) }
    let index = classes.firstIndex { count <= $0 } ?? classes.count - 1
    let square = mark.foregroundStyle(by: .value("", name(of: index))).opacity(opacity(of: index))
    let shown = style.palette.background.mixed(
      with: ink.color(in: style.palette), share: opacity(of: index))
    guard cell >= 10, let color = style.palette.textColor(on: shown) else { return square }
    return Plot {
      square
      TextMark(x: .value("", x + 0.5), y: .value("", y + 0.5)) {
        Text("\(count)").foregroundStyle(color == style.palette.background ? .background : .text)
      }
      .accessibilityHidden()
    }
  }

  /// A line between two months: down their edge, and across where a week has days of both.
  private func boundary(before next: Cell, after day: Cell, _ top: Double) -> Plot {
    let (x, y) = (Double(next.week), Double(next.day.weekday - 1))
    let corners: [(Double, Double)] =
      y == 0 ? [(x, 7.0), (x, 0)] : [(x, 7.0), (x, y), (x + 1, y), (x + 1, 0)]
    return Plot {
      for (x, y) in corners {
        LineMark(x: .value("", x), y: .value("", top + y), series: .value("", "\(day.day.ordinal)"))
          .foregroundStyle(Ink.secondary).lineStyle(LineStyle(lineWidth: 0.7))
          .accessibilityHidden()
      }
    }
  }

  /// The names of months over their first whole week, with the year at the first one of it that has
  /// five weeks of room.
  private func months(_ block: [Cell], _ style: ChartStyle) -> [(text: String, week: Int)] {
    let found = block.enumerated().compactMap { index, cell -> (day: Day, week: Int)? in
      guard cell.day.dayOfMonth == 1 || index == 0 && cell.day.dayOfMonth < 20 else { return nil }
      return (cell.day, cell.week + (cell.day.weekday > 1 && cell.day.dayOfMonth == 1 ? 1 : 0))
    }
    var year: Int?
    return found.enumerated().map { index, month in
      let text = style.formats.month(month.day.date)
      let hasRoom = index + 1 == found.count || found[index + 1].week - month.week > 4
      guard month.day.year != year, hasRoom else { return (text, month.week) }
      year = month.day.year
      return ("\(text) \(style.formats.year(month.day.date))", month.week)
    }
  }

  /// A text that begins at a place, and is not missed where it has no room.
  private static func text(_ text: String, x: Double, y: Double) -> Plot {
    TextMark(x: .value("", x), y: .value("", y)) { Text("") }
      .annotation(position: .overlay, alignment: .leading) {
        Text(text).foregroundStyle(Ink.secondary)
      }
      .accessibilityHidden()
  }

  /// How much of the ground a class covers: the least one is still seen.
  private func opacity(of index: Int) -> Double {
    classes.count < 2 ? 1 : 0.4 + 0.6 * Double(index) / Double(classes.count - 1)
  }

  /// A class by its counts: `2`, `3–4`.
  private func name(of index: Int) -> String {
    let start = index == 0 ? 1 : classes[index - 1] + 1
    return start == classes[index] ? "\(start)" : "\(start)\u{2013}\(classes[index])"
  }
}
