internal import Drawing
internal import Foundation

/// Writes dates on two levels: the wider unit only where it changes.
struct DateLabelWriter {
  private let unit: CalendarUnit
  private var previousYear: Int?
  private var previousMonth: Int?
  var usesQuarters = false
  var usesHalves = false
  /// For an axis of one year as such, which has no number.
  var hidesYears = false

  init(from start: Date, to end: Date, unit: CalendarUnit) {
    self.unit = unit
  }

  mutating func block(_ date: Date, _ sketch: Sketch) -> TextBlock {
    let formats = sketch.style.formats
    let day = CivilDay(date)
    var lines: [String] = []
    switch unit {
    case .year: lines = [formats.year(date)]
    case .month: lines = [formats.month(date)]
    case .halfYear: lines = [usesHalves ? formats.half(date) : formats.month(date)]
    case .quarter: lines = [usesQuarters ? formats.quarter(date) : formats.month(date)]
    case .day, .week:
      let isNewMonth = previousMonth != day.month
      lines = [isNewMonth ? formats.dayAndMonth(date) : formats.day(date)]
    }
    if unit != .year && previousYear != day.year && !hidesYears { lines.append(formats.year(date)) }
    previousYear = day.year
    previousMonth = day.month
    var block = sketch.block(lines[0], sketch.style.tick)
    for line in lines.dropFirst() { block.lines += sketch.block(line, sketch.style.tick).lines }
    return block
  }
}
