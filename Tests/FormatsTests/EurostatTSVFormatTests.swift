internal import Diagnostics
internal import Testing

@testable import Formats

@Suite("Eurostat's TSV")
struct EurostatTSVFormatTests {
  private static let head =
    "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2024-01 \t2024-02 \t2023 \n"

  @Test("dimensions are unpacked, a column is a period, flags stand behind values")
  func rows() throws {
    let reading = try Reading.of(
      Self.head + "M,LT,BY,27,2,VALUE_IN_EUROS\t1234.5 p\t: c\t10 pe\n"
        + "M,EL,WORLD,TOTAL,1,VALUE_IN_EUROS\t7 \t\t: \n"
        + "M,LT,BY,27,2,QUANTITY_IN_100KG\t9 \t9 \t9 \n",
      take: ["partners=countries,world", "products=2,total", "periods=month,year"])
    #expect(
      reading.lines == [
        "LTU export BLR 27 2024-01 1234.5 EUR FOB? [p] @2",
        "LTU export BLR 27 2024-02 missing EUR FOB? [c] @2",
        "LTU export BLR 27 2023 10 EUR FOB? [p] [e] @2",
        "GRC import WLD TOTAL 2024-01 7 EUR CIF? @3",
        "GRC import WLD TOTAL 2023 missing EUR CIF? @3",
      ])
    #expect(reading.survey.skipped == ["a quantity": 1])
    #expect(reading.survey.flags == ["p": 2, "c": 1, "e": 1])
    #expect(reading.survey.missing == 2)
  }

  @Test("a row with other dimensions, and a value that is none, are errors at their place")
  func faults() throws {
    let reading = try Reading.of(
      Self.head + "M,LT,BY,27,2,VALUE_IN_EUROS\t1,5 \t\t\n"
        + "M,LT,BY,27,VALUE_IN_EUROS\t1 \t2 \t3 \n"
        + "M,LT,BY,27,9,VALUE_IN_EUROS\t1 \t2 \t3 \n" + "M,LT,BY,27,2,VALUE_IN_EUROS\t1 ? \t\t\n")
    #expect(reading.survey.allFaults.map { $0.location?.line } == [2, 3, 4, 5])
  }
}
