/// How many statements were checked, with how many of each verdict.
public struct VerdictTally: Asserted, Hashable {
  public var all: Quantity
  /// How many have a verdict; every verdict is counted.
  public var counts: [Verdict: Quantity]

  package init(all: Quantity, counts: [Verdict: Quantity]) {
    self.all = all
    self.counts = counts
  }

  /// How many have a verdict.
  public subscript(verdict: Verdict) -> Quantity { counts[verdict] ?? all }

  public var assertion: Assertion {
    Assertion(
      .counts,
      [
        .text(.of, "statements"), .text(.by, "verdict"), .number(.among, all.value),
        .texts(
          .values,
          Verdict.allCases.map { verdict in
            "\(verdict.fileName) \(Int(counts[verdict]?.value ?? 0))"
          }),
      ], on: [.statements])
  }
}

extension Verdict {
  /// What files call it.
  var fileName: String {
    switch self {
    case .conflicting: "conflicting"
    case .withinRounding: "within-rounding"
    case .consistent: "consistent"
    case .notCheckable: "not-checkable"
    }
  }
}
