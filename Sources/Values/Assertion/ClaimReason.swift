public import Periods

/// How a statement stands to another figure, or to itself: a reason of its verdict.
public struct ClaimReason: Asserted, Hashable {
  /// What was found.
  public enum Finding: Sendable, Hashable {
    /// The other says that it went the other way.
    case oppositeSign(Voice)
    /// The levels lie apart by more than rounding; how far.
    case levelsDiffer(Voice, Quantity)
    /// The growths lie apart by more than rounding; how far.
    case growthsDiffer(Voice, Quantity)
    /// The speaker's own parts do not sum to it; whether the balance given fits the parts.
    case partsDiffer(sum: Quantity, printed: Quantity, balanceFits: Bool?)
    /// Another speaker gives the same figure.
    case borneOut(Voice)
    /// Both figures are exact, and their ranges of rounding meet.
    case withinRounding(Voice)
    /// One of the two is hedged, and the hedge leaves room for the other.
    case withinHedge(Voice)
    /// The speaker's own parts sum to it.
    case addsUp(Quantity)
    /// The amount was given in two currencies, which implies a rate.
    case conversion(Quantity)
    case ambiguousBase
    case saidBeforeEnd
    /// Nobody else gives a figure.
    case alone
    /// Others give figures, none of them in its unit.
    case noneInUnit(Int)
    /// It does not say which period it is about, so that no other figure can be held against it.
    case noPeriod
  }

  /// The statement it is about.
  public var voice: Voice
  /// The measure's code.
  public var measure: String
  public var period: Period?
  public var finding: Finding

  package init(_ finding: Finding, of voice: Voice, measure: String, period: Period?) {
    self.finding = finding
    self.voice = voice
    self.measure = measure
    self.period = period
  }

  public var assertion: Assertion {
    let (relation, terms) = found
    let about: [Assertion.Term?] = [
      .text(.of, "statements"), .text(.measure, measure), .text(.period, period),
    ]
    return Assertion(relation, about + terms, on: [.statements])
  }

  private var found: (Relation, [Assertion.Term?]) {
    let own: [Assertion.Term?] = [
      .text(.statement, voice.statement), .text(.speaker, voice.speaker),
      .text(.reporter, voice.reporter),
    ]
    switch finding {
    case .oppositeSign(let other):
      return (.conflict, [.text(.kind, "sign")] + voice.terms(against: other))
    case .levelsDiffer(let other, let difference):
      return (
        .conflict,
        [.text(.kind, "level")] + voice.terms(against: other)
          + [.number(.difference, difference.value)]
      )
    case .growthsDiffer(let other, let difference):
      return (
        .conflict,
        [.text(.kind, "growth")] + voice.terms(against: other)
          + [.number(.difference, difference.value)]
      )
    case .partsDiffer(let sum, let printed, _):
      return (
        .partsDiffer, own + [.number(.sum, sum.value), .number(.printed, printed.value)]
      )
    case .borneOut(let other): return (.borneOut, voice.terms(against: other))
    case .withinRounding(let other): return (.withinRounding, voice.terms(against: other))
    case .withinHedge(let other): return (.withinHedge, voice.terms(against: other))
    case .addsUp(let sum):
      return (.addsUp, own + [.number(.sum, sum.value), .number(.level, voice.level?.value)])
    case .conversion(let rate):
      return (
        .implied,
        own + [
          .text(.kind, "rate"), .number(.value, rate.value),
          .number(.lower, rate.interval?.lower), .number(.upper, rate.interval?.upper),
        ]
      )
    case .ambiguousBase: return (.ambiguousBase, own)
    case .saidBeforeEnd: return (.beforeEnd, own)
    case .alone: return (.alone, own)
    case .noneInUnit(let others):
      return (.notComparable, own + [.number(.count, Double(others))])
    case .noPeriod: return (.notComparable, own + [.text(.kind, "period")])
    }
  }

  /// The other figure it is about; `nil` where it is about the statement alone.
  public var other: Voice? {
    switch finding {
    case .oppositeSign(let other), .levelsDiffer(let other, _), .growthsDiffer(let other, _),
      .borneOut(let other), .withinRounding(let other), .withinHedge(let other):
      other
    case .partsDiffer, .addsUp, .conversion, .ambiguousBase, .saidBeforeEnd, .alone, .noneInUnit,
      .noPeriod:
      nil
    }
  }
}
