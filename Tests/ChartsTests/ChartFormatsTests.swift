internal import Drawing
internal import Testing

@testable import Charts

@Suite struct ChartFormatsTests {
  @Test(
    "plain numbers have a point, a true minus, and spaces from ten thousand",
    arguments: [
      (48.7, 1, "48.7"), (-4.2, 1, "\u{2212}4.2"), (-0.04, 1, "0.0"), (9999, 0, "9999"),
      (12_345.6, 1, "12\u{A0}345.6"), (1_234_567, 0, "1\u{A0}234\u{A0}567"),
    ] as [(Double, Int, String)])
  func plain(_ value: Double, _ digits: Int, _ text: String) {
    #expect(ChartFormats.plainNumber(value, digits) == text)
  }

  @Test("a format takes the decimals that its values need, and no plus for what rounds to zero")
  func settled() {
    let format = NumberFormat(showsPlus: true, suffix: "%").settled(for: [1, 2.5])
    #expect(format.text(1, ChartFormats()) == "+1.0%")
    #expect(format.text(0.01, ChartFormats()) == "0.0%")
  }

  @Test("text in a light ink is darkened until it can be read, and keeps its part")
  func textInk() {
    let palette = ChartStyle().palette
    for index in palette.series.indices {
      let color = Ink.series(index).textColor(in: palette)
      #expect(color.contrast(with: palette.background) >= 4.5)
    }
    #expect(Ink.series(1).textColor(in: palette).role == "series-2-text")
    #expect(Ink.series(0).textColor(in: palette) == palette.series[0])
  }

  @Test("four digits are grouped beside five, by the language's own mark")
  func grouped() {
    var format = NumberFormat(fractionDigits: 0)
    format.notation = NumberFormat.Notation(for: [5000, 10_000])
    #expect(format.text(5000, ChartFormats()) == "5\u{A0}000")
    #expect(format.text(-5000, ChartFormats()) == "\u{2212}5\u{A0}000")
    var english = ChartFormats()
    english.number = { value, _ in value < 10_000 ? "\(Int(value))" : "10,000" }
    #expect(format.text(5000, english) == "5,000")
    #expect(NumberFormat.Notation(for: [5000]) == .plain)
  }

  @Test("what is very great or very small is written with a power of ten, and near nothing in full")
  func extremes() {
    func text(_ value: Double) -> String {
      var format = NumberFormat().settled(for: [value])
      format.notation = NumberFormat.Notation(for: [value])
      return format.text(value, ChartFormats())
    }
    #expect(text(1.5e15) == "1.5e15")
    #expect(text(2e-9) == "2e\u{2212}9")
    #expect(text(0.00023) == "0.00023")
    #expect(text(0.25) == "0.25")
    #expect(Ticks.fractionDigits(of: [0, 5e-10]) == 10)
  }
}
