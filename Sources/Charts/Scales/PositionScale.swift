internal import Foundation

/// Where values lie along one direction of a plot, as shares of its length.
enum PositionScale: Sendable {
  case words(WordScale)
  case time(TimeScale)
  case number(ValueScale)

  /// The scale that shows all that is needed, as the axis wishes it.
  init(_ needs: ScaleNeeds, _ axis: AxisChoice, uncovered: [Chart.Uncovered] = []) {
    var names = axis.scale.categories ?? []
    var known = Set(names)
    var times: [(Double, Double)] = []
    var unit: CalendarUnit?
    var finest = CalendarUnit.day
    for value in needs.values {
      switch value {
      case .category(let name): if known.insert(name).inserted { names.append(name) }
      case .instant(let date):
        if CalendarUnit.day.start(of: date) != date { finest = .second }
      case .stretch(let from, let to):
        if [from, to].contains(where: { CalendarUnit.day.start(of: $0) != $0 }) {
          finest = .second
        }
      case .span(_, let spanUnit): unit = unit ?? spanUnit
      case .number, .bin, .missing: continue
      }
      guard var (start, end) = value.extent else { continue }
      if needs.endsAtCenters, case .span = value {
        (start, end) = ((start + end) / 2, (start + end) / 2)
      }
      times.append((start, end))
    }
    if !names.isEmpty {
      if axis.scale.isReversed { names.reverse() }
      self = .words(WordScale(names, spansPlot: axis.scale.spansPlot))
    } else if !times.isEmpty {
      self = .time(
        TimeScale(
          times + uncovered.map { ($0.start.timeIntervalSince1970, $0.end.timeIntervalSince1970) },
          unit: unit, finest: unit ?? finest, domain: axis.scale.dates,
          endsAtCenters: needs.endsAtCenters))
    } else {
      self = .number(ValueScale(needs, axis))
    }
  }

  /// The scale of numbers, where it is one.
  var numbers: ValueScale? {
    if case .number(let scale) = self { scale } else { nil }
  }

  /// The words, where it has some.
  var words: WordScale? {
    if case .words(let scale) = self { scale } else { nil }
  }

  /// The share of the length at which a number, or an instant in seconds since 1970, lies; `nil`
  /// where the scale has no place for it.
  func share(_ place: Double) -> Double? {
    switch self {
    case .words: nil
    case .time(let time): (place - time.start) / (time.end - time.start)
    case .number(let scale): scale.type.transformed(place) == nil ? nil : scale.share(place)
    }
  }

  /// The stretch that a value takes, 0 to 1; of no length for numbers and instants.
  func band(_ value: PlottedValue) -> (start: Double, end: Double)? {
    switch (self, value) {
    case (.words(let words), .category(let name)): return words.band(name)
    case (.time, .instant), (.time, .span), (.time, .stretch), (.number, .number), (.number, .bin):
      guard let extent = value.extent, let a = share(extent.low), let b = share(extent.high)
      else { return nil }
      return (min(a, b), max(a, b))
    default: return nil
    }
  }

  /// The middle of a value's stretch.
  func center(_ value: PlottedValue) -> Double? {
    band(value).map { ($0.start + $0.end) / 2 }
  }
}

extension PlottedValue {
  /// The stretch of numbers, or of seconds since 1970, that the value takes; `nil` for words.
  var extent: (low: Double, high: Double)? {
    switch self {
    case .missing, .category: return nil
    case .number(let number): return (number, number)
    case .bin(let low, let high): return (low, high)
    case .instant(let date): return (date.timeIntervalSince1970, date.timeIntervalSince1970)
    case .stretch(let from, let to): return (from.timeIntervalSince1970, to.timeIntervalSince1970)
    case .span(let date, let unit):
      let span = unit.span(of: date)
      return (span.start.timeIntervalSince1970, span.end.timeIntervalSince1970)
    }
  }
}
