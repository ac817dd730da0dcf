internal import Periods
internal import Statistics
internal import Testing

@Suite struct EditionTests {
  @Test("an edition is named by its week and written as of its last day unless said otherwise")
  func name() {
    let edition = Edition(name: "2024-W21", asOf: Example.day("2024-05-28"))
    #expect(edition?.period.start == Example.day("2024-05-20"))
    #expect(edition?.asOf == Example.day("2024-05-28"))
    #expect(Edition(name: "2024-W21")?.asOf == Example.day("2024-05-26"))
    #expect(Edition(name: "week 21") == nil)
  }

  @Test(
    "the last complete week had ended before the day",
    arguments: [
      ("2024-05-26", "2024-W20"), ("2024-05-27", "2024-W21"), ("2024-05-28", "2024-W21"),
      ("2021-01-03", "2020-W52"), ("2021-01-04", "2020-W53"),
    ])
  func lastCompleteWeek(day: String, week: String) {
    let edition = Edition.lastCompleteWeek(before: Example.day(day))
    #expect(edition.period.description == week)
    #expect(edition.asOf == Example.day(day))
  }
}
