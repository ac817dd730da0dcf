extension Formula {
  /// What can stand in a formula; the raw value is the name in files.
  public enum Operand: String, Sendable, Hashable, Codable, CaseIterable {
    case exports, imports
    /// One side's export of a flow, as it reports it.
    case export
    /// The other side's import of the same flow, as it reports it.
    case `import`
    case current
    case yearBefore = "year before"
    case part
    /// What is taken from a whole to find what is left.
    case otherPart = "other parts"
    case partYearBefore = "part a year before"
    case whole
    case wholeYearBefore = "whole a year before"
    /// A part of a whole in percent.
    case share
    /// The shares of the products in a country's imports and exports, from 0 to 1.
    case importShare = "import share"
    case exportShare = "export share"
    case tradeWithPartner = "trade with the partner"
    case tradeWithWorld = "trade with the world"
    case level
    case levelYearBefore = "level a year before"
    /// In percent.
    case growth
    case quantileOfGrowths = "quantile of past growths"
    case year
    case firstMonths = "first months"
    case firstMonthsOfThatYear = "first months of that year"
    /// The first months of the same year, up to an earlier one.
    case fewerFirstMonths = "first months before"
    /// Figures as they became known first, and as they are known now.
    case first, last
    case this
    case other = "the other"
    case thisSide = "this side"
    case otherSide = "the other side"
    case amount
    case convertedAmount = "converted amount"
    /// Numbers of contacts and of days.
    case contacts, days
    /// Contacts per day in two windows.
    case rate
    case rateBefore = "rate before"
    /// Days from one contact to the next.
    case gap
    /// All gaps together, in days.
    case allGaps = "T"
    case daysSinceLast = "days since last"
    /// The count of each of twelve months.
    case month
    /// How many there are.
    case number = "n"

    /// Whether it is an amount in the unit of a number that is money itself: what a reader wants to
    /// see in billions where the number is printed in billions.
    public var isAmount: Bool {
      switch self {
      case .share, .importShare, .exportShare, .growth, .quantileOfGrowths, .contacts, .days, .rate,
        .rateBefore, .gap, .allGaps, .daysSinceLast, .month, .number:
        false
      case .exports, .imports, .export, .import, .current, .yearBefore, .part, .otherPart,
        .partYearBefore, .whole, .wholeYearBefore, .tradeWithPartner, .tradeWithWorld, .level,
        .levelYearBefore,
        .year, .firstMonths, .firstMonthsOfThatYear, .fewerFirstMonths, .first, .last, .this,
        .other, .thisSide, .otherSide, .amount, .convertedAmount:
        true
      }
    }
  }
}
