internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// The ladders: the strongest that the records bear, and no more.
struct AssertionMakingTests {
  private static let whole = Leading<String>.Whole(
    "contacts", by: "level", amount: count(58), window: Example.period("2024"),
    asOf: Example.day("2024-05-28"), grounds: [])

  private static func count(_ value: Double) -> Quantity {
    Quantity(
      value: value, unit: .count,
      provenance: Provenance(
        statistic: "test", calculation: Calculation(.count(.contacts)), nature: .computed))
  }

  private static func leading(
    _ counts: [String: Double], slack: Double = 0
  ) -> Leading<String>? {
    var whole = Self.whole
    whole.amount = count(counts.values.reduce(0, +))
    return .found(
      among: counts.map {
        Leading.Place($0.key, name: $0.key, amount: count($0.value), share: count(0))
      },
      of: whole, slack: slack)
  }

  @Test("16 of 58 is no majority; more than any other is a plurality; equal ones are tied by name")
  func leading() {
    let most = Self.leading(["leader": 30, "minister": 28])
    let plurality = Self.leading(["leader": 16, "minister": 14, "other": 14, "foreign": 14])
    let tied = Self.leading(["leader": 14, "minister": 14, "other": 3])
    #expect(most?.assertion.relation == .majority)
    #expect(plurality?.assertion.relation == .plurality)
    #expect(plurality?.assertion.number(.next) == 14)
    #expect(tied?.assertion.relation == .tied)
    #expect(Set(tied?.assertion.texts(.values) ?? []) == ["leader", "minister"])
  }

  @Test("half is no majority, four lead nowhere, four alike are not named, nothing is nothing")
  func notLeading() {
    #expect(Self.leading(["a": 5, "b": 4, "c": 1])?.assertion.relation == .plurality)
    #expect(Self.leading(["a": 3, "b": 1])?.assertion.relation == .counts)
    #expect(Self.leading(["a": 2, "b": 2, "c": 2, "d": 2])?.assertion.relation == .counts)
    #expect(Self.leading([:]) == nil)
  }

  @Test("what may belong to any part takes a lead away that is no larger")
  func slack() {
    #expect(Self.leading(["a": 6, "b": 4], slack: 1)?.assertion.relation == .plurality)
    #expect(Self.leading(["a": 6, "b": 4], slack: 2)?.assertion.relation == .counts)
  }

  @Test(
    "the log covers a window only if declared complete from a day that is not after its start",
    arguments: [
      (true, "2020-01-01", Relation.complete), (true, "2023-06-01", .covers),
      (true, "2024-06-30", .incomplete), (true, nil, .incomplete),
      (false, "2020-01-01", .incomplete),
    ] as [(Bool, String?, Relation)])
  func coverage(_ isComplete: Bool, _ since: String?, _ relation: Relation) throws {
    let window = try #require(
      Period(from: Example.day("2023-05-30"), through: Example.day("2024-05-28")))
    let found = LogCoverage.found(
      Coverage(isComplete: isComplete, since: since.map(Example.day)), hasRecords: true,
      over: window, asOf: Example.day("2024-05-28"))
    #expect(found.assertion.relation == relation)
    #expect(found.isComplete == (relation == .complete))
  }

  @Test("a log that does not exist is absent, and one of which nothing is declared is undeclared")
  func noLog() {
    let day = Example.day("2024-05-28")
    let window = Period(day: day)
    #expect(
      LogCoverage.found(nil, hasRecords: false, over: window, asOf: day) == .absent(asOf: day))
    #expect(
      LogCoverage.found(nil, hasRecords: true, over: window, asOf: day) == .undeclared(asOf: day))
  }
}
