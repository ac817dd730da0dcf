internal import Charts
internal import Document
internal import Drawing
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics

extension Context {
  /// How charts look and speak: the theme's ink and sizes, the briefing's notation.
  var chartStyle: ChartStyle {
    let notation = self.notation
    let calendar = wording.calendar
    var formats = ChartFormats()
    formats.number = { notation.number($0, decimals: $1) }
    formats.day = { String(Day($0).dayOfMonth) }
    formats.dayAndMonth = {
      "\(Day($0).dayOfMonth)\u{A0}\(calendar.shortMonthsInDates[Day($0).month - 1])"
    }
    formats.month = { calendar.shortMonths[Day($0).month - 1] }
    formats.quarter = { calendar.shortQuarter((Day($0).month + 2) / 3) }
    formats.half = { calendar.shortHalf(Day($0).month > 6 ? 2 : 1) }
    formats.weekday = { calendar.shortWeekdays[min(max($0, 0), 6)] }
    formats.percent = wording.units.percentSpace + "%"
    formats.year = { String(Day($0).year) }
    return ChartStyle(
      palette: theme.palette,
      sizes: ChartStyle.Sizes(
        title: theme.chartTitleSize, subtitle: theme.labelSize, label: theme.labelSize,
        note: theme.noteSize),
      formats: formats,
      words: wording.charts,
      language: language)
  }

  /// A country's ink, the same in every chart.
  func ink(of country: String) -> Ink { country == pair.second.code ? .series(3) : .series(0) }
}

extension TradeMeasure {
  /// The ink of a flow, the same in every chart.
  var ink: Ink {
    switch self {
    case .turnover: .series(0)
    case .exports: .series(1)
    case .imports: .series(2)
    case .balance: .series(4)
    }
  }
}

extension Contact.Channel {
  /// The ink of a channel, the same in every chart; neighbours in a stack stand apart in grey, too.
  var ink: Ink {
    switch self {
    case .visit: .series(0)
    case .call: .series(1)
    case .summit: .series(2)
    case .meeting: .series(3)
    case .letter: .series(4)
    case .video: .series(5)
    }
  }

  /// The order of stacks and lanes.
  static let chartOrder: [Contact.Channel] = [.visit, .call, .summit, .meeting, .letter, .video]
}

extension Day {
  /// The day of an instant in UTC.
  init(_ date: Date) {
    self.init(ordinal: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  /// Midnight UTC at which the day begins.
  var date: Date { Date(timeIntervalSince1970: Double(ordinal) * 86_400) }
}

extension TradeSeries.Frequency {
  /// The unit of the time axis.
  var unit: CalendarUnit {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
