package import Periods
internal import Records
internal import Values

extension EditionStatistics {
  /// Whether the log is declared complete over the 365 days to the edition's day.
  package var isLogComplete: Bool { year.isCovered }

  /// The days from the log's first one to the edition's; `nil` where it holds nothing.
  package var logWindow: Period? {
    guard let first = contacts(days: 1).coverage?.since ?? merged.first?.start else { return nil }
    return Period(from: first, through: edition.asOf)
  }

  /// The contacts of each year the log covers, up to the edition's day, oldest first.
  package var contactYears: [(year: Period, frequency: ContactFrequency)] {
    guard let covered = logWindow else { return [] }
    return covered.every(.year).compactMap { year in
      Period(from: max(year.start, covered.start), through: min(year.end, edition.asOf))
        .map { (year, contacts(in: $0)) }
    }
  }

  /// The months up to the edition's day, oldest first.
  package func lastMonths(_ count: Int) -> [Period] {
    let newest = Period(.month, containing: edition.asOf)
    return sequence(first: newest) { $0.previous }.prefix(count).reversed()
  }
}
