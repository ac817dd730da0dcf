public import Foundation

/// A channel with the days on which something happened in it.
public struct DayLane: Sendable, Hashable {
  /// A day, with how often and what stands beside it.
  public struct Mark: Sendable, Hashable {
    public var day: Date
    public var label: String
    /// Only announced: drawn hollow.
    public var isPlanned: Bool

    public init(_ day: Date, label: String = "", isPlanned: Bool = false) {
      self.day = day
      self.label = label
      self.isPlanned = isPlanned
    }
  }

  public var name: String
  public var symbol: SymbolShape
  public var ink: Ink
  public var marks: [Mark]

  public init(_ name: String, symbol: SymbolShape = .square, ink: Ink = .text, marks: [Mark]) {
    self.name = name
    self.symbol = symbol
    self.ink = ink
    self.marks = marks
  }
}

extension Chart {
  /// A calendar with a lane for each channel: a mark a day, its number where there were several, and
  /// the number of all beside the lane's name.
  ///
  /// - Parameters:
  ///   - week: First and last day of a stretch to be framed: the week of the edition.
  ///   - uncovered: Stretches that the records do not cover, hatched.
  public static func dayLanes(
    _ lanes: [DayLane], domain: ClosedRange<Date>, week: ClosedRange<Date>? = nil,
    uncovered: [Uncovered] = []
  ) -> Chart {
    var chart = Chart {
      if let week {
        RectangleMark(
          xStart: .value("", week.lowerBound, unit: .day),
          xEnd: .value("", week.upperBound, unit: .day))
      }
      for lane in lanes {
        for (day, marks) in lane.days {
          let labels = marks.map(\.label).filter { !$0.isEmpty }
          // One mark is seen, each is counted.
          for _ in marks.dropFirst() {
            PointMark(x: .value("", day, unit: .day), y: .value("", lane.name)).symbolSize(0)
          }
          PointMark(x: .value("", day, unit: .day), y: .value("", lane.name))
            .symbol(marks.allSatisfy(\.isPlanned) ? .hollowCircle : lane.symbol).symbolSize(36)
            .foregroundStyle(lane.ink)
            .annotation(position: .top, spacing: 5) {
              Text(
                (labels.prefix(1) + (marks.count > 1 ? ["(\(marks.count))"] : [])).joined(
                  separator: " "))
            }
        }
      }
    }
    chart.x.scale.dates =
      domain.lowerBound...CalendarUnit.day.start(of: domain.upperBound, adding: 1)
    chart.y.scale.categories = lanes.map(\.name)
    chart.y.marks = [
      AxisMarks(
        rows: lanes.map { lane in
          AxisMarks.Row(
            Text("\(lane.name) \(lane.marks.count)").bold(), gridLine: LineStyle(lineWidth: 0.6))
        })
    ]
    chart.plot.rowHeight = 34
    chart.plot.uncovered = uncovered
    chart.kind = .events
    return chart
  }
}

extension DayLane {
  /// Its marks by day, in order.
  fileprivate var days: [(day: Date, marks: [Mark])] {
    Dictionary(grouping: marks) { CalendarUnit.day.start(of: $0.day) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
