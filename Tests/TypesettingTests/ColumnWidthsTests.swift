internal import Testing

@testable import Typesetting

@Suite struct ColumnWidthsTests {
  private func need(_ least: Double, _ natural: Double, _ flexibility: Double = 1)
    -> ColumnWidths.Need
  {
    ColumnWidths.Need(least: least, natural: natural, flexibility: flexibility)
  }

  @Test("spare width goes to the flexible columns by their part")
  func spare() {
    let widths = ColumnWidths.widths(
      [need(10, 50, 0), need(10, 50, 1), need(10, 50, 3)], available: 190)
    #expect(widths == [50, 60, 80])
  }

  @Test("a rigid column keeps its content on one line while the others wrap")
  func rigid() {
    let widths = ColumnWidths.widths([need(20, 60, 0), need(30, 400)], available: 200)
    #expect(widths == [60, 140])
  }

  @Test("where even the words do not fit, the widest columns give way and narrow ones stay whole")
  func tooNarrow() {
    let widths = ColumnWidths.widths(
      [need(40, 40), need(200, 300), need(150, 150)], available: 240)
    #expect(widths == [40, 100, 100])
  }

  @Test("the widths always fill what is available")
  func sum() {
    let cases: [[ColumnWidths.Need]] = [
      [need(10, 20, 0), need(10, 30, 0)], [need(100, 300), need(90, 500), need(80, 90)],
      [need(400, 900), need(300, 900, 0)], [need(0, 0), need(10, 1000)],
    ]
    for needs in cases {
      let widths = ColumnWidths.widths(needs, available: 350)
      #expect(abs(widths.reduce(0, +) - 350) < 0.001)
      #expect(widths.allSatisfy { $0 >= 0 })
    }
  }

  @Test(
    "the column with the long texts gets the width that saves lines, not the one with long words")
  func lines() {
    var short = need(60, 90)
    short.rows = [70, 90, 80, 60]
    var long = need(40, 600)
    long.rows = [600, 500, 20, 20]
    let widths = ColumnWidths.widths([short, long], available: 260)
    #expect(widths[1] > 150)
    #expect(widths[0] >= 60)
  }
}
