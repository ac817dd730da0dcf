internal import Document
internal import Values

extension ClaimWords {
  package static let english = ClaimWords(
    verdicts: [
      .conflicting: "conflicting", .withinRounding: "compatible",
      .consistent: "consistent", .notCheckable: "not checkable",
    ],
    verdictHead: "Verdict", speaker: "Who, when", said: "Said", implies: "Implies",
    others: "Others say", reasonHead: "Why",
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
    reason: .english, dates: .english, conflict: .englishConflict, direction: .englishDirection,
    verdict: .englishVerdict, summary: .englishSummary,
    moreOthers: { "and \($0) more" },
    note:
      "Implied values follow from the level and the growth that were stated; their range is what "
      + "rounding and hedging allow.",
    chartSubtitle: { measure, unit, period in
      "\(measure) as stated, \(unit), \(period); bars: what rounding and hedging allow"
    },
    spread: Saying { spread, names in
      "For \(names.measure(spread.measure)) in \(names.notation.period(spread.period)) the figures run "
        + "from \(bare: spread.lowest, .money) to \(bare: spread.highest, .money)"
    },
    chartNote: "Hollow: hedged by the speaker.", range: "Range")
}

extension DateWords {
  package static let english = DateWords(
    head: "Dates of contacts",
    reason: Saying { reason, _ in
      switch reason {
      case .conflict(let days, _):
        let span = abs(days) == 1 ? "a day" : "\(abs(days)) days"
        return "Dates the contact \(span) \(days < 0 ? "earlier" : "later") than the others do."
      case .dateline: return "The report is dated the day after: no contradiction."
      case .unsupported: return "Nothing else gives the date in the log."
      }
    })
}

extension Saying<FigureConflict> {
  static let englishConflict = Saying { conflict, names in
    let measure = names.measure(conflict.measure)
    let period = names.notation.period(conflict.period)
    let one = names.disputed(conflict.one, in: conflict.kind)
    let other = names.disputed(conflict.other, in: conflict.kind)
    let number = names.notation.words(conflict.figures)
    let start = "\(number.capitalizedFirst) figures are in circulation for \(measure) in \(period)"
    switch (conflict.kind, conflict.figures) {
    case (.sign, 2): return "\(start), and they differ in sign: \(one) and \(other)."
    case (.sign, _): return "\(start), two of which differ in sign: \(one) and \(other)."
    case (_, 2): return "\(start): \(one) and \(other)."
    default: return "\(start), among them \(one) and \(other)."
    }
  }

  static let englishDirection = Saying { conflict, names in
    let what =
      "whether \(names.measure(conflict.measure)) grew in \(names.notation.period(conflict.period))"
    return conflict.isBetweenSides
      ? "The two sides do not agree on \(what)."
      : "\(names.owner(conflict.one).capitalizedFirst) and \(names.owner(conflict.other)) do not agree "
        + "on \(what)."
  }
}

extension Saying<VerdictTally> {
  static let englishVerdict = Saying { tally, _ in
    let (all, conflicting) = (tally.all, tally[.conflicting])
    switch (all.value, conflicting.value) {
    case (1, 0): return "The one statement checked conflicts with no other figure."
    case (1, _):
      return "The one statement checked conflicts with another figure or with its own parts."
    case (_, 0):
      return "None of the \(words: all) statements checked conflicts with another figure."
    default:
      return "\(words: conflicting) of the \(words: all) statements checked "
        + "\(conflicting.value == 1 ? "conflicts" : "conflict") with other figures or with "
        + "\(conflicting.value == 1 ? "its" : "their") own parts."
    }
  }

  static let englishSummary = Saying { tally, names in
    let parts = Verdict.allCases.compactMap { verdict -> Phrase? in
      let count = tally[verdict]
      guard let value = count.value, value > 0 else { return nil }
      let isOne = value == 1
      switch verdict {
      case .conflicting:
        return
          "\(words: count) \(isOne ? "conflicts" : "conflict") with other figures or with "
          + "\(isOne ? "its" : "their") own parts"
      case .withinRounding:
        return "\(words: count) \(isOne ? "agrees" : "agree") within rounding or a hedge"
      case .consistent: return "\(words: count) \(isOne ? "is" : "are") borne out by somebody else"
      case .notCheckable: return "\(words: count) cannot be checked"
      }
    }
    let statements = tally.all.value == 1 ? "statement" : "statements"
    return "Of \(words: tally.all) \(statements) checked, " + names.joined(parts) + "."
  }
}

extension Saying<ClaimReason> {
  static let english = Saying { reason, names in
    func who(_ voice: Voice) -> String {
      voice.speaker.map { names.person($0).capitalizedFirst }
        ?? "\(names.country(voice.reporter).capitalizedFirst)’s reporting"
    }
    switch reason.finding {
    case .oppositeSign(let other):
      return "\(who(other)) has it moving the other way: " + names.growth(other) + "."
    case .partsDiffer(let sum, let printed, let balanceFits):
      let start: Phrase =
        "The exports and imports given with it sum to \(bare: sum), not \(bare: printed)"
      switch balanceFits {
      case true?: return start + "; the balance given fits the parts: a probable misprint."
      case false?: return start + "; nor does the balance given fit them."
      case nil: return start + "."
      }
    case .levelsDiffer(let other, let difference):
      return "Differs from \(who(other)) by \(bare: difference), more than rounding allows."
    case .growthsDiffer(let other, let difference):
      return "Growth differs from that of \(who(other)) by \(bare: difference)."
    case .conversion(let rate):
      return "Given in two currencies, which implies a rate of " + implied(rate) + "."
    case .ambiguousBase: return "It is not clear from which period the growth is measured."
    case .saidBeforeEnd: return "Said before the period had ended: an expectation, not a result."
    case .withinRounding(let other): return "\(who(other)) differs by no more than rounding."
    case .withinHedge(let other): return "\(who(other)) differs by no more than the hedge allows."
    case .borneOut(let other): return "\(who(other)) gives the same figure."
    case .addsUp(let sum):
      return "The parts given with it sum to \(bare: sum): it adds up in itself."
    case .alone: return "Nobody else gives a figure."
    case .noPeriod: return "It does not say which period it is about."
    case .noneInUnit: return "Nobody else gives a figure in this unit."
    }
  }
}
