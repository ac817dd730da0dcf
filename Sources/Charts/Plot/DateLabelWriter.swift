internal import Drawing
internal import Foundation
internal import Periods

/// Writes dates on two levels: the wider unit only where it changes.
struct DateLabelWriter {
  private let unit: CalendarUnit
  private var previous: Day?
  var usesQuarters = false
  var usesHalves = false
  /// For an axis of one year as such, which has no number.
  var hidesYears = false

  /// - Parameter unit: What the labels tell apart.
  init(unit: CalendarUnit) {
    self.unit = unit
  }

  mutating func block(_ date: Date, _ sketch: Sketch) -> TextBlock {
    let lines = lines(date, sketch.style.formats).map { sketch.block($0, sketch.style.tick) }
    var block = lines[0]
    for line in lines.dropFirst() { block.lines += line.lines }
    return block
  }

  /// What stands at a date, and below it the wider unit if it is another one than before.
  mutating func lines(_ date: Date, _ formats: ChartFormats) -> [String] {
    let day = Day(date)
    let isNewYear = previous?.year != day.year && !hidesYears
    var lines: [String] = []
    switch unit {
    case .year: lines = [formats.year(date)]
    case .month: lines = [formats.month(date)]
    case .halfYear: lines = [usesHalves ? formats.half(date) : formats.month(date)]
    case .quarter: lines = [usesQuarters ? formats.quarter(date) : formats.month(date)]
    case .day, .week:
      let isNewMonth = previous?.month != day.month
      lines = [isNewMonth ? formats.dayAndMonth(date) : formats.day(date)]
    case .second, .minute, .hour:
      lines = [formats.time(date, unit == .second)]
      if previous != day {
        let name = formats.dayAndMonth(date)
        lines.append(isNewYear ? "\(name)\u{A0}\(formats.year(date))" : name)
      }
    }
    if unit.seconds == nil && unit != .year && isNewYear { lines.append(formats.year(date)) }
    previous = day
    return lines
  }
}
