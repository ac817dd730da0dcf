internal import Values

extension FormulaWords {
  static let english = FormulaWords(
    operand: operand, summed: { $0 == .part ? "of the part" : operand($0) }, summary: summary,
    count: { "number of \($0.rawValue)" }, method: method, interval: interval,
    asRecorded: "as recorded", asStated: "as stated", decimalMark: ".")

  /// Names in files are English words; a few are longer there, because they have to differ.
  private static func operand(_ operand: Formula.Operand) -> String {
    switch operand {
    case .importShare: "m"
    case .exportShare: "x"
    case .otherSide: "the other"
    default: operand.rawValue
    }
  }

  private static func summary(_ summary: Formula.Summary) -> String {
    switch summary {
    case .meanOfGaps: "mean of the gaps"
    case .medianOfGaps: "median of the gaps"
    case .longestGap: "longest of the gaps"
    case .meanOfMonths: "mean of twelve months"
    }
  }

  private static func method(_ method: Formula.Method) -> String {
    switch method {
    case .binomialTail: "2 × smaller binomial tail, at most 1"
    case .exponentialGaps: "n (exp(−first/mean) − exp(−(last + 1)/mean))"
    case .daysSinceLast: "as-of day − last day"
    case .daysBetween: "first day − last day before"
    case .daysApart: "date reported − date recorded"
    case .seasonalAdjustment: "series − STL season"
    }
  }

  private static func interval(_ method: Formula.IntervalMethod) -> String {
    switch method {
    case .garwood: "Garwood interval"
    case .wilson: "Wilson interval"
    case .clopperPearson: "Clopper–Pearson interval"
    }
  }
}
