internal import ChartTrials
internal import Drawing
internal import Testing

@testable import Charts

/// Nothing is told by colour alone.
@Suite struct SecondCueTests {
  private func paths(_ chart: any Drawable) -> [FrameCheck.Shape] {
    FrameCheck(chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame).paths
  }

  private func textures(_ chart: any Drawable) -> Int {
    paths(chart).count {
      $0.stroke?.width == Ink.textureWidth && $0.stroke?.color.role == "background"
    }
  }

  private func columns(_ count: Int) -> Chart {
    Chart.stackedColumns(
      (0..<count).map { ChartSeries("\($0)", points: Samples.months([1, 2])) }, unit: .month)
  }

  @Test("from the third series on, columns and their keys have textures; two need none")
  func columns() {
    #expect(textures(columns(2)) == 0)
    // Two columns and a swatch each of the third and of the fourth.
    #expect(textures(columns(4)) == 6)
  }

  @Test("the fifth and sixth series are textured the other way")
  func directions() {
    let r = Rectangle(x: 3, y: 5, width: 20, height: 10)
    let (rising, falling) = (
      Hatching.path(in: r, spacing: 4), Hatching.path(in: r, spacing: 4, falls: true)
    )
    func slopes(_ path: Path) -> [Bool] {
      stride(from: 0, to: path.points.count, by: 2).map { index in
        let (a, b) = (path.points[index], path.points[index + 1])
        return (b.x - a.x) * (b.y - a.y) > 0
      }
    }
    #expect(!slopes(rising).isEmpty && slopes(rising).allSatisfy { !$0 })
    #expect(!slopes(falling).isEmpty && slopes(falling).allSatisfy { $0 })
    #expect(falling.points.allSatisfy { $0.x >= r.x - 1e-9 && $0.x <= r.maxX + 1e-9 })
  }

  @Test("points told apart by colour have other symbols, unless they have one of their own")
  func points() {
    func chart(_ symbol: SymbolShape?) -> Chart {
      Chart {
        for name in ["a", "b", "c"] {
          let mark = PointMark(x: .value("", 1.0), y: .value("", 2.0))
            .foregroundStyle(by: .value("", name))
          if let symbol { mark.symbol(symbol) } else { mark }
        }
      }
    }
    #expect(PlotData(chart(nil)).series.map(\.symbol) == [.circle, .square, .diamond])
    #expect(PlotData(chart(.cross)).series.map(\.symbol) == [nil, nil, nil])
  }

  @Test("lines that only a key names have other dashes; lines named at their ends have none")
  func lines() {
    let chart = Chart.line(
      ["a", "b"].map { ChartSeries($0, points: Samples.years([1, 2, 3])) }, unit: .year)
    #expect(PlotData(chart).runs.map(\.style.dash) == [[], []])
    #expect(
      PlotData(chart.chartLineLabels(false)).runs.map(\.style.dash)
        == Array(LineStyle.patterns.prefix(2)))
  }

  @Test("a panel's only line needs no dashes, two in one panel do")
  func panels() {
    func chart(_ facet: (String) -> String) -> Chart {
      Chart {
        for name in ["a", "b"] {
          for year in 1...3 {
            LineMark(x: .value("", day(2020 + year, 1, 1), unit: .year), y: .value("", year))
              .foregroundStyle(by: .value("", name)).facet(by: .value("", facet(name)))
          }
        }
      }
      .chartLineLabels(false)
    }
    #expect(PlotData(chart { $0 }).runs.allSatisfy { $0.style.dash.isEmpty })
    #expect(PlotData(chart { _ in "one" }).runs.contains { !$0.style.dash.isEmpty })
  }
}
