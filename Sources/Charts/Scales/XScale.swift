internal import Foundation

/// Where values lie on the x axis, as shares of its length.
enum XScale: Sendable {
  case category([String])
  /// Seconds since 1970; the unit is that of the values, if they have one.
  case time(start: Double, end: Double, unit: CalendarUnit?)
  case number(start: Double, end: Double)

  /// The stretch that a value takes, 0 to 1; of no length for numbers and instants.
  func band(_ value: PlottedValue) -> (start: Double, end: Double)? {
    switch (self, value) {
    case (.category(let names), .category(let name)):
      guard let index = names.firstIndex(of: name) else { return nil }
      let step = 1 / Double(names.count)
      return (Double(index) * step, Double(index + 1) * step)
    case (.time(let start, let end, _), .instant(let date)):
      let share = (date.timeIntervalSince1970 - start) / (end - start)
      return (share, share)
    case (.time(let start, let end, _), .span(let date, let unit)):
      let span = unit.span(of: date)
      return (
        (span.start.timeIntervalSince1970 - start) / (end - start),
        (span.end.timeIntervalSince1970 - start) / (end - start)
      )
    case (.number(let start, let end), .number(let number)):
      let share = (number - start) / (end - start)
      return (share, share)
    default:
      return nil
    }
  }

  /// The middle of a value's stretch.
  func center(_ value: PlottedValue) -> Double? {
    band(value).map { ($0.start + $0.end) / 2 }
  }

  /// The scale that shows all the values.
  ///
  /// - Parameter endsAtCenters: Lines begin and end in the middle of their first and last period;
  ///   bars need the whole of it.
  init(values: [PlottedValue], options: Chart.Options, endsAtCenters: Bool = false) {
    var names: [String] = []
    var numbers: [Double] = []
    var times: [(Double, Double)] = options.uncovered.map {
      ($0.start.timeIntervalSince1970, $0.end.timeIntervalSince1970)
    }
    var unit: CalendarUnit?
    for value in values {
      switch value {
      case .category(let name): if !names.contains(name) { names.append(name) }
      case .number(let number): numbers.append(number)
      case .instant(let date):
        times.append((date.timeIntervalSince1970, date.timeIntervalSince1970))
      case .span(let date, let spanUnit):
        unit = unit ?? spanUnit
        let span = spanUnit.span(of: date)
        var (start, end) = (span.start.timeIntervalSince1970, span.end.timeIntervalSince1970)
        if endsAtCenters { (start, end) = ((start + end) / 2, (start + end) / 2) }
        times.append((start, end))
      case .missing: break
      }
    }
    if !names.isEmpty {
      self = .category(names)
    } else if !times.isEmpty {
      var start = times.map(\.0).min() ?? 0
      var end = times.map(\.1).max() ?? 1
      if let domain = options.xDomain {
        start = domain.lowerBound.timeIntervalSince1970
        end = domain.upperBound.timeIntervalSince1970
      }
      if end <= start {
        // Less than a unit, so that no neighbour is named.
        let reach = (unit ?? .day).typicalDays * 86_400 * 0.6
        (start, end) = (start - reach, start + reach)
      } else if endsAtCenters && unit != nil {
        // The first point stands clear of the axis' numbers.
        start -= (end - start) * 0.02
      }
      self = .time(start: start, end: end, unit: unit)
    } else {
      let start = numbers.min() ?? 0
      let end = numbers.max() ?? 1
      self = start < end ? .number(start: start, end: end) : .number(start: start - 1, end: end + 1)
    }
  }
}
