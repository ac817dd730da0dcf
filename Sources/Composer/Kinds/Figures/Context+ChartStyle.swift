internal import Charts
internal import Document
internal import Drawing
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics

extension ChartStyle {
  /// How a briefing's charts look and speak: its theme's ink and sizes, its language's notation.
  init(theme: Theme, wording: Wording) {
    let notation = Notation(wording)
    let calendar = wording.calendar
    var formats = ChartFormats()
    formats.number = { notation.number($0, decimals: $1) }
    formats.day = { String(Day($0).dayOfMonth) }
    formats.dayAndMonth = {
      "\(Day($0).dayOfMonth)\u{A0}\(calendar.shortMonthsInDates[Day($0).month - 1])"
    }
    formats.month = { calendar.shortMonths[Day($0).month - 1] }
    formats.quarter = { calendar.shortQuarter(Day($0).quarter) }
    formats.half = { calendar.shortHalf(Day($0).month > 6 ? 2 : 1) }
    formats.weekday = { calendar.shortWeekdays[min(max($0, 0), 6)] }
    formats.percent = wording.units.percentSpace + "%"
    formats.year = { String(Day($0).year) }
    self.init(
      palette: theme.palette,
      sizes: ChartStyle.Sizes(
        title: theme.chartTitleSize, subtitle: theme.labelSize, label: theme.labelSize,
        note: theme.noteSize),
      formats: formats,
      words: wording.charts,
      language: wording.language)
  }
}

extension Context {
  /// How the briefing's charts look and speak.
  var chartStyle: ChartStyle { ChartStyle(theme: theme, wording: wording) }

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

extension Rhythm {
  /// The unit of the time axis.
  var unit: CalendarUnit {
    switch self {
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
