public import Foundation
internal import Periods

/// The days on which something was counted in one year.
public struct YearOfEvents: Sendable, Hashable {
  public var year: Int
  public var days: [Date]
  /// The last day that is known; `nil` for the whole year.
  public var through: Date?

  public init(year: Int, days: [Date], through: Date? = nil) {
    self.year = year
    self.days = days
    self.through = through
  }
}

extension Chart {
  /// Counts since 1 January as steps, the last year in bold ink over the earlier ones in grey. Each
  /// line ends with its total.
  public static func cumulativeSteps(_ years: [YearOfEvents]) -> Chart {
    let ordered = years.sorted { $0.year < $1.year }
    let current = ordered.last?.year
    // All years lie over one of 366 days, whose first is 10 957 days after 1970's.
    let shown = Period(.year, containing: Day(ordinal: 10_957))
    func place(_ date: Date) -> Date {
      let day = Day(date)
      return shown.start.adding(months: day.month - 1).adding(days: day.dayOfMonth - 1).date
    }
    let (first, end) = (shown.start.date, shown.end.date)
    var chart = Chart {
      for year in ordered {
        let isCurrent = year.year == current
        for (date, count) in steps(of: year, first: first, end: end, place: place) {
          LineMark(x: .value("", date), y: .value("\(year.year)", count))
            .foregroundStyle(by: .value("", "\(year.year)")).interpolationMethod(.stepEnd)
            .lineStyle(LineStyle(lineWidth: isCurrent ? 2.4 : 1.2))
        }
      }
    }
    chart.inks = ordered.map {
      SeriesInk("\($0.year)", $0.year == current ? .series(0) : .context)
    }
    if let last = ordered.last, let through = last.through, Day(through).month < 10 {
      chart.labels.inlineNames = ["\(last.year)"]
    }
    chart.x.scale.dates = first...end
    chart.x.hidesYears = true
    chart.y.scale.hasIntegerTicks = true
    chart.y.scale.includesZero = true
    chart.plot.showsMarkers = false
    chart.labels.values = [.last]
    chart.labels.format = NumberFormat(fractionDigits: 0)
    chart.kind = .steps
    return chart
  }

  /// The count after each day, from 1 January to the last day known.
  private static func steps(
    of year: YearOfEvents, first: Date, end: Date, place: (Date) -> Date
  ) -> [(Date, Double)] {
    var points: [(Date, Double)] = [(first, 0)]
    var count = 0.0
    for date in year.days.filter({ Day($0).year == year.year }).map(place).sorted() {
      count += 1
      if points.last?.0 == date { points.removeLast() }
      points.append((date, count))
    }
    let last = year.through.map { Day($0).year > year.year ? end : place($0) } ?? end
    if let reached = points.last?.0, reached < last { points.append((last, count)) }
    return points
  }
}
