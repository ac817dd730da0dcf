internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Periods
internal import Testing

@testable import Charts

/// Labels of dates in two lines, the wider unit only where it changes.
@Suite struct DateLabelTests {
  /// matplotlib's spelling of months and days.
  private static let formats: ChartFormats = {
    @Sendable func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    var formats = ChartFormats()
    formats.day = { two(Day($0).dayOfMonth) }
    formats.dayAndMonth = {
      "\(ChartFormats.months[Day($0).month - 1])-\(two(Day($0).dayOfMonth))"
    }
    return formats
  }()

  private func lines(_ dates: [Date], _ unit: CalendarUnit) -> [[String]] {
    var writer = DateLabelWriter(unit: unit)
    return dates.map { writer.lines($0, Self.formats) }
  }

  private static let start = day(1997, 1, 1)

  private static func every(_ step: Double, _ count: Int) -> [Date] {
    (0..<count).map { start.addingTimeInterval(step * Double($0)) }
  }

  /// Where matplotlib's ConciseDateFormatter puts its ticks, and what it writes there (reference
  /// charts.md, 3.3): it replaces the label by the wider unit, ours has the wider unit below it.
  static let published: [(dates: [Date], unit: CalendarUnit, labels: [String])] = [
    (
      (1...5).flatMap { [day(1997, $0, 1), day(1997, $0, 15)] }, .day,
      ["Jan", "15", "Feb", "15", "Mar", "15", "Apr", "15", "May", "15"]
    ),
    (
      [1, 5, 9, 13, 17, 21, 25, 29].map { day(1997, 1, $0) }
        + [1, 5, 9].map { day(1997, 2, $0) }, .day,
      ["Jan", "05", "09", "13", "17", "21", "25", "29", "Feb", "05", "09"]
    ),
    (
      every(4 * 3600, 11), .hour,
      [
        "Jan-01", "04:00", "08:00", "12:00", "16:00", "20:00", "Jan-02", "04:00", "08:00",
        "12:00", "16:00",
      ]
    ),
    (every(300, 5), .minute, ["00:00", "00:05", "00:10", "00:15", "00:20"]),
  ]

  @Test(
    "the same ticks carry the wider unit as matplotlib's, and the others say the same",
    arguments: published.indices)
  func concise(_ index: Int) {
    let (dates, unit, expected) = Self.published[index]
    for (label, wanted) in zip(lines(dates, unit), expected) {
      let isWider = wanted.contains { $0.isLetter }
      // The day that begins a month stands with its month, the hour that begins a day above its day.
      let told = isWider && unit != .day ? label.last ?? "" : label[0]
      #expect(isWider ? told.hasPrefix(wanted) : told == wanted, "\(label)")
      if !isWider && unit != .minute { #expect(label.count == 1, "\(label)") }
    }
  }

  @Test(
    "what all labels share, matplotlib's offset, is told with the first one",
    arguments: [
      (every(86_400, 8), CalendarUnit.day, ["1997", "Jan"]),
      (every(3 * 3600, 9), .hour, ["1997", "Jan", "02"]),
      ((3...7).map { day(1997, $0, 1) }, .month, ["1997"]),
      ((1...7).map { day(1997, $0, 1) }, .month, ["1997"]),
      ((1997...2007).map { day($0, 1, 1) }, .year, []),
    ] as [([Date], CalendarUnit, [String])])
  func offset(_ dates: [Date], _ unit: CalendarUnit, _ expected: [String]) {
    let labels = lines(dates, unit)
    let told = labels.flatMap { $0 }.joined(separator: " ")
    for word in expected { #expect(told.contains(word), "\(labels)") }
    // Each is told once: no label repeats a wider unit that has not changed.
    #expect(labels.dropFirst().dropLast().allSatisfy { $0.count == 1 })
  }

  @Test("seconds are written in full")
  func seconds() {
    #expect(
      lines(Self.every(5, 3), .second)
        == [["00:00:00", "Jan-01\u{A0}1997"], ["00:00:05"], ["00:00:10"]])
  }

  @Test("an hourly axis is ticked in hours, names its days, and its table tells the times")
  func hourly() {
    let dates = Self.every(3600, 41)
    let chart = Chart(dates, id: \.self) { date in
      LineMark(
        x: .value("Hour", date), y: .value("Calls", date.timeIntervalSince1970 / 3600 - 236_688))
    }
    let drawing = chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer())
    let check = FrameCheck(drawing.frame)
    let texts = check.boxes.map(\.text)
    #expect(texts.contains("06:00"))
    #expect(texts.contains("1\u{A0}Jan\u{A0}1997"))
    #expect(texts.contains("2\u{A0}Jan"))
    #expect(check.faults.isEmpty)
    let table = chart.dataTable(style: ChartStyle())
    #expect(table.rows.count == 41)
    #expect(table.rows[1][0].text == "1\u{A0}Jan\u{A0}1997, 01:00")
  }

  @Test("bars of hours span their hour, and a missing hour is an empty slot")
  func hours() {
    let dates = Self.every(3600, 12)
    let chart = Chart(dates.filter { $0 != dates[5] }, id: \.self) { date in
      BarMark(x: .value("Hour", date, unit: .hour), y: .value("Calls", 1.0))
    }
    let bars = FrameCheck(
      chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame
    ).paths.filter { $0.fill != nil }.compactMap { $0.path.points.first?.x }
    let steps = zip(bars, bars.dropFirst()).map { $1 - $0 }
    #expect(bars.count == 11)
    #expect(abs((steps.max() ?? 0) / (steps.min() ?? 1) - 2) < 1e-6)
    let unit = CalendarUnit.hour
    #expect(unit.start(of: dates[3].addingTimeInterval(1800)) == dates[3])
    #expect(unit.start(of: dates[3], adding: -4) == dates[0].addingTimeInterval(-3600))
  }

  @Test("an axis may be asked for every ten minutes")
  func stride() {
    let chart = Chart(Self.every(60, 34), id: \.self) { date in
      PointMark(x: .value("Time", date), y: .value("n", 1.0))
    }
    .chartXAxis { AxisMarks(values: .stride(by: .minute, count: 10)) }
    let texts = FrameCheck(
      chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame
    ).boxes.map(\.text)
    #expect(texts.filter { $0.contains(":") } == ["00:00", "00:10", "00:20", "00:30"])
  }
}
