internal import Document
internal import Values

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
