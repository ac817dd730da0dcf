/// A form that charts may have, with its rule for the manual.
struct ChartForm: Sendable, Hashable {
  /// As written in a definition, e.g. `signed-columns`.
  let name: String
  /// What it draws, and its rule.
  let rule: String

  /// Whether it flags the events of a definition.
  let hasEvents: Bool

  private init(_ name: String, _ rule: String, hasEvents: Bool = false) {
    self.name = name
    self.rule = rule
    self.hasEvents = hasEvents
  }

  static let line = ChartForm(
    "line", "a line for each side, named at its end; a missing period breaks it")
  static let signedColumns = ChartForm(
    "signed-columns", "columns above and below zero, the last one in ink")
  static let stackedColumns = ChartForm(
    "stacked-columns", "one order of parts, from zero; periods without records are hatched")
  static let eventStrip = ChartForm("event-strip", "contacts in lanes by channel")
  static let intervalDots = ChartForm(
    "interval-dots", "figures with the range their rounding allows")
  static let contributions = ChartForm("contributions", "what each part added, and their sum")
  static let rankingBars = ChartForm(
    "ranking-bars", "from the greatest to the least, from zero, values at the ends")
  static let columns = ChartForm("columns", "counts by month, from zero")
  static let histogram = ChartForm("histogram", "how many gaps between contacts are how long")
  static let balanceShaded = ChartForm(
    "balance-shaded",
    "exports and imports with the balance between them, its colour that of the greater")
  static let index = ChartForm("index", "both flows rebased to 100 in their first shared period")
  static let waterfall = ChartForm(
    "waterfall", "from the year before to the latest one in steps that must add up")
  static let contributionColumns = ChartForm(
    "contribution-columns", "contributions by quarter, their total as a diamond")
  static let lollipops = ChartForm("lollipops", "as `ranking-bars`, a dot on a thin line for each")
  static let slope = ChartForm(
    "slope", "the last twelve months and those before, on one scale, joined by lines")
  static let dumbbells = ChartForm("dumbbells", "the same as two dots on a row")
  static let bump = ChartForm("bump", "ranks over the years on record, 1 on top")
  static let composition = ChartForm(
    "composition", "shares of 100 %, at most six parts, now and before")
  static let smallMultiples = ChartForm(
    "small-multiples", "a panel for each of the six largest sections on one scale")
  static let calendar = ChartForm(
    "calendar", "contacts a day in ISO weeks; days without records are hatched")
  static let cumulativeSteps = ChartForm(
    "cumulative-steps", "contacts since 1 January against the years before that the log covers")
  static let fan = ChartForm(
    "fan",
    "a line with the next year if it grew as in the past: bands of the middle 50 % and 80 % of at "
      + "least eight past growths; the note says so, and that it is no forecast")

  static let mirrorPanel = ChartForm(
    "mirror-panel",
    "what each side reports of the same: a dot and a square on a row, the gap written between")
  static let claimsBoard = ChartForm(
    "claims-board",
    "every statement of one figure on one axis with its range, its speaker and its verdict")
  static let flaggedLine = ChartForm(
    "flagged-line",
    "a line by year with numbered flags for the `events` of the definition and for its record, its "
      + "trough and its greatest change; the note says what each is", hasEvents: true)
  static let differenceStrip = ChartForm(
    "difference-strip",
    "two lines that nearly coincide and, on a scale of its own below, how far they lie apart")
  static let laneCalendar = ChartForm(
    "lane-calendar",
    "the days of a year in ISO weeks, and below them a lane for each channel with its number")
  static let dotList = ChartForm(
    "dot-list",
    "a mark for each contact in the shape of its channel, the most frequent row first, at most "
      + "eight; a list cut short says so")

  /// Every form, in the order of the manual.
  static let all = [
    line, signedColumns, stackedColumns, eventStrip, intervalDots, contributions, rankingBars,
    columns, histogram, balanceShaded, index, waterfall, contributionColumns, lollipops, slope,
    dumbbells, bump, composition, smallMultiples, calendar, cumulativeSteps, fan,
    mirrorPanel, claimsBoard, flaggedLine, differenceStrip, laneCalendar, dotList,
  ]
}
