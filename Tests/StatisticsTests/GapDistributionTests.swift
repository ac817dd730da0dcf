internal import Periods
internal import Records
internal import Testing

@testable import Statistics
@testable import Values

struct GapDistributionTests {
  private static func contact(_ id: String, _ day: String) throws -> Contact {
    Contact(
      id: id, start: try #require(Day(iso: day)), end: try #require(Day(iso: day)),
      precision: .exact, channel: .call, level: .leader, participants: [], status: .held,
      sources: ["s"])
  }

  @Test("gaps stand in bins of two days; those expected by chance sum to as many")
  func bins() throws {
    let days = ["2024-01-01", "2024-01-02", "2024-01-04", "2024-01-07", "2024-03-07"]
    let contacts = try days.map { try Self.contact($0, $0) }
    let window = try #require(Period(iso: "2024"))
    let asOf = try #require(Day(iso: "2024-12-31"))
    let gaps = try #require(
      GapDistribution(contacts: contacts, window: window, asOf: asOf))
    #expect(gaps.lengths == [1, 2, 3, 60])
    #expect(gaps.bins.count == 21)
    #expect(gaps.bins.compactMap(\.count.value).prefix(3) == [1, 2, 0])
    #expect(gaps.bins.last?.count.value == 1)
    #expect(gaps.mean.value == 16.5)
    #expect(gaps.median.value == 2.5)
    let expected = gaps.bins.compactMap(\.expected.value)
    // By hand: 4 (1 - e^(-2/16.5)).
    #expect(abs(expected[0] - 0.4566159) < 1e-6)
    #expect(abs(expected.reduce(0, +) - 4) < 1e-9)
    #expect(GapDistribution(contacts: [contacts[0]], window: window, asOf: asOf) == nil)
  }

  @Test("the mean over twelve months begins with the twelfth")
  func means() throws {
    let counts = try (1...13).map { month in
      ContactFrequency.Count(
        key: try #require(Period(month: (month - 1) % 12 + 1, year: 2023 + (month - 1) / 12)),
        count: Quantity(
          value: Double(month), unit: .count,
          provenance: Provenance(statistic: "x", calculation: .asRecorded, nature: .computed)),
        share: Quantity(
          value: nil, unit: .percent,
          provenance: Provenance(statistic: "x", calculation: .asRecorded, nature: .computed)))
    }
    let means = ContactFrequency.annualMeans(of: counts).map(\.value)
    #expect(means == Array(repeating: nil, count: 11) + [6.5, 7.5])
  }
}
