package import Values

/// The formulas of statistics that print a number, each once.
extension Formula {
  // Trade.
  package static let sumOfExports = Formula.total(of: .exports)
  package static let sumOfImports = Formula.total(of: .imports)
  package static let turnover = Formula.operand(.exports) + .operand(.imports)
  package static let balance = Formula.operand(.exports) - .operand(.imports)
  /// A balance that the other side gave, seen from this one.
  package static let fromOtherSide = -1 * .operand(.level)
  package static let coverageRatio = 100 * .operand(.exports) / .operand(.imports)
  package static let normalisedBalance = balance / turnover
  package static let partnerShare = 100 * .operand(.tradeWithPartner) / .operand(.tradeWithWorld)
  package static let wholeOfShare = 100 * .operand(.part) / .operand(.share)
  package static let complementarity =
    100 - 100 * .total(.magnitude(.operand(.importShare) - .operand(.exportShare))) / 2
  /// What first months of a year add to fewer of them.
  package static let laterMonths = Formula.operand(.firstMonths) - .operand(.fewerFirstMonths)
  package static let lastTwelveMonths =
    Formula.operand(.year) + .operand(.firstMonths) - .operand(.firstMonthsOfThatYear)
  package static let sumOfPart = Formula.total(of: .part)
  /// What is left of a whole beside some of its parts.
  package static let rest = Formula.operand(.whole) - .total(of: .otherPart)

  /// The other side's import at the exporter's border against the export, in percent of their mean.
  package static func mirrorDiscrepancy(factor: Double) -> Formula {
    let atBorder = Formula.operand(.import) / .number(factor)
    return 100 * (atBorder - .operand(.export)) / ((atBorder + .operand(.export)) / 2)
  }

  /// The same without a sign, as a part of both together.
  package static func asymmetry(factor: Double) -> Formula {
    let atBorder = Formula.operand(.import) / .number(factor)
    return .magnitude(atBorder - .operand(.export)) / (atBorder + .operand(.export))
  }

  /// Trade within product sections as a part of all.
  package static let grubelLloyd = 1 - .total(.magnitude(balance)) / .total(turnover)

  // Prices and quantities.
  /// Fisher: the geometric mean of the indices at both periods' quantities, 100 for no change.
  package static let priceIndex = 100 * fisher
  /// The index of values over that of prices.
  package static let quantityIndex =
    100 * (worth(.price, .quantity) / worth(.priceBefore, .quantityBefore)) / fisher
  private static let fisher = Formula.power(
    worth(.price, .quantityBefore) / worth(.priceBefore, .quantityBefore)
      * (worth(.price, .quantity) / worth(.priceBefore, .quantity)), 1 / 2)

  private static func worth(_ price: Operand, _ quantity: Operand) -> Formula {
    .total(.operand(price) * .operand(quantity))
  }

  // Growth, and what follows from it.
  package static let compoundGrowth =
    100 * (.power(.operand(.last) / .operand(.first), 1 / .operand(.years)) - 1)
  package static let growth = 100 * (.operand(.current) / .operand(.yearBefore) - 1)
  package static let change = Formula.operand(.current) - .operand(.yearBefore)
  package static let contribution =
    100 * (.operand(.part) - .operand(.partYearBefore)) / .operand(.wholeYearBefore)
  package static let impliedBase = Formula.operand(.level) / (1 + .operand(.growth) / 100)
  package static let grownByPast =
    Formula.operand(.levelYearBefore) * (1 + .operand(.quantileOfGrowths) / 100)
  package static let growthOfParts = 100 * (sumOfCurrent / sumOfBases - 1)
  private static let sumOfCurrent = Formula.total(of: .current)
  private static let sumOfBases =
    Formula.total(.operand(.current) / (1 + .operand(.growth) / 100))

  // Revisions.
  package static let meanRevision = Formula.total(revision) / .operand(.number)
  package static let meanAbsoluteRevision = Formula.total(.magnitude(revision)) / .operand(.number)
  package static let relativeRevision =
    100 * .total(.magnitude(revision)) / .total(.magnitude(.operand(.last)))
  private static let revision = Formula.operand(.last) - .operand(.first)

  // Two figures beside each other.
  package static let differenceOfFigures = Formula.operand(.this) - .operand(.other)
  package static let differenceOfSides = Formula.operand(.thisSide) - .operand(.otherSide)
  package static let impliedRate = Formula.operand(.amount) / .operand(.convertedAmount)

  // Parts and rates.
  package static let share = 100 * .operand(.part) / .operand(.whole)
  package static let shareWithInterval = Formula.withInterval(share, .wilson)
  package static let ratePer30Days =
    Formula.withInterval(30 * .operand(.contacts) / .operand(.days), .garwood)
  package static let rateRatio =
    Formula.withInterval(.operand(.rate) / .operand(.rateBefore), .clopperPearson)
  package static let silenceProbability = Formula.power(
    .operand(.allGaps) / (.operand(.allGaps) + .operand(.daysSinceLast)), .operand(.number))
}
