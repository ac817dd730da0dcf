internal import Charts
internal import Foundation

/// The charts that are timed.
enum SpeedSamples {
  static func all() throws -> [(name: String, chart: any Drawable)] {
    [
      ("line of 120 months", line), ("waterfall of 21 parts", try waterfall),
      ("strip of 400 events", strip),
    ]
  }

  private static func day(_ index: Int) -> Date {
    // 1 January 2015 and after.
    Date(timeIntervalSince1970: 1_420_070_400 + Double(index) * 86_400)
  }

  static var line: any Drawable {
    let start = day(0)
    let points = (0..<120).map { index in
      ChartPoint(
        CalendarUnit.month.start(of: start, adding: index),
        3 + Double(index) * 0.02 + Double(index * 37 % 19) * 0.05)
    }
    return Chart.line([ChartSeries("", points: points)], unit: .month)
      .title("Turnover, month by month").subtitle("USD bn").source("Generated")
  }

  static var waterfall: any Drawable {
    get throws {
      let steps = (0..<19).map { index in
        Waterfall.Step("Section \(index + 1) of the nomenclature", Double(index * 7 % 11) - 4)
      }
      return try Waterfall(
        from: .init("2022", 100), steps: steps,
        to: .init("2023", 100 + steps.map(\.value).reduce(0, +))
      ).title("From one year to the next").subtitle("USD bn").source("Generated")
    }
  }

  static var strip: any Drawable {
    let lanes = ["Visits", "Meetings", "Calls", "Letters"]
    let events = (0..<400).map { index in
      EventStrip.Event(
        start: day(index * 365 / 400), lane: lanes[index * 7 % 4], label: "Minister \(index)",
        priority: index % 5)
    }
    return EventStrip(
      lanes: lanes.enumerated().map { EventStrip.Lane($0.element, ink: .series($0.offset)) },
      events: events, domain: day(0)...day(365)
    ).title("Four hundred contacts").subtitle("By channel").source("Generated")
  }
}
