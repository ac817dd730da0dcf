internal import Periods
internal import Statistics
internal import Testing
internal import Values

@Suite struct EditionTests {
  @Test("an edition is named by its week and written as of its last day unless said otherwise")
  func name() {
    let edition = Edition(name: "2024-W21", asOf: Example.day("2024-05-28"))
    #expect(edition?.period.start == Example.day("2024-05-20"))
    #expect(edition?.asOf == Example.day("2024-05-28"))
    #expect(Edition(name: "2024-W21")?.asOf == Example.day("2024-05-26"))
    #expect(Edition(name: "week 21") == nil)
  }
}
