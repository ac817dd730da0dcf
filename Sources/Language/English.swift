internal import Charts
package import Document
internal import Records
internal import Values

extension Wording {
  /// English, with British dates.
  package static let english = Wording(
    language: "en", locale: "en_GB", plural: .english, calendar: .english, units: .english,
    records: .english, sentences: .english, words: .english, nouns: englishNouns,
    smallNumbers: [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ],
    productSections: englishProductSections,
    kinds: KindWords(trade: .english, claims: .english, contacts: .english), changes: .english,
    charts: ChartWords(), notes: .english)

  private static let englishNouns: [String: Plural] = [
    "call": Plural(one: "call", other: "calls"),
    "claim": Plural(one: "claim", other: "claims"),
    "conflict": Plural(one: "conflict", other: "conflicts"),
    "contact": Plural(one: "contact", other: "contacts"),
    "day": Plural(one: "day", other: "days"),
    "dispatch": Plural(one: "dispatch", other: "dispatches"),
    "event": Plural(one: "event", other: "events"),
    "figure": Plural(one: "figure", other: "figures"),
    "forecast": Plural(one: "forecast", other: "forecasts"),
    "judgement": Plural(one: "judgement", other: "judgements"),
    "meeting": Plural(one: "meeting", other: "meetings"),
    "month": Plural(one: "month", other: "months"),
    "source": Plural(one: "source", other: "sources"),
    "statement": Plural(one: "statement", other: "statements"),
    "time": Plural(one: "time", other: "times"),
    "visit": Plural(one: "visit", other: "visits"),
    "week": Plural(one: "week", other: "weeks"),
    "year": Plural(one: "year", other: "years"),
  ]

  private static let englishProductSections: [String: String] = [
    "I": "Live animals, animal products", "II": "Vegetable products", "III": "Fats and oils",
    "IV": "Food, drink, tobacco", "V": "Mineral products", "VI": "Chemicals",
    "VII": "Plastics and rubber", "VIII": "Hides and leather", "IX": "Wood",
    "X": "Pulp and paper", "XI": "Textiles", "XII": "Footwear and headgear",
    "XIII": "Stone, ceramics, glass", "XIV": "Precious stones and metals", "XV": "Base metals",
    "XVI": "Machinery, electrical", "XVII": "Vehicles and transport", "XVIII": "Instruments",
    "XIX": "Arms", "XX": "Other manufactures", "XXI": "Works of art", "TOTAL": "All products",
  ]
}

private let levelNames: [Level: String] = [
  .leader: "leaders", .primeMinister: "prime ministers",
  .foreignMinister: "foreign ministers", .defenceMinister: "defence ministers",
  .minister: "ministers", .other: "officials",
]

extension CalendarWords {
  package static let english = CalendarWords(
    monthsInDates: englishMonths, months: englishMonths,
    shortMonths: englishMonths.map { String($0.prefix(3)) },
    shortMonthsInDates: englishMonths.map { String($0.prefix(3)) },
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    year: { "\($0)" }, years: { "\($0)–\($1)" }, shortQuarter: { "Q\($0)" },
    quarter: { "Q\($0)\u{A0}\($1)" },
    half: { "\($0 == 1 ? "first" : "second") half of \($1)" },
    week: { "week \($0) of \($1)" })

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension UnitWords {
  package static let english = UnitWords(
    thousand: "thousand", million: "mn", billion: "bn", trillion: "tn", percentSpace: "",
    percentagePoints: "pp", perDays: { "per\u{A0}\($0)\u{A0}days" }, undefined: "n/a",
    implied: "implied", qualifiers: [.about: "about", .over: "over", .under: "under"])
}

extension RecordWords {
  package static let english = RecordWords(
    channels: [
      .call: "call", .video: "video call", .visit: "visit", .meeting: "meeting",
      .summit: "summit", .letter: "letter",
    ],
    levels: levelNames,
    statuses: [.held: "held", .planned: "planned", .cancelled: "cancelled"],
    confidence: [
      .low: "low confidence", .moderate: "moderate confidence", .high: "high confidence",
    ],
    results: [.happened: "happened", .partly: "partly happened", .failed: "did not happen"],
    grades: [
      .official: "A, official", .press: "B, press at first hand", .secondHand: "C, second hand",
      .unverified: "D, unverified",
    ],
    recordKinds: [
      .trade: "trade records", .statements: "statements", .contacts: "contacts",
      .dispatches: "dispatches", .assessments: "assessments",
    ],
    measures: [
      "turnover": "turnover", "exports": "exports", "imports": "imports", "balance": "balance",
      "trade-share": "share of trade", "goods-and-services": "trade in goods and services",
    ],
    directions: [.export: "exports", .import: "imports"])
}

extension Sentences {
  package static let english = Sentences(
    figure: { "Figure\u{A0}\($0)" },
    table: { "Table\u{A0}\($0)" },
    listTitle: { $0 == .figures ? "Figures" : "Tables" },
    appendixTable: { "Table\u{A0}A\($0)" },
    chartData: "Appendix: data of the charts", dataIn: "Data: ",
    sourceLine: { $0 == 1 ? "Source: " : "Sources: " },
    accordingTo: { "according to \($0)" },
    cutOff: { "Written on what was known by \($0)." },
    oldestFigure: { "Oldest figure on this page: \($0)." },
    notComplete: { "Not complete: \($0)." },
    nothingToShow: "Nothing is recorded for this part of the briefing.",
    tooOld: { "The newest record for this part is of \($0): too old to show as current." },
    isDue: { "Due \($0)." },
    wasDue: { "Was due \($0); not yet scored." },
    outcome: { "Outcome: \($0) (\($1))." },
    and: "and", andOthers: "and others",
    undated: "undated",
    grade: { "Grade \($0)" })
}

extension Words {
  package static let english = Words(
    pageOf: { "page \($0) of \($1)" }, contents: "Contents", continued: "continued",
    sources: "Sources", footnotes: "Notes", dataOfFigure: "Data of this figure",
    implied: "implied", skipToContent: "Skip to the content",
    generatedBy: "Made with")
}

extension TradeWords {
  package static let english = TradeWords(
    according: { "according to \($0)" },
    reported: { "as reported by \($0)" },
    headline: { measure, period, level, growth, owner in
      let change: Phrase = growth.map { ", \($0) on a year before" } ?? .empty
      return "\(measure) in \(period) came to \(level)\(change), \(owner)"
    },
    against: { owner, figures in "; \(owner) has \(figures)" },
    fromStatements:
      "There are no trade records: every figure is one that somebody stated, and its speaker is "
      + "named beside it.",
    fromRecords: { "Figures are those reported by \($0) unless another reporter is named." },
    rest: "Not in sections",
    measures: [
      .turnover: "Turnover", .exports: "Exports", .imports: "Imports", .balance: "Balance",
    ],
    measure: "Measure", period: "Period", difference: "Difference", growth: "Growth",
    onYear: "% on year", source: "Source", whose: "Whose figure", others: "Others say",
    product: "Section", share: "Share", contribution: "Contribution", trend: "Trend",
    whole: "All sections",
    impliedFrom: { "implied by \($0)" },
    impliedWhole: "Whole trade implied",
    shareOf: { partner, reporter in "\(partner) in the trade of \(reporter)" },
    notGiven: "not said",
    latestTitle: { "The latest figures of both sides: \($0)" },
    seriesTitle: "Trade by period, and whose figures they are",
    monthsTitle: "Trade by month",
    quartersTitle: "Trade by quarter",
    productsTitle: { "Turnover by section, \($0)" },
    sharesTitle: "Each side’s share in the other’s foreign trade",
    valuation: { "Nominal values. Valuation: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "As stated; the speakers do not say how goods are valued, nor always whether services are "
      + "included.",
    marksNote: "† Others give a figure that does not agree. Italic: implied, not stated.",
    rounded: "Figures are rounded; parts may not add up to the total.",
    sparklineText: { what, first, last in "\(what) from \(first) to \(last)" },
    leftOut: { reason, count in
      switch reason {
      case .otherCurrency: "Records in another currency, in no figure: \(count)."
      case .otherValuation: "Records valued otherwise than usual, in no figure: \(count)."
      }
    },
    revisions: RevisionWords(
      title: "How first figures were revised", reporter: "Reported by", periods: "Periods",
      mean: "Mean revision", size: "Mean size", relative: "Size of the last figures",
      note:
        "Last figure known minus the first, over the periods that became known more than once (MR, "
        + "MAR, RMAR)."),
    charts: .english)
}

extension TradeChartWords {
  package static let english = TradeChartWords(
    moved: { measure, direction, level, period in
      switch direction {
      case .rose: "\(measure) rose to \(level) in \(period)"
      case .fell: "\(measure) fell to \(level) in \(period)"
      case .level: "\(measure) stayed at \(level) in \(period)"
      case .unknown: "\(measure) came to \(level) in \(period)"
      }
    },
    movedOnYear: { measure, level, period, growth in
      "\(measure) came to \(level) in \(period), \(growth) on a year before"
    },
    butDisputed: { direction in
      switch direction {
      case .rose, .fell: ", but by whose figure decides how much"
      case .level, .unknown: ", but the figures in circulation differ"
      }
    },
    subtitle: { measure, unit, period in
      [measure, unit, period].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    flows: "Exports and imports",
    annualTotal: { "\($0), sum of the last twelve months" },
    adjusted: { "\($0), STL-adjusted, unofficial" },
    adjustedNote:
      "STL-adjusted, unofficial: the season is estimated here (Cleveland et al. 1990); no office "
      + "publishes these figures.",
    statedNote:
      "Filled: the preferred statement. Hollow: implied by a later growth. Bars: rounding. Small "
      + "squares: other statements.",
    otherFigures: "other statements",
    squaresNote: "Squares: what others say.",
    best: "preferred statement",
    growthOf: { "Growth of \($0.rawValue) on a year before" },
    grew: { measure, growth, period in "\(measure): \(growth) on a year before in \(period)" },
    growthConflict: { measure, period, one, other in
      "\(measure) in \(period): \(one) by one figure, \(other) by another"
    },
    driver: { name, contribution, isRise in
      isRise
        ? "\(name) moved turnover most: \(contribution)"
        : "\(name) pulled turnover down most: \(contribution)"
    },
    largest: { name, share in "\(name) is the largest section with \(share) of turnover" },
    contributions: {
      "Contribution to the growth of turnover by section, percentage points, \($0)"
    },
    total: "All sections", otherSections: "Other sections",
    pastGrowth: {
      "Bands: the next year if it grew as in the middle 50% and 80% of \($0) past growths on a year "
        + "before. No forecast."
    }, medianGrowth: "at the median growth")
}

extension ClaimWords {
  package static let english = ClaimWords(
    verdicts: [
      .conflicting: "conflicting", .withinRounding: "within rounding",
      .consistent: "consistent", .notCheckable: "not checkable",
    ],
    verdict: "Verdict", speaker: "Who, when", said: "Said", implies: "Implies",
    others: "Others say", reason: "Why",
    title: "What was said, and how it stands against everything else that is known",
    topic: { measure, side, period in
      "\(measure), \(period ?? "period not said")" + (side.isEmpty ? "" : " (seen from \(side))")
    },
    on: { "on \($0)" },
    onYearBefore: "on a year before",
    onPeriod: { "on \($0)" },
    base: { level, interval, period in
      "\(period): \(level)" + (interval.isEmpty ? .empty : " (\(interval))")
    },
    rate: { "a rate of \($0)" },
    sumGrowth: { "growth of the parts: \($0)" },
    data: { "\($0)’s reporting" },
    reasons: .english, dates: .english,
    signConflict: { measure, period, one, other in
      "Two figures are in circulation for \(measure) in \(period), and they differ in sign: "
        + "\(one) and \(other)."
    },
    levelConflict: { measure, period, one, other in
      "Two figures are in circulation for \(measure) in \(period): \(one) and \(other)."
    },
    noConflict: { count in
      count.value == 1
        ? "The one statement checked conflicts with no other figure."
        : "None of the \(words: count) statements checked conflicts with another figure."
    },
    summary: { all, conflicting, rounding, consistent, open in
      let verb = conflicting.value == 1 ? "conflicts" : "conflict"
      return
        "Of \(words: all) \(all.value == 1 ? "statement" : "statements") checked, "
        + "\(words: conflicting) \(verb) with other figures, \(words: rounding) "
        + "\(rounding.value == 1 ? "agrees" : "agree") within rounding, \(words: consistent) "
        + "\(consistent.value == 1 ? "is" : "are") borne out and \(words: open) cannot be checked."
    },
    note:
      "Implied values follow from the level and the growth that were stated; their range is what "
      + "rounding and hedging allow.",
    chartSubtitle: { measure, unit, period in
      "\(measure) as stated, \(unit), \(period); bars: what rounding and hedging allow"
    },
    chartTitle: { measure, period, lowest, highest in
      "For \(measure) in \(period) the figures run from \(lowest) to \(highest)"
    },
    chartNote: "Hollow: hedged by the speaker.", range: "Range")
}

extension DateWords {
  package static let english = DateWords(
    head: "Dates of contacts",
    conflict: { days in
      let span = abs(days) == 1 ? "a day" : "\(abs(days)) days"
      return "Dates the contact \(span) \(days < 0 ? "earlier" : "later") than the others do."
    },
    dateline: "The report is dated the day after: no contradiction.",
    unsupported: "Nothing else gives the date in the log.")
}

extension ClaimReasonWords {
  package static let english = ClaimReasonWords(
    signConflict: { who, growth in "\(who) has it moving the other way: \(growth)." },
    sumOfPartsDiffers: { sum, printed, balanceFits in
      let start: Phrase = "The exports and imports given with it sum to \(sum), not \(printed)"
      switch balanceFits {
      case true?: return start + "; the balance given fits the parts: a probable misprint."
      case false?: return start + "; nor does the balance given fit them."
      case nil: return start + "."
      }
    },
    levelConflict: { who, difference in
      "Differs from \(who) by \(difference), more than rounding allows."
    },
    growthConflict: { who, difference in
      "Growth differs from that of \(who) by \(difference)."
    },
    conversion: { rate in "Given in two currencies, which implies \(rate)." },
    ambiguousBase: "It is not clear from which period the growth is measured.",
    saidBeforeEnd: "Said before the period had ended: an expectation, not a result.",
    withinRounding: { "\($0) differs by no more than rounding." },
    agrees: { "\($0) gives the same figure." },
    sumOfPartsFits: { "The parts given with it sum to \($0)." },
    noOther: "Nobody else gives a figure.",
    noneInUnit: "Nobody else gives a figure in this unit.")
}

extension ContactWords {
  package static let english = ContactWords(
    partOfMonth: { part, month in
      ["early", "mid", "late"][min(max(part, 0), 2)] + (part == 1 ? "-" : "\u{A0}") + month
    },
    monthOnly: { "\($0), day not known" },
    yearOnly: { "\($0), month not known" },
    reported: { "reported \($0)" },
    date: "Date", channel: "Channel", who: "Who", place: "Where", topics: "Topics",
    source: "Source", status: "Status", announced: "Announced", level: "Level", all: "All",
    share: "Share", contacts: "contacts",
    noneInPeriod: { "\($0): no contact recorded" },
    daysBefore: { "The \($0) days before" },
    chronologyTitle: "Contacts between the two sides, by date",
    logTitle: "Every contact in the log, newest first",
    yearsTitle: "Contacts by year", year: "Year",
    plannedTitle: { "Announced for the next \($0) days" },
    mixTitle: "Contacts by channel and level",
    undated: "undated source",
    incomplete: "The log is not complete: there may have been others.",
    daysTo: { "\($0) days to \($1)" },
    daysBeforeThat: { "\($0) days before" },
    statistics: .english, sentences: .english, charts: .english)
}

extension ContactStatisticWords {
  package static let english = ContactStatisticWords(
    title: "How often the two sides met", inTheLog: "In the log", statistic: "Statistic",
    count: "Contacts", rate: "Contacts per 30 days", interval: "95% interval",
    ratio: "Rate against the window before, with 95% interval",
    probability: "Probability of such a difference by chance",
    days: "Days with a contact", longest: "Longest silence", median: "Median gap",
    sinceLast: "Days since the last contact",
    silence: "Probability of a silence as long as the present one",
    last: { "Last \($0) days" },
    between: { "\($0) to \($1)" },
    noTrend:
      "The log is not declared complete for these days: these are counts of what is in it, and no "
      + "trend can be read from them.",
    method:
      "Exact Poisson intervals (Garwood); ratio and probability from the binomial distribution.",
    unit: { unit in
      switch unit {
      case .visit:
        "Counted by contact: a call, visit, meeting or summit counts once, on its first day, however "
          + "long it lasts and however many sources report it."
      case .day: "Counted by contact day: a day counts once, however many contacts it has."
      case .session: "Counted by session: every record of the log counts, repeated ones too."
      }
    },
    repeated: { "Records that tell of a contact again, counted with it: \($0)." },
    counts: { unit in
      switch unit {
      case .visit: "Contacts"
      case .day: "Contact days"
      case .session: "Sessions"
      }
    })
}

extension ContactSentences {
  package static let english = ContactSentences(
    none: { days, isComplete in
      isComplete
        ? "No contact between the two sides took place in \(days)."
        : "The log holds no contact for \(days); it is not complete, so there may have been one."
    },
    some: { count, days, contacts, more in
      let noun = count.value == 1 ? "contact" : "contacts"
      let list = contacts.joined(separator: "; ")
      let rest = more > 0 ? "; and \(more) more" : ""
      return "The log holds \(words: count) \(noun) for \(days): \(list)\(rest)."
    },
    trend: { change, days in
      let finding =
        switch change.finding {
        case .none: "no evidence of change"
        case .more: "more than chance would explain"
        case .fewer: "fewer than chance would explain"
        }
      let noun =
        switch change.unit {
        case .visit: "contacts"
        case .day: "contact days"
        case .session: "sessions"
        }
      let now: Phrase =
        "In the \(days) the two sides had \(change.count) \(noun), \(change.rate, .decimal(1))"
      let range: Phrase = " (95% interval \(interval: change.rate, .decimal(1)))"
      let before: Phrase = ", against \(change.countBefore) in as many days before: \(finding)"
      let p = change.probability
      return now + range + before
        + " (ratio \(change.ratio, .decimal(2)), p = \(p, .decimal(2)))."
    },
    noTrend: { count, days, day in
      "The log holds \(count) contacts in the \(days) days to \(day). It is not declared complete, so "
        + "no trend can be read from it."
    },
    complete: { since in
      "The log of contacts is declared complete" + (since.map { " since \($0)" } ?? "") + "."
    },
    incomplete: { since, note in
      let start =
        "The log of contacts is not complete" + (since.map { " (kept since \($0))" } ?? "")
      return note.map { "\(start). \($0)" } ?? start + "."
    },
    read: { day, sources, publishers, months in
      let read =
        sources == 0
        ? "In the 365 days to \(day) it holds no contact."
        : "Its contacts of the 365 days to \(day) were read from "
          + "\(sources) \(sources == 1 ? "source" : "sources"): \(publishers)."
      return months.isEmpty ? read : "\(read) Months without a contact on record: \(months)."
    },
    describe: { channel, level, place, date in
      let noun =
        switch channel {
        case .call: "a call"
        case .video: "a video call"
        case .visit: "a visit"
        case .meeting: "a meeting"
        case .summit: "a summit"
        case .letter: "a letter"
        }
      return "\(noun) of \(levelNames[level] ?? "")" + (place.map { " in \($0)" } ?? "")
        + ", \(date)"
    })
}

extension ContactChartWords {
  static let english = ContactChartWords(
    byMonth: { grouping, period in "Contacts per month by \(grouping), \(period)" },
    busiest: { month, count in "\(month) saw most contacts: \(count)" },
    inTheLog: { count, period in "The log holds \(count) contacts in \(period)" },
    strip: { count, planned in
      let start: Phrase = "\(count) \(count.value == 1 ? "contact" : "contacts") in twelve months"
      guard let value = planned.value, value > 0 else { return start }
      return start + ", \(planned) more announced"
    },
    stripSubtitle: { "Contacts by channel, \($0); hollow: announced" },
    incomplete: "The log is not complete: an empty month may be a gap in the log.",
    levels: { level, count, all in
      "Most contacts were between \(levelNames[level] ?? ""): \(count) of \(all)"
    },
    levelsSubtitle: { "Contacts by level, \($0)" },
    channel: "channel", level: "level",
    monthsSubtitle: { "Contacts per month, and their mean over twelve months; \($0)" },
    yearMean: "Mean of twelve months",
    largestShare: { channel, share, year in
      "The largest part of the contacts of \(year): \(channel), \(share, .percent)"
    },
    sharesSubtitle: { "Shares of channels in the contacts of each year, percent, \($0)" },
    highestRate: { year, rate in
      "Contacts were most frequent in \(year): \(rate, NumberStyle.decimal(1))"
    },
    ratesSubtitle: { "Contacts per 30 days by year, with 95% interval, \($0)" },
    gaps: { "Half of the gaps between contacts are no longer than \($0)" },
    gapsSubtitle: {
      "Number of gaps by their length in days, and by chance at the same mean; \($0)"
    },
    gapLength: "Days to the next contact", observed: "Observed", byChance: "By chance")
}

extension ChangeWords {
  static let english = ChangeWords(
    contacts: "New in the log", figures: "New and revised figures",
    forecasts: "Forecasts that came due",
    newFigure: { "\($0), \($1): \($2), new" },
    revisedFigure: { "\($0), \($1): \($2), before \($3)" })
}

extension NoteWords {
  static let english = NoteWords(
    title: "About this edition",
    late: { "Published late: it was due on \($0)." },
    old: { "Its newest record is of \($0): what happened since may be missing." },
    undated: "None of its records has a date.",
    unusual: { "It rests on \($0) records, where \($1) to \($2) are usual." },
    unchanged: { "No record has changed since the edition before it (\($0))." })
}
