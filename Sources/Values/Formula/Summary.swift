extension Formula {
  /// What stands for a list.
  public enum Summary: Sendable, Hashable, CaseIterable {
    case meanOfGaps, medianOfGaps, longestGap
    case meanOfMonths

    /// How it is found; the raw value is the name in files.
    enum Kind: String {
      case mean = "Mean"
      case median = "Median"
      case greatest = "Max"
    }

    var kind: Kind {
      switch self {
      case .meanOfGaps, .meanOfMonths: .mean
      case .medianOfGaps: .median
      case .longestGap: .greatest
      }
    }

    /// The list.
    package var operand: Operand {
      switch self {
      case .meanOfGaps, .medianOfGaps, .longestGap: .gap
      case .meanOfMonths: .month
      }
    }

    /// The number that stands for a list; `nil` for an empty one.
    func value(_ list: [Double]) -> Double? {
      guard !list.isEmpty else { return nil }
      return switch kind {
      case .mean: exactSum(list) / Double(list.count)
      case .median: median(list)
      case .greatest: list.max()
      }
    }
  }
}
