/// The middle value, the mean of the two middle ones for an even number; `nil` for none, or where
/// one of them is no number.
package func median(_ values: [Double]) -> Double? {
  guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? sorted[middle - 1] / 2 + sorted[middle] / 2 : sorted[middle]
}
