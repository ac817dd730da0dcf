internal import Charts
internal import Document
internal import Periods
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
    head: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      if case .some = presence { return Phrase(days) }
      return "\(days): no contact recorded"
    },
    daysBefore: { "The \($0) days before" },
    chronologyTitle: "Contacts between the two sides, by date",
    logTitle: "Contacts in the log, newest first",
    yearsTitle: "Contacts by year", year: "Year",
    plannedTitle: { "Announced for the next \($0) days" },
    mixTitle: "Contacts by channel and level",
    undated: "undated source",
    others: Saying { coverage, names in
      let log = EnglishLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): there may have been others."
    },
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
    days: "Days with a contact",
    longest: Saying { silence, _ in
      switch silence {
      case .longest(let span, _) where span.alike == 0: "Longest silence"
      case .longest: "Longest silence, one of several as long"
      case .longestEnded: "Longest silence that has ended; the present one is longer"
      case .amongKnown: "Longest time between contacts dated to the day"
      }
    }, median: "Median gap",
    sinceLast: "Days since the last contact",
    silence: "Probability of a silence as long as the present one",
    last: { "Last \($0) days" },
    between: { "\($0) to \($1)" },
    noTrend: Saying { change, _ in
      switch change {
      case .compared: ""
      case .notComparable:
        "The log is not declared complete for these days and as many before: these are counts of what is "
          + "in it, and no trend can be read from them."
      }
    },
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
    listed: Saying { contacts, names in
      let days = names.notation.days(contacts.presence.scope.window)
      switch contacts.presence {
      case .none: return "No contact between the two sides took place in \(days)."
      case .noneOnRecord(let scope) where scope.isCovered:
        return
          "The log holds no contact dated to \(days), but \(scope.uncertain) whose day is not known."
      case .noneOnRecord:
        return
          "The log holds no contact for \(days); it is not declared complete for them, so there may "
          + "have been one."
      case .some(let count, _):
        let noun = count.value == 1 ? "contact" : "contacts"
        let list = contacts.shown.map(names.contact).joined(separator: "; ")
        let rest = contacts.others > 0 ? "; and \(contacts.others) more" : ""
        return "The log holds \(words: count) \(noun) for \(days): \(list)\(rest)."
      }
    },
    change: Saying { change, names in
      switch change {
      case .notComparable(let count, let scope):
        return "The log holds \(englishContacts(count)) in the \(scope.window.dayCount) days to "
          + "\(names.notation.date(scope.window.end)). It is not declared complete for them and as many "
          + "before, so no trend can be read from it."
      case .compared(let change, let scope):
        let finding =
          switch change.finding {
          case .none: "no evidence of change"
          case .more: "more than chance would explain"
          case .fewer: "fewer than chance would explain"
          }
        let isOne = change.count.value == 1
        let noun =
          switch change.unit {
          case .visit: isOne ? "contact" : "contacts"
          case .day: isOne ? "contact day" : "contact days"
          case .session: isOne ? "session" : "sessions"
          }
        let now: Phrase =
          "In the \(scope.window.dayCount) days to \(names.notation.date(scope.window.end)) the two "
          + "sides had \(change.count) \(noun), \(change.rate, .decimal(1))"
        let range: Phrase = " (95% interval \(interval: change.rate, .decimal(1)))"
        let before: Phrase = ", against \(change.countBefore) in as many days before: \(finding)"
        let p = change.probability
        return now + range + before
          + " (ratio \(change.ratio, .decimal(2)), p = \(p, .probability(p)))."
      }
    },
    coverage: Saying { coverage, names in
      switch coverage {
      case .complete(let since, _, _):
        return "The log of contacts is declared complete since \(names.notation.date(since))."
      case .partly(let since, let window, _):
        return
          "The log of contacts is declared complete since \(names.notation.date(since)), not for all "
          + "of the \(window.dayCount) days looked at."
      case .later(let since, _):
        return
          "The log of contacts is declared complete only from \(names.notation.date(since)) on, "
          + "after the day of this edition."
      case .undated: return "The log of contacts is declared complete, but not since when."
      case .incomplete(let since, _):
        let kept = since.map { " (kept since \(names.notation.date($0)))" } ?? ""
        return "The log of contacts is not complete\(kept)."
      case .undeclared: return "Whether the log of contacts is complete is not declared."
      case .absent: return "There is no log of contacts."
      }
    },
    caveat: Saying { coverage, names in EnglishLog.phrase(coverage, names) },
    read: Saying { read, names in
      let scope = read.presence.scope
      let days = "the \(scope.window.dayCount) days to \(names.notation.date(scope.window.end))"
      let count = read.sources.count
      guard count > 0 else { return "In \(days) the log holds no contact." }
      return
        "The contacts of \(days) were read from \(count) \(count == 1 ? "source" : "sources"): "
        + "\(names.publishers(read.sources))."
    },
    emptyMonths: Saying { empty, names in
      let months = names.list(empty.months.map(names.notation.period))
      return months.isEmpty ? .empty : "Months without a contact on record: \(months)."
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
    inTheLog: Saying { presence, names in
      let days = names.notation.days(presence.scope.window)
      switch presence {
      case .some(let count, _): return "The log holds \(englishContacts(count)) for \(days)"
      case .none, .noneOnRecord: return "The log holds no contact for \(days)"
      }
    },
    strip: Saying { contacts, names in
      let scope = contacts.presence.scope
      let span = "the \(scope.window.dayCount) days to \(names.notation.date(scope.window.end))"
      let start: Phrase =
        switch contacts.presence {
        case .some(let count, _): "\(englishContacts(count)) on record for \(span)"
        case .none: "No contact in \(span)"
        case .noneOnRecord: "No contact on record for \(span)"
        }
      guard let value = contacts.announced.value, value > 0 else { return start }
      return start + ", \(contacts.announced) more announced"
    },
    leadingMonth: Saying { leading, names in
      switch leading {
      case .majority(let month, _, _), .plurality(let month, _, _):
        return "\(names.notation.period(month.key)) saw more contacts than any other month: "
          + "\(month.amount)"
      case .tied(let months, _):
        return "\(names.list(months.map { names.notation.period($0.key) })) saw more contacts than "
          + "any other month: " + Phrase(each: months.map(\.amount)) + " each"
      case .counts(let whole):
        return "\(englishContacts(whole.amount)) on record, no month before all others"
      }
    },
    leadingLevel: Saying { leading, _ in
      func between(_ level: Level) -> String { RecordWords.englishLevels[level] ?? level.rawValue }
      switch leading {
      case .majority(let level, _, let whole):
        return
          "Most contacts were between \(between(level.key)): \(level.amount) of \(whole.amount)"
      case .plurality(let level, _, let whole):
        return "More contacts were between \(between(level.key)) than at any other level: "
          + "\(level.amount) of \(whole.amount)"
      case .tied(let levels, let whole):
        let list = Sentences.english.list(levels.map { "between \(between($0.key))" })
        return "Equally many contacts were \(list): \(Phrase(each: levels.map(\.amount))) each, of "
          + "\(whole.amount)"
      case .counts(let whole): return "\(englishContacts(whole.amount)) on record, by level"
      }
    },
    leadingChannel: Saying { leading, names in
      func name(_ channel: Contact.Channel) -> String {
        RecordWords.english.channels[channel] ?? channel.rawValue
      }
      switch leading {
      case .majority(let channel, _, let whole), .plurality(let channel, _, let whole):
        return "The largest part of the contacts of \(names.notation.period(whole.window)): "
          + "\(name(channel.key)), \(channel.share, .percent)"
      case .tied(let channels, let whole):
        return
          "The largest parts of the contacts of \(names.notation.period(whole.window)), equal: "
          + "\(names.list(channels.map { name($0.key) })), \(Phrase(each: channels.map(\.share))) each"
      case .counts(let whole):
        return
          "\(englishContacts(whole.amount)) on record for \(names.notation.period(whole.window))"
      }
    },
    leadingYear: Saying { leading, names in
      switch leading {
      case .majority(let year, _, _), .plurality(let year, _, _):
        return "Contacts were most frequent in \(names.notation.period(year.key)): "
          + "\(year.amount, .decimal(1))"
      case .tied(let years, _):
        return "Contacts were equally and most frequent in "
          + "\(names.list(years.map { names.notation.period($0.key) })): "
          + "\(years[0].amount, .decimal(1))"
      case .counts: return "Contacts were equally frequent in several years"
      }
    },
    gaps: Saying { gap, _ in "Half of the gaps between contacts are no longer than \(gap.median)" },
    uncovered: Saying { coverage, names in
      let log = EnglishLog.phrase(coverage, names)
      return log.isEmpty ? .empty : "\(log): an empty month may be a gap in the log."
    },
    stripSubtitle: { "Contacts by channel, \($0); hollow: announced" },
    lanesSubtitle: { "Contacts by day and by channel, \($0); framed: the edition" },
    calendarSubtitle: { "Contacts a day, \($0)" },
    stepsSubtitle: { "Contacts since 1 January of each year, \($0)" },
    levelsSubtitle: { "Contacts by level, \($0)" },
    channel: "channel", level: "level",
    monthsSubtitle: { "Contacts per month, and their mean over twelve months; \($0)" },
    yearMean: "Mean of twelve months",
    sharesSubtitle: { "Shares of channels in the contacts of each year, percent, \($0)" },
    ratesSubtitle: { "Contacts per 30 days by year, with 95% interval, \($0)" },
    gapsSubtitle: {
      "Number of gaps by their length in days, and by chance at the same mean; \($0)"
    },
    gapLength: "Days to the next contact", observed: "Observed", byChance: "By chance",
    places: .english)
}

extension PlaceWords {
  static let english = PlaceWords(
    first: Saying { leading, names in
      switch leading {
      case .majority(let place, _, let whole):
        return "Most contacts were in \(place.key): \(place.amount) of \(whole.amount)"
      case .plurality(let place, _, let whole):
        return
          "More contacts were in \(place.key) than anywhere else: \(place.amount) of \(whole.amount)"
      case .tied(let places, let whole):
        return
          "Equally many contacts were in \(names.list(places.map(\.key))): \(Phrase(each: places.map(\.amount))) each, of \(whole.amount)"
      case .counts(let whole): return "\(englishContacts(whole.amount)) on record, by place"
      }
    },
    subtitle: { "Contacts by place, a mark each in the shape of its channel, \($0)" },
    unknown: "Place not stated", row: "Place or channel")
}

/// How far the log covers days, as the beginning of a note; nothing where it covers them all.
enum EnglishLog {
  static func phrase(_ coverage: LogCoverage, _ names: Names) -> Phrase {
    switch coverage {
    case .complete: .empty
    case .partly(let since, _, _):
      "The log is declared complete only since \(names.notation.date(since))"
    case .later(let since, _):
      "The log is declared complete only from \(names.notation.date(since)) on"
    case .undated: "The log is declared complete, but not since when"
    case .incomplete: "The log is not complete"
    case .undeclared: "The log is not declared complete"
    case .absent: "There is no log of contacts"
    }
  }
}

/// A count of contacts with its noun.
private func englishContacts(_ count: Quantity) -> Phrase {
  "\(count) \(count.value == 1 ? "contact" : "contacts")"
}
