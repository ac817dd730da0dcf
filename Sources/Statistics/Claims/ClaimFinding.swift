public import Periods
public import Records
public import Values

/// What the claims check found about one statement.
public struct ClaimFinding: Sendable, Hashable {
  /// Why a verdict was reached. The composer words it.
  public enum Reason: Sendable, Hashable {
    /// One says it rose, the other that it fell.
    case signConflict(other: Rival)
    /// The parts given with it do not add up to it; `balanceFits` says whether the balance given
    /// with them agrees with the parts, `nil` where none was given.
    case sumOfPartsDiffers(sum: Quantity, printed: Quantity, balanceFits: Bool?)
    /// The levels differ by more than rounding; the difference is this minus the other.
    case levelConflict(other: Rival, difference: Quantity)
    /// Both grew or both fell, by amounts that differ by more than rounding, in percentage points.
    case growthConflict(other: Rival, difference: Quantity)
    /// The same amount in two currencies implies this rate, e.g. in `RUB/USD`.
    case conversionImplies(rate: Quantity)
    /// It is not clear from which period the growth is measured.
    case ambiguousBase
    /// It was said before the period had ended: an expectation.
    case saidBeforeEnd
    /// The other figure differs by no more than rounding.
    case withinRounding(other: Rival)
    /// The other figure is not contradicted only because one of the two was hedged.
    case withinHedge(other: Rival)
    /// The other gives the same figure.
    case agrees(other: Rival)
    /// The parts given with it add up to it.
    case sumOfPartsFits(sum: Quantity, printed: Quantity)
    /// Nobody else gives a figure.
    case noOther
  }

  public var statement: Statement
  /// The level said, in whole units; `nil` where only a growth was said.
  public var level: Quantity?
  /// The growth said, in percent.
  public var growth: Quantity?
  /// The level of the base period that follows from level and growth, with its rounding interval.
  public var impliedBase: Quantity?
  /// The growth of the whole that follows from the growth of the parts given with it.
  public var growthFromParts: Quantity?
  /// The rate that follows from the same amount in two currencies.
  public var impliedRate: Quantity?
  /// What the trade records say, if there are any.
  public var data: Rival?
  /// Every other statement on the same measure, side and period, also those that agree.
  public var others: [Rival]
  public var verdict: Verdict
  /// Why, the weightiest first; never empty.
  public var reasons: [Reason]

  public init(
    statement: Statement, level: Quantity?, growth: Quantity?, impliedBase: Quantity?,
    growthFromParts: Quantity?, impliedRate: Quantity?, data: Rival?, others: [Rival],
    verdict: Verdict, reasons: [Reason]
  ) {
    self.statement = statement
    self.level = level
    self.growth = growth
    self.impliedBase = impliedBase
    self.growthFromParts = growthFromParts
    self.impliedRate = impliedRate
    self.data = data
    self.others = others
    self.verdict = verdict
    self.reasons = reasons
  }

  /// The weightiest reason.
  public var reason: Reason { reasons.first ?? .noOther }
}

/// All findings on one measure of one period.
public struct ClaimTopic: Sendable, Hashable {
  /// The measure's code as in `statements.csv`, seen from `side`.
  public var measure: String
  /// The side it is seen from: alpha-3 code.
  public var side: String
  /// The period; `nil` where the speaker gave none.
  public var period: Period?
  /// Conflicts first, then as trusted and as new.
  public var findings: [ClaimFinding]

  public init(measure: String, side: String, period: Period?, findings: [ClaimFinding]) {
    self.measure = measure
    self.side = side
    self.period = period
    self.findings = findings
  }

  /// The worst verdict of the findings.
  public var verdict: Verdict {
    findings.map(\.verdict).min() ?? .notCheckable
  }
}
