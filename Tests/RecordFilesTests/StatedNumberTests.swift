internal import Testing

@testable import RecordFiles
@testable import Records

struct StatedNumberTests {
  @Test(
    "the step is that of the last printed digit",
    arguments: [
      ("48.7", 0.1), ("12.08", 0.01), ("48.70", 0.01), ("40", 1), ("2400", 1), ("-0.5", 0.1),
      ("50", 1),
    ])
  func step(text: String, step: Double) {
    #expect(StatedNumber.printedStep(of: text) == step)
  }

  @Test("a rounding that the record gives comes first")
  func rounding() throws {
    let records = try GoodSet.records([
      "statements.csv": """
      id,measure,reporter,value,rounding,unit,period,growth,growth-rounding,speaker,sources
      one,turnover,BLR,40,10,USD bn,2023,6.3,0.5,BELTA,kremlin-a

      """
    ])
    #expect(records.statements[0].value == StatedNumber(value: 40, step: 10, text: "40"))
    #expect(records.statements[0].growth == StatedNumber(value: 6.3, step: 0.5, text: "6.3"))
  }
}
