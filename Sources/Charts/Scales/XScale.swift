internal import Foundation

/// Where values lie on the x axis, as shares of its length.
enum XScale: Sendable {
  case category([String])
  /// Words at points, the first and the last at the ends.
  case points([String])
  case time(TimeScale)
  case number(ValueScale)

  /// The stretch that a value takes, 0 to 1; of no length for numbers and instants.
  func band(_ value: PlottedValue) -> (start: Double, end: Double)? {
    switch (self, value) {
    case (.category(let names), .category(let name)):
      guard let index = names.firstIndex(of: name) else { return nil }
      let step = 1 / Double(names.count)
      return (Double(index) * step, Double(index + 1) * step)
    case (.points(let names), .category(let name)):
      guard let index = names.firstIndex(of: name) else { return nil }
      let share = names.count > 1 ? Double(index) / Double(names.count - 1) : 0.5
      return (share, share)
    case (.time, .instant(let date)): return stretch(date, date)
    case (.time, .stretch(let from, let to)): return stretch(from, to)
    case (.time, .span(let date, let unit)):
      let span = unit.span(of: date)
      return stretch(span.start, span.end)
    case (.number(let scale), .number(let number)):
      guard scale.type.transformed(number) != nil else { return nil }
      return (scale.share(number), scale.share(number))
    case (.number(let scale), .bin(let low, let high)):
      let (a, b) = (scale.share(low), scale.share(high))
      return (min(a, b), max(a, b))
    default:
      return nil
    }
  }

  private func stretch(_ from: Date, _ to: Date) -> (start: Double, end: Double)? {
    guard case .time(let time) = self else { return nil }
    return (time.share(from), time.share(to))
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
    var names = options.x.scale.categories ?? []
    var numbers: [Double] = []
    var times: [(Double, Double)] = options.uncovered.map {
      ($0.start.timeIntervalSince1970, $0.end.timeIntervalSince1970)
    }
    var unit: CalendarUnit?
    var finest = CalendarUnit.day
    for value in values {
      switch value {
      case .category(let name): if !names.contains(name) { names.append(name) }
      case .number(let number): numbers.append(number)
      case .bin(let low, let high): numbers += [low, high]
      case .instant(let date):
        times.append((date.timeIntervalSince1970, date.timeIntervalSince1970))
        if CalendarUnit.day.start(of: date) != date { finest = .second }
      case .stretch(let from, let to):
        if [from, to].contains(where: { CalendarUnit.day.start(of: $0) != $0 }) {
          finest = .second
        }
        times.append((from.timeIntervalSince1970, to.timeIntervalSince1970))
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
      if options.x.scale.isReversed { names.reverse() }
      self = options.x.scale.spansPlot ? .points(names) : .category(names)
    } else if !times.isEmpty {
      self = .time(
        TimeScale(
          times, unit: unit, finest: unit ?? finest, domain: options.xDomain,
          endsAtCenters: endsAtCenters))
    } else {
      self = .number(
        Self.numbers(numbers, options.x.scale, hasBins: values.contains(where: \.isBin)))
    }
  }

  private static func numbers(
    _ numbers: [Double], _ choice: ScaleChoice, hasBins: Bool
  ) -> ValueScale {
    let type = choice.type ?? .linear
    if case .logarithmic = type, numbers.contains(where: { $0 > 0 }) {
      var scale = ValueScale(values: numbers, type: type, count: 6, domain: choice.domain)
      scale.isReversed = choice.isReversed
      return scale
    }
    var (start, end) = (numbers.min() ?? 0, numbers.max() ?? 1)
    if let domain = choice.domain { (start, end) = (domain.lowerBound, domain.upperBound) }
    if start >= end { (start, end) = (start - 1, end + 1) }
    if !hasBins && choice.domain == nil {
      // Points at the ends stand clear of them.
      let air = (end - start) * 0.02
      (start, end) = (start - air, end + air)
    }
    var scale = ValueScale(domain: start...end, count: 6)
    if case .logarithmic = type {} else { scale.type = type }
    scale.isReversed = choice.isReversed
    return scale
  }
}

extension PlottedValue {
  fileprivate var isBin: Bool {
    if case .bin = self { true } else { false }
  }
}
