internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// Charts as somebody writes them who knows Swift Charts.
@Suite struct InterfaceTests {
  struct Sale: Identifiable {
    var id: String { "\(city)-\(month)" }
    var city: String
    var month: Int
    var value: Double?
    var date: Date { day(2024, month, 1) }
  }

  enum Flow: String, Plottable { case exports = "Exports" }

  let style = ChartStyle()
  let sales = [
    Sale(city: "Minsk", month: 1, value: 3), Sale(city: "Minsk", month: 2, value: 5),
    Sale(city: "Brest", month: 1, value: 2), Sale(city: "Brest", month: 2, value: 4),
  ]

  private func drawing(_ chart: any Drawable, width: Double = 482) -> ChartDrawing {
    chart.frame(width: width, style: style, measurer: FixedMeasurer())
  }

  private func texts(_ chart: any Drawable) -> [String] {
    FrameCheck(drawing(chart).frame).boxes.map(\.text)
  }

  private func paths(_ frame: Frame) -> [FrameCheck.Shape] { FrameCheck(frame).paths }

  @Test("a collection, an id and a plot of several marks give the marks of a loop")
  func collections() {
    let plain = Chart {
      for sale in sales {
        LineMark(x: .value("Month", sale.date, unit: .month), y: .value("Sales", sale.value))
          .foregroundStyle(by: .value("City", sale.city))
      }
    }
    let short = Chart(sales) { sale in
      LineMark(x: .value("Month", sale.date, unit: .month), y: .value("Sales", sale.value))
        .foregroundStyle(by: .value("City", sale.city))
    }
    let long = Chart {
      ForEach(sales, id: \.id) { sale in
        Plot {
          LineMark(x: .value("Month", sale.date, unit: .month), y: .value("Sales", sale.value))
        }
        .foregroundStyle(by: .value("City", sale.city))
      }
    }
    #expect(plain.marks == short.marks)
    #expect(plain.marks == long.marks)
  }

  @Test("normalized bars reach 100 % whatever their sum, and the axis says so")
  func normalized() {
    let chart = Chart(sales) {
      BarMark(
        x: .value("Month", $0.date, unit: .month), y: .value("Sales", $0.value),
        stacking: .normalized
      )
      .foregroundStyle(by: .value("City", $0.city))
    }
    let data = PlotData(chart)
    #expect(data.bars.map(\.high).max() == 100)
    #expect(data.isNormalized)
    #expect(texts(chart).contains("100%"))
    // The table keeps the values as they came.
    #expect(chart.dataTable(style: style).rows[0][1].value == 3)
  }

  @Test("centred stacks lie as far above the middle as below it")
  func centred() {
    let chart = Chart(sales) {
      AreaMark(
        x: .value("Month", $0.date, unit: .month), y: .value("Sales", $0.value), stacking: .center
      )
      .foregroundStyle(by: .value("City", $0.city))
    }
    let ys = PlotData(chart).measuredNumbers
    #expect(ys.min() == -4.5)
    #expect(ys.max() == 4.5)
  }

  @Test("unstacked bars all stand on zero")
  func unstacked() {
    let chart = Chart(sales) {
      BarMark(
        x: .value("Month", $0.date, unit: .month), y: .value("Sales", $0.value),
        stacking: .unstacked)
    }
    #expect(PlotData(chart).bars.allSatisfy { $0.low == 0 })
  }

  @Test("lines told apart by style have other dashes, by symbol other symbols")
  func styles() {
    let chart = Chart(sales) {
      LineMark(x: .value("Month", $0.date), y: .value("Sales", $0.value))
        .lineStyle(by: .value("City", $0.city)).symbol(by: .value("City", $0.city))
    }
    let runs = PlotData(chart).runs
    #expect(runs.map(\.style.dash) == [[], LineStyle.patterns[1]])
    #expect(runs.map(\.symbol) == [.circle, .square])
  }

  @Test("lines with a colour and a style of their own are as many as there are pairs")
  func pairs() {
    let chart = Chart {
      for (city, flow) in [("Minsk", "in"), ("Minsk", "out"), ("Brest", "in")] {
        for month in 1...3 {
          LineMark(x: .value("", day(2024, month, 1)), y: .value("", Double(month)))
            .foregroundStyle(by: .value("City", city)).lineStyle(by: .value("Flow", flow))
        }
      }
    }
    let data = PlotData(chart)
    #expect(data.runs.count == 3)
    #expect(Set(data.runs.map(\.ink)).count == 2)
  }

  @Test("bins touch, and the axis is one of numbers")
  func bins() {
    let chart = Chart {
      for start in 0..<5 {
        BarMark(
          x: .value("Size", Double(start)..<Double(start + 1)), y: .value("Count", start + 1))
      }
    }
    #expect(drawing(chart).warnings.isEmpty)
    #expect(texts(chart).contains("4"))
    #expect(chart.dataTable(style: style).rows[0][0].text == "0\u{2013}1")
  }

  @Test("a raw value is plottable, and names its series")
  func rawValues() {
    let mark = LineMark(x: .value("", 1), y: .value("", 2)).foregroundStyle(
      by: .value("Flow", Flow.exports))
    #expect(mark.marks[0].seriesName == "Exports")
  }

  @Test("a logarithmic axis has equal lengths for equal ratios")
  func logarithmic() {
    let scale = ValueScale(values: [1, 1000], type: .log, count: 5)
    #expect(abs(scale.share(10) - scale.share(1) - (scale.share(100) - scale.share(10))) < 1e-12)
    let chart = Chart {
      for step in 0...4 {
        LineMark(
          x: .value("", day(2020 + step, 1, 1)), y: .value("", [1, 10, 100, 1e3, 1e4][step]))
      }
    }
    .chartYScale(type: .log)
    #expect(
      texts(chart).filter { ["1", "10", "100", "1\u{A0}000", "10\u{A0}000"].contains($0) }.count
        == 5)
  }

  @Test("bars keep their zero: a logarithmic scale is refused and reported")
  func logarithmicBars() {
    let chart = Chart { BarMark(x: .value("", "a"), y: .value("", 5.0)) }.chartYScale(type: .log)
    #expect(drawing(chart).warnings.contains { $0.text.contains("zero") })
    let cut = Chart { BarMark(x: .value("", "a"), y: .value("", 5.0)) }
      .chartYScale(domain: 4...6)
    var layout = PlotLayout(
      cut, width: 300, height: 200, style: style, measurer: FixedMeasurer())
    _ = layout.draw()
    #expect(layout.geometry.y.numbers?.start == 0)
  }

  @Test("a symmetric logarithm and a root keep the order and the sign")
  func otherScales() {
    for type in [ScaleType.symmetricLog, .squareRoot, .power(exponent: 0.3)] {
      let scale = ValueScale(values: [-50, 200], type: type, count: 5)
      #expect(scale.share(-50) < scale.share(0))
      #expect(scale.share(0) < scale.share(3))
    }
    let symmetric = ScaleType.symmetricLog(slopeAtZero: 2)
    #expect(symmetric.transformed(1).map { abs($0 - 1.098_612_288_668_11) < 1e-12 } == true)
    #expect(symmetric.transformed(-1) == symmetric.transformed(1).map { -$0 })
  }

  @Test("an axis shows the marks it is given, with their own words")
  func axes() {
    let base = Chart {
      for month in 1...12 {
        LineMark(x: .value("", day(2024, month, 1), unit: .month), y: .value("", Double(month)))
      }
    }
    let chart =
      base
      .chartXAxis {
        AxisMarks(values: .stride(by: .quarter)) { value in
          AxisGridLine()
          AxisValueLabel("q\(value.index)")
        }
      }
      .chartYAxis {
        AxisMarks(values: [2.0, 6, 10]) {
          AxisGridLine()
          AxisValueLabel(format: NumberFormat(fractionDigits: 1, suffix: "!"))
        }
      }
    let texts = texts(chart)
    #expect(texts.filter { $0.hasPrefix("q") } == ["q0", "q1", "q2", "q3"])
    #expect(texts.filter { $0.hasSuffix("!") } == ["2.0!", "6.0!", "10.0!"])
    #expect(self.texts(base.chartYAxis(.hidden).chartXAxis(.hidden)).isEmpty)
  }

  @Test("Talbot's ticks are an option of an axis")
  func extended() {
    let chart = Chart {
      for month in 1...6 {
        LineMark(x: .value("", day(2024, month, 1)), y: .value("", Double(month) * 16))
      }
    }
    .chartYAxis { AxisMarks(values: .extended(desiredCount: 5)) }
    #expect(texts(chart).contains("25"))
  }

  @Test("half-years are named as such, their year only where it changes")
  func halves() {
    let chart = Chart {
      for month in [1, 7, 13, 19] {
        BarMark(
          x: .value("", day(2023 + month / 12, month % 12, 1), unit: .halfYear),
          y: .value("n", Double(month)))
      }
    }
    #expect(
      texts(chart).filter { $0.hasPrefix("H") || $0.count == 4 }
        == ["H1", "2023", "H2", "H1", "2024", "H2"])
    #expect(chart.dataTable(style: style).rows[1][0].text == "H2\u{A0}2023")
  }

  @Test("an axis at the right has its numbers at the right")
  func trailing() {
    let chart = Chart {
      for month in 1...6 {
        BarMark(x: .value("", day(2024, month, 1), unit: .month), y: .value("", Double(month)))
      }
    }
    .chartYAxis { AxisMarks(position: .trailing) }
    let numbers = FrameCheck(drawing(chart).frame).boxes.filter { Double($0.text) != nil }
    #expect(!numbers.isEmpty)
    #expect(numbers.filter { $0.rectangle.y < 150 }.allSatisfy { $0.rectangle.x > 440 })
  }

  @Test("an annotation is moved into its bounds, or left out and reported where it may not be")
  func overflow() {
    func chart(_ overflow: AnnotationOverflowResolution) -> Chart {
      Chart {
        for month in 1...6 {
          PointMark(x: .value("", day(2024, month, 1)), y: .value("", Double(month)))
            .annotation(position: .top, overflowResolution: overflow) {
              Text(month == 6 ? "a note that is far too long to stand over the last point" : "")
            }
        }
      }
    }
    #expect(texts(chart(.init(x: .fit(to: .chart)))).contains { $0.hasPrefix("a note") })
    #expect(FrameCheck(drawing(chart(.automatic)).frame).faults.isEmpty)
    let fixed = drawing(chart(.init(x: .disabled, y: .disabled)))
    #expect(fixed.warnings.contains { $0.text.contains("a note") })
  }

  @Test("panels share one scale, and only the outer ones carry numbers and dates")
  func facets() {
    let chart = Chart(sales) {
      LineMark(x: .value("Month", $0.date, unit: .month), y: .value("Sales", $0.value))
        .facet(by: .value("City", $0.city))
    }
    .chartFacets(columns: 2)
    let texts = texts(chart)
    #expect(texts.prefix(1) == ["Minsk"])
    #expect(texts.filter { $0 == "4" }.count == 1)
    #expect(chart.dataTable(style: style).columns == ["Month", "Minsk", "Brest"])
    let own = chart.chartFacets(columns: 2, sharedScale: false)
    #expect(self.texts(own).contains { $0.hasPrefix(style.words.ownScales) })
  }

  @Test("sectors are named with their shares, and many are advised against")
  func sectors() {
    let chart = Chart {
      for (name, value) in [("a", 1.0), ("b", 1), ("c", 2)] {
        SectorMark(angle: .value("Share", value), innerRadius: .ratio(0.5))
          .foregroundStyle(by: .value("", name))
      }
    }
    #expect(Set(texts(chart)) == ["a 25%", "b 25%", "c 50%"])
    #expect(drawing(chart).warnings.isEmpty)
    let many = Chart {
      for index in 0..<5 {
        SectorMark(angle: .value("", 1.0)).foregroundStyle(by: .value("", "\(index)"))
      }
    }
    #expect(drawing(many).warnings.count == 1)
  }

  @Test("alternative text is drafted with its trend, and may be given")
  func alternative() {
    let points = Samples.years([1, 2, 3, 4, 5])
    let chart = Chart.line([ChartSeries("", points: points)], unit: .year)
    #expect(chart.altText(style: style).contains("Rising, from"))
    #expect(chart.accessibilityLabel("Up").altText(style: style) == "Up")
  }

  @Test(
    "trends are told by the order of the values",
    arguments: [
      ([1, 2, 3, 4], ChartSummary.Trend.rising), ([4, 3, 2, 1], .falling), ([1, 3, 1, 3], .uneven),
      ([2, 2, 2, 2], .uneven),
    ] as [([Double], ChartSummary.Trend)])
  func trends(_ values: [Double], _ expected: ChartSummary.Trend) {
    #expect(ChartSummary.Trend(of: values) == expected)
    #expect(ChartSummary.Trend(of: [1, 2]) == nil)
  }

  @Test("a hidden mark is drawn and not told")
  func hidden() {
    let chart = Chart {
      BarMark(x: .value("", "a"), y: .value("n", 1.0))
      BarMark(x: .value("", "b"), y: .value("n", 9.0)).accessibilityHidden()
    }
    #expect(chart.dataTable(style: style).rows.count == 1)
    #expect(paths(drawing(chart).frame).filter { $0.fill != nil }.count == 2)
  }

  @Test("steps turn where they are asked to")
  func steps() {
    let points = [Point(x: 0, y: 0), Point(x: 10, y: 5)]
    func corner(_ method: InterpolationMethod) -> Path.Element? {
      LinePath(method, standing: .x).elements(through: points).first
    }
    #expect(corner(.stepStart) == .line(Point(x: 0, y: 5)))
    #expect(corner(.stepCenter) == .line(Point(x: 5, y: 0)))
    #expect(corner(.stepEnd) == .line(Point(x: 10, y: 0)))
  }

  @Test("stacked lying bars are rows of parts")
  func lyingStacks() {
    let chart = Chart {
      for sale in sales {
        BarMark(
          x: .value("Sales", sale.value), y: .value("Month", "\(sale.month)"), stacking: .normalized
        )
        .foregroundStyle(by: .value("City", sale.city))
      }
    }
    #expect(texts(chart).contains("60%"))
    #expect(chart.dataTable(style: style).columns == ["Month", "Minsk", "Brest"])
  }
}
