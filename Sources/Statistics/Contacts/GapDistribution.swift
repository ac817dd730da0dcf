internal import Foundation
public import Periods
public import Records
public import Values

/// How long it was from one contact to the next, in bins of two days, against what chance would
/// give: the exponential distribution with the same mean, which gaps have when contacts come at a
/// steady rate and do not wait for each other.
///
/// Made by `init(contacts:window:asOf:)`; `nil` without a gap.
///
/// Source: Exponential model of gaps.
public struct GapDistribution: Sendable, Hashable {
  /// Gaps from `first` to `last` days; the last bin has no end.
  public struct Bin: Sendable, Hashable {
    public var first: Int
    /// The last day of the bin; `nil` for the open one.
    public var last: Int?
    /// How many gaps are that long.
    public var count: Quantity
    /// How many there would be by chance: `n (e^(-first/mean) - e^(-(last + 1)/mean))`.
    public var expected: Quantity
  }

  /// The days from one contact to the next, in order.
  public var lengths: [Int]
  /// Twenty bins of two days and an open one.
  public var bins: [Bin]
  /// The mean of the lengths, in days.
  public var mean: Quantity
  /// The middle of the lengths, in days.
  public var median: Quantity
  /// The longest, in days.
  public var longest: Quantity

  /// The gaps that ended in a window, between contacts with a known day.
  public init?(contacts: [Contact], window: Period, asOf: Day) {
    let log = ContactLog(contacts, asOf: asOf)
    let silences = log.silences(endingIn: window)
    let values = silences.compactMap(\.length.value)
    guard !values.isEmpty else { return nil }
    let records = silences.flatMap(\.length.provenance.records).sortedOnce()
    let sources = silences.flatMap(\.length.provenance.sources).sortedOnce()
    func quantity(
      _ value: Double?, _ unit: Quantity.Unit, _ name: String, _ calculation: Calculation,
      of counted: [String]? = nil
    ) -> Quantity {
      Quantity(
        value: value, unit: unit, period: window,
        provenance: Provenance(
          statistic: name, calculation: calculation, records: counted ?? records,
          sources: sources, nature: .computed))
    }
    let lengths = values.map { Int($0) }
    self.lengths = lengths
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = quantity(mean, .days, "contacts.mean-gap", .summary(.meanOfGaps, silences))
    median = log.medianGap(silences, window)
    longest = quantity(
      values.max(), .days, "contacts.longest-gap", .summary(.longestGap, silences))
    let starts = Array(stride(from: 0, to: 42, by: 2))
    bins = starts.map { first in
      let last = first == starts.last ? nil : first + 1
      // A gap is counted by the contact that ended it.
      let ends = silences.filter { silence in
        silence.length.value.map { Int($0) >= first && Int($0) <= last ?? .max } ?? false
      }.compactMap(\.length.provenance.records.last)
      return Bin(
        first: first, last: last,
        count: quantity(
          Double(ends.count), .count, "contacts.gaps", Calculation(.count(.gaps)), of: ends),
        expected: quantity(
          Self.expected(first, last, mean: mean, of: values.count), .ratio,
          "contacts.gaps-expected", Calculation(.method(.exponentialGaps))))
    }
  }

  private static func expected(
    _ first: Int, _ last: Int?, mean: Double, of count: Int
  ) -> Double? {
    guard mean > 0 else { return nil }
    func beyond(_ days: Int) -> Double { exp(-Double(days) / mean) }
    return Double(count) * (beyond(first) - (last.map { beyond($0 + 1) } ?? 0))
  }
}
