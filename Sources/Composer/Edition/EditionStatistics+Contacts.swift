internal import Periods
internal import Records
internal import Statistics
internal import Values

extension EditionStatistics {
  /// Whether the log is declared complete.
  var isLogComplete: Bool { pair.coverage[.contacts]?.isComplete ?? false }

  /// The days from the log's first one to the edition's; `nil` where it holds nothing.
  var logWindow: Period? {
    guard let first = contacts(days: 1).coverage?.since ?? merged.first?.start else { return nil }
    return Period(from: first, through: edition.asOf)
  }

  /// The contacts of each year the log covers, up to the edition's day, oldest first.
  var contactYears: [(year: Period, frequency: ContactFrequency)] {
    guard let covered = logWindow else { return [] }
    return covered.every(.year).compactMap { year in
      Period(from: max(year.start, covered.start), through: min(year.end, edition.asOf))
        .map { (year, contacts(in: $0)) }
    }
  }

  /// The months up to the edition's day, oldest first.
  func lastMonths(_ count: Int) -> [Period] {
    let newest = Period(.month, containing: edition.asOf)
    return sequence(first: newest) { $0.previous }.prefix(count).reversed()
  }
}
