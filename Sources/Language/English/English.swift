internal import Charts
internal import Document
internal import Records
internal import Values

extension Wording {
  /// English, with British dates.
  package static let english = Wording(
    language: "en", locale: "en_GB", plural: .english, calendar: .english, units: .english,
    records: .english, sentences: .english, words: .english, formula: FormulaWords.english.text,
    nouns: englishNouns,
    smallNumbers: [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ],
    productSections: englishProductSections,
    kinds: KindWords(
      trade: .english, claims: .english, contacts: .english, figures: .english), changes: .english,
    charts: ChartWords(), notes: .english, owner: .english,
    relations: .english, countries: englishCountries)

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

extension CalendarWords {
  package static let english = CalendarWords(
    monthsInDates: englishMonths, months: englishMonths,
    shortMonths: englishMonths.map { String($0.prefix(3)) },
    shortMonthsInDates: englishMonths.map { String($0.prefix(3)) },
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    year: { "\($0)" }, years: { "\($0)–\($1)" }, shortQuarter: { "Q\($0)" },
    shortHalf: { "H\($0)" },
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
    levels: englishLevels,
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
    directions: [.export: "exports", .import: "imports"],
    valuations: [.customs: "customs value", .unknown: "valuation not stated"])
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
    oldestFigure: Saying { figure, names in
      "Oldest figure on this page: \(names.notation.period(figure.period))."
    },
    notComplete: Saying { records, names in
      "Not complete: \(names.list(records.kinds.map(names.recordKind)))."
    },
    notOnRecord: { "Not on record for this pair: \($0)." },
    withoutFigure: { "Without a figure: \($0)." }, blankCell: "Blank: no figure.",
    nothingToShow: "Nothing is recorded for this part of the briefing.",
    tooFewToShow: "What is on record covers too few periods for this part of the briefing.",
    tooOld: { "The newest record for this part is of \($0): too old to show as current." },
    isDue: { "Due \($0)." },
    wasDue: { "Was due \($0); not yet scored." },
    outcome: { "Outcome: \($0) (scored \($1))." },
    shownOf: { "\($0) of \($1) shown." },
    againstRecords: { "Differs from the records: \($0)" },
    and: "and", andOthers: "and others",
    undated: "undated",
    grade: { "Grade \($0)" })
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

extension RecordWords {
  static let englishLevels: [Level: String] = [
    .leader: "leaders", .primeMinister: "prime ministers",
    .foreignMinister: "foreign ministers", .defenceMinister: "defence ministers",
    .minister: "ministers", .other: "officials",
  ]
}
