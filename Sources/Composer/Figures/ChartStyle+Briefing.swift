package import Charts
package import Document
internal import Language
internal import Periods

extension ChartStyle {
  /// How the charts of a briefing look and speak, which it tells by its theme and its language.
  package init(of briefing: Briefing) {
    self.init(
      theme: briefing.theme, wording: Languages.known.wording(for: briefing.identity.language))
  }

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
