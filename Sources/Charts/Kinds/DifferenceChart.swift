internal import Foundation

extension Chart {
  /// Two lines with what lies between them shaded: in the first one's ink where it is the greater,
  /// in the second one's where it is the lesser. The colour changes at the crossing itself, between
  /// periods; the last difference is written.
  ///
  /// - Parameter differenceName: What the difference is called: `balance`.
  public static func difference(
    _ first: ChartSeries, _ second: ChartSeries, unit: CalendarUnit,
    differenceName: String = "", format: NumberFormat = NumberFormat(),
    formats: ChartFormats = ChartFormats()
  ) -> Chart {
    let (above, below) = (first.ink ?? .series(1), second.ink ?? .series(2))
    let fills = DifferenceFill(first, second, unit: unit)
    let names = (first.name + "\u{200B}", second.name + "\u{200B}")
    var chart = Chart {
      for (vertices, ink, name) in [
        (fills.above, above, names.0), (fills.below, below, names.1),
      ] {
        for vertex in vertices {
          AreaMark(
            x: .value("", vertex.date), yStart: .value("", vertex.low),
            yEnd: .value("", vertex.high)
          )
          .foregroundStyle(by: .value("", name)).foregroundStyle(ink).opacity(0.24)
          .accessibilityHidden()
        }
      }
      for (series, ink) in [(first, above), (second, below)] {
        for point in series.points {
          LineMark(x: .value("", point.date, unit: unit), y: .value(series.name, point.value))
            .foregroundStyle(by: .value("", series.name)).foregroundStyle(ink)
        }
      }
    }
    if let last = fills.last {
      let text = label(last.first - last.second, name: differenceName, format, formats)
      chart.labels.endNotes = [EndNote(text, at: (last.first + last.second) / 2)]
    }
    chart.inks = [SeriesInk(first.name, above), SeriesInk(second.name, below)]
    chart.labels.values = [.last]
    chart.labels.format = format
    chart.kind = .difference
    return chart
  }

  private static func label(
    _ value: Double, name: String, _ format: NumberFormat, _ formats: ChartFormats
  ) -> String {
    var signed = format
    signed.showsPlus = true
    signed.fractionDigits = format.fractionDigits ?? 1
    return (name.isEmpty ? "" : name + " ") + signed.text(value, formats)
  }
}

/// The areas between two lines, cut where the lines cross.
struct DifferenceFill {
  struct Vertex {
    var date: Date
    /// `nil` where the area ends.
    var low: Double?
    var high: Double?
  }

  /// Where the first line is the greater.
  private(set) var above: [Vertex] = []
  private(set) var below: [Vertex] = []
  /// The last period that both have.
  private(set) var last: (date: Date, first: Double, second: Double)?

  init(_ first: ChartSeries, _ second: ChartSeries, unit: CalendarUnit) {
    func values(_ series: ChartSeries) -> [Date: Double] {
      var values: [Date: Double] = [:]
      for point in series.points { values[unit.start(of: point.date)] = point.value }
      return values
    }
    let (one, other) = (values(first), values(second))
    let shared = one.keys.filter { other[$0] != nil }.sorted()
    var previous: (start: Date, date: Date, first: Double, second: Double)?
    for start in shared {
      guard let a = one[start], let b = other[start] else { continue }
      let span = unit.span(of: start)
      let middle = span.start.addingTimeInterval(span.end.timeIntervalSince(span.start) / 2)
      if let before = previous, unit.start(of: before.start, adding: 1) == start {
        cross(before.date, before.first, before.second, middle, a, b)
      } else if previous != nil {
        end(at: middle)
      }
      add(middle, a, b)
      previous = (start, middle, a, b)
      last = (middle, a, b)
    }
  }

  private mutating func add(_ date: Date, _ a: Double, _ b: Double) {
    let vertex = Vertex(date: date, low: min(a, b), high: max(a, b))
    if a >= b { above.append(vertex) } else { below.append(vertex) }
  }

  private mutating func end(at date: Date) {
    above.append(Vertex(date: date, low: nil, high: nil))
    below.append(Vertex(date: date, low: nil, high: nil))
  }

  /// Closes one area and opens the other where the lines cross between two periods.
  private mutating func cross(
    _ from: Date, _ a0: Double, _ b0: Double, _ to: Date, _ a1: Double, _ b1: Double
  ) {
    guard (a0 >= b0) != (a1 >= b1) else { return }
    let (d0, d1) = (a0 - b0, a1 - b1)
    let share = d0 / (d0 - d1)
    let date = from.addingTimeInterval(to.timeIntervalSince(from) * share)
    let value = a0 + share * (a1 - a0)
    let corner = Vertex(date: date, low: value, high: value)
    let gap = Vertex(date: date, low: nil, high: nil)
    if a0 >= b0 {
      above += [corner, gap]
      below.append(corner)
    } else {
      below += [corner, gap]
      above.append(corner)
    }
  }
}
