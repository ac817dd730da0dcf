public import Periods
public import Values

extension ContactFrequency {
  /// The mean of each month's count and the eleven before it, which has no season; undefined for the
  /// first eleven.
  ///
  /// Source: R, `stats::filter` with `sides = 1`.
  ///
  /// - Parameter counts: months in their order, e.g. `byMonth`.
  public static func annualMeans(of counts: [Count<Period>]) -> [Quantity] {
    let length = 12
    return counts.indices.map { index in
      let shown = index + 1 >= length ? counts[(index + 1 - length)...index] : []
      let values = shown.compactMap(\.count.value)
      let isWhole = values.count == length
      return Quantity(
        calculatedBy: Provenance(
          statistic: "contacts.annual-mean",
          calculation: Calculation(
            .summary(.meanOfMonths),
            isWhole ? values.map { Calculation.Given(.month, $0) } : []),
          nature: .computed
        ).with(
          Evidence(merging: shown.lazy.map(\.count.provenance.evidence)),
          sources: shown.map(\.count.provenance.sources).merged()),
        unit: .ratio, period: counts[index].key)
    }
  }
}
