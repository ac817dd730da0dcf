/// How a number is made of others, without their values: a statistic states it once, `Calculation`
/// fills it in, a language says it, and whoever checks a number computes it again.
public indirect enum Formula: Sendable, Hashable {
  /// Nothing is computed: a record has the number.
  case asRecorded
  /// Nothing is computed: somebody said the number.
  case asStated
  /// A number that is the same in every calculation, e.g. the 100 of a percentage.
  case number(Double)
  /// What stands under this name in a calculation: one value, or a list.
  case operand(Operand)
  /// Two numbers, or the elements of two lists one by one.
  case arithmetic(Arithmetic, Formula, Formula)
  /// The first to the power of the second; a root has a quotient as its exponent.
  case power(Formula, Formula)
  /// A number without its sign.
  case magnitude(Formula)
  /// The sum of a list.
  case total(Formula)
  /// One number that stands for a list.
  case summary(Summary)
  /// How many there are of something in the records.
  case count(Counted)
  /// What no arithmetic on a few numbers gives.
  case method(Method)
  /// A formula whose result has an interval by a method.
  case withInterval(Formula, IntervalMethod)
  /// An end of the interval around what the formula gives.
  case bound(Formula)

  /// What joins two numbers; the raw value is the name in files, that of MathJSON.
  public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
    case sum = "Add"
    case difference = "Subtract"
    case product = "Multiply"
    case quotient = "Divide"
  }

  /// How an interval is found; the raw value is the name in files.
  public enum IntervalMethod: String, Sendable, Hashable, CaseIterable {
    /// Exact, of a Poisson rate.
    case garwood = "Garwood"
    /// Score interval of a share.
    case wilson = "Wilson"
    /// Exact, of a ratio of two rates.
    case clopperPearson = "Clopper-Pearson"
  }

  /// What is no arithmetic on a few numbers; the raw value is the name in files.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Twice the smaller tail of a binomial distribution.
    case binomialTail = "binomial tail"
    /// How many gaps of a length chance would give.
    case exponentialGaps = "exponential gaps"
    /// From the last day of a contact to the day of the edition.
    case daysSinceLast = "days since last"
    /// From the last day of a contact to the first day of the next.
    case daysBetween = "days between"
    /// From the day the log has to the day a source gives.
    case daysApart = "days apart"
    /// A series less its season by STL.
    case seasonalAdjustment = "STL"
  }
}

extension Formula {
  package static func + (left: Formula, right: Formula) -> Formula {
    .arithmetic(.sum, left, right)
  }

  package static func - (left: Formula, right: Formula) -> Formula {
    .arithmetic(.difference, left, right)
  }

  package static func * (left: Formula, right: Formula) -> Formula {
    .arithmetic(.product, left, right)
  }

  package static func / (left: Formula, right: Formula) -> Formula {
    .arithmetic(.quotient, left, right)
  }

  /// The sum of a list under a name.
  package static func total(of operand: Operand) -> Formula { .total(.operand(operand)) }
}

extension Formula: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}
