internal import Drawing
internal import Foundation
internal import Periods

/// Lays out and draws a calendar: weeks side by side, in one block a year or as wide as there is
/// room for.
struct CalendarLayout {
  private struct Cell {
    var day: Day
    var count: Int?
    var week: Int
  }

  private let chart: CalendarHeatMap
  private let style: ChartStyle
  private var sketch: Sketch
  private let classes: [Int]
  /// The days of each block.
  private var blocks: [[Cell]] = []
  private let cell: Double
  private let left: Double
  private let weekdays: [(row: Int, block: TextBlock)]

  private static let leastCell = 7.2
  private static let mostCell = 14.0

  /// How much of the ground a class covers: the least one is still seen.
  static func opacity(of index: Int, among count: Int) -> Double {
    count < 2 ? 1 : 0.4 + 0.6 * Double(index) / Double(count - 1)
  }

  init(
    _ chart: CalendarHeatMap, width: Double, style: ChartStyle, measurer: any TextMeasurer
  ) {
    self.chart = chart
    self.style = style
    let sketch = Sketch(size: Size(width: width, height: 0), style: style, measurer: measurer)
    self.sketch = sketch
    classes = chart.classes
    // Monday, Wednesday and Friday: every name would be lower than its text.
    weekdays = [0, 2, 4].map { ($0, sketch.block(style.formats.weekday($0), style.tick)) }
    left = (weekdays.map(\.block.width).max() ?? 0) + 5
    let days = chart.days
    func week(_ day: Day) -> Int { (day.ordinal - day.weekday + 4) / 7 }
    let most = max(4, Int((width - left) / Self.leastCell))
    var start: (week: Int, year: Int)?
    let weeks = (days.last.map { week($0.day) } ?? 0) - (days.first.map { week($0.day) } ?? 0) + 1
    for day in days {
      let own = week(day.day)
      // One year after another where they do not fit beside each other, and halves where those
      // do not either.
      let isNewYear = weeks > min(most, 60) && day.day.month == 1 && day.day.dayOfMonth == 1
      let isNewHalf = most < 54 && day.day.month == 7 && day.day.dayOfMonth == 1
      if start == nil || isNewYear || isNewHalf || own - (start?.week ?? own) >= most {
        start = (own, day.day.year)
        blocks.append([])
      }
      blocks[blocks.count - 1].append(
        Cell(day: day.day, count: day.count, week: own - (start?.week ?? own)))
    }
    let widest = (blocks.flatMap { $0 }.map(\.week).max() ?? 0) + 1
    cell = min(Self.mostCell, (width - left) / Double(widest))
  }

  mutating func draw() -> Frame {
    var y = 0.0
    for (index, block) in blocks.enumerated() {
      if index > 0 { y += 9 }
      y = drawMonths(block, top: y)
      for weekday in weekdays {
        let middle = y + (Double(weekday.row) + 0.5) * cell
        sketch.draw(weekday.block, x: 0, y: middle - weekday.block.height / 2)
      }
      for day in block { drawDay(day, top: y) }
      drawBoundaries(block, top: y)
      y += 7 * cell
    }
    let width = sketch.taken.bounds.width
    return Frame(size: Size(width: width, height: y + 1), items: sketch.items)
  }

  /// The names of months over their first whole week, with the year where it is new.
  private mutating func drawMonths(_ block: [Cell], top: Double) -> Double {
    var names: [(block: TextBlock, x: Double)] = []
    var year: Int?
    for (index, cell) in block.enumerated() {
      guard cell.day.dayOfMonth == 1 || index == 0 && cell.day.dayOfMonth < 20 else { continue }
      var text = style.formats.month(cell.day.date)
      if cell.day.year != year {
        text += " " + style.formats.year(cell.day.date)
        year = cell.day.year
      }
      let column = cell.week + (cell.day.weekday > 1 && cell.day.dayOfMonth == 1 ? 1 : 0)
      names.append((sketch.block(text, style.tick), left + Double(column) * self.cell))
    }
    let height = names.map(\.block.height).max() ?? 0
    var end = -Double.infinity
    for name in names where name.x > end + 4 {
      guard name.x + name.block.width <= sketch.taken.bounds.width else { continue }
      sketch.draw(name.block, x: name.x, y: top)
      end = name.x + name.block.width
    }
    return top + height + 3
  }

  private func corner(_ day: Cell, top: Double) -> Point {
    Point(x: left + Double(day.week) * cell, y: top + Double(day.day.weekday - 1) * cell)
  }

  private mutating func drawDay(_ day: Cell, top: Double) {
    let palette = style.palette
    let origin = corner(day, top: top)
    let r = Rectangle(x: origin.x + 0.6, y: origin.y + 0.6, width: cell - 1.2, height: cell - 1.2)
    guard let count = day.count else {
      sketch.hatch(r, palette.context, spacing: 2.2, width: 0.5)
      return
    }
    guard count > 0 else {
      sketch.items.append(
        .path(.rectangle(r), fill: nil, stroke: Stroke(palette.hairline, width: 0.5)))
      return
    }
    let index = classes.firstIndex { count <= $0 } ?? classes.count - 1
    let full = chart.ink.color(in: palette)
    var color = full
    color.alpha = Self.opacity(of: index, among: classes.count)
    sketch.items.append(
      .path(.rectangle(r), fill: color, stroke: Stroke(full, width: 0.5)))
    let shown = palette.background.mixed(with: full, share: color.alpha)
    guard cell >= 10, let ink = palette.textColor(on: shown) else { return }
    let block = sketch.block(
      "\(count)",
      style.tick.with {
        $0.color = ink
        $0.size = 7
      })
    guard block.width <= r.width else { return }
    sketch.draw(
      block, x: r.x + r.width / 2, y: r.y + (r.height - block.height) / 2, align: .center)
  }

  /// Lines between the months.
  private mutating func drawBoundaries(_ block: [Cell], top: Double) {
    for day in block where day.day.dayOfMonth == 1 && day.day.ordinal != block.first?.day.ordinal {
      let p = corner(day, top: top)
      let bottom = top + 7 * cell
      var points = [Point(x: p.x, y: bottom), p]
      if day.day.weekday > 1 {
        points += [Point(x: p.x + cell, y: p.y), Point(x: p.x + cell, y: top)]
      }
      sketch.items.append(
        .path(.polyline(points), fill: nil, stroke: Stroke(style.palette.secondary, width: 0.7)))
    }
  }
}

extension Color {
  /// The colour that a share of another leaves when painted over this one.
  func mixed(with other: Color, share: Double) -> Color {
    Color(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share)
  }
}
