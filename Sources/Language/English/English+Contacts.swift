internal import Charts
internal import Document
internal import Records
internal import Values

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
      return "\(noun) of \(RecordWords.englishLevels[level] ?? "")"
        + (place.map { " in \($0)" } ?? "")
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
    lanesSubtitle: { "Contacts by day and by channel, \($0); framed: the edition" },
    calendarSubtitle: { "Contacts a day, \($0)" },
    stepsSubtitle: { "Contacts since 1 January of each year, \($0)" },
    incomplete: "The log is not complete: an empty month may be a gap in the log.",
    levels: { level, count, all in
      "Most contacts were between \(RecordWords.englishLevels[level] ?? ""): \(count) of \(all)"
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
    gapLength: "Days to the next contact", observed: "Observed", byChance: "By chance",
    places: .english)
}

extension PlaceWords {
  static let english = PlaceWords(
    first: { place, count, all in "Most frequent: \(place), \(count) of \(all)" },
    subtitle: { "Contacts by place, a mark each in the shape of its channel, \($0)" },
    unknown: "Place not stated", row: "Place or channel")
}
