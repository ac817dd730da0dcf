internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// x and y are alike.
@Suite struct DirectionTests {
  private func layout(_ chart: Chart, height: Double? = 200) -> PlotLayout {
    PlotLayout(
      chart, width: 400, height: height, style: ChartStyle(), measurer: FixedMeasurer())
  }

  /// The lengths of bars as shares of the longest.
  private func shares(_ chart: Chart) -> [Double] {
    let layout = layout(chart)
    let lengths = layout.data.bars.map { bar -> Double in
      guard let r = layout.geometry.rectangle(of: bar) else { return -1 }
      return bar.measured == .y ? r.height : r.width
    }
    return lengths.map { $0 / (lengths.max() ?? 1) }
  }

  private static let values = [("a", 4.0), ("b", -1.0), ("c", 2.5)]

  @Test(
    "lying bars are upright ones with x and y exchanged, stacked in every way",
    arguments: [
      MarkStackingMethod.standard, .normalized, .center, .unstacked,
    ])
  func exchanged(_ stacking: MarkStackingMethod) {
    let upright = Chart {
      for (name, value) in Self.values {
        for part in [1.0, 0.5] {
          BarMark(x: .value("", name), y: .value("", value * part), stacking: stacking)
            .foregroundStyle(by: .value("", "\(part)"))
        }
      }
    }
    let lying = Chart {
      for (name, value) in Self.values {
        for part in [1.0, 0.5] {
          BarMark(x: .value("", value * part), y: .value("", name), stacking: stacking)
            .foregroundStyle(by: .value("", "\(part)"))
        }
      }
    }
    let (a, b) = (shares(upright), shares(lying))
    #expect(a.count == 6)
    #expect(zip(a, b).allSatisfy { abs($0 - $1) < 1e-9 }, "\(a) \(b)")
    let bars = (layout(upright).data.bars, layout(lying).data.bars)
    #expect(bars.0.map(\.low) == bars.1.map(\.low))
    #expect(Set(bars.1.map(\.measured)) == [.x])
  }

  @Test("words run downwards in rows, numbers upwards, and both to the right")
  func order() throws {
    let chart = Chart {
      for (name, value) in Self.values { BarMark(x: .value("", value), y: .value("", name)) }
    }
    let geometry = layout(chart).geometry
    let rows = ["a", "b", "c"].compactMap { geometry.center(.category($0), on: .y) }
    #expect(rows.count == 3 && rows == rows.sorted())
    let zero = try #require(geometry.center(of: 0, on: .x))
    let four = try #require(geometry.center(of: 4, on: .x))
    #expect(zero < four)
  }

  @Test(
    "an axis of any scale may be measured in either direction",
    arguments: [ScaleType.linear, .log, .symmetricLog, .squareRoot])
  func scales(_ type: ScaleType) throws {
    let points = [("a", 1.0), ("b", 10.0), ("c", 100.0)]
    let chart = Chart {
      for (name, value) in points { PointMark(x: .value("", value), y: .value("", name)) }
    }
    .chartXScale(type: type)
    let geometry = layout(chart).geometry
    let places = try points.map { try #require(geometry.center(of: $0.1, on: .x)) }
    #expect(places == places.sorted())
    let isEven = abs((places[1] - places[0]) - (places[2] - places[1])) < 0.5
    #expect(isEven == (type == .log))
  }

  @Test("spans of time lie as bars in lanes")
  func spans() throws {
    let chart = Chart {
      BarMark(
        xStart: .value("", day(2024, 1, 1)), xEnd: .value("", day(2024, 1, 11)),
        y: .value("", "Visit"))
      BarMark(
        xStart: .value("", day(2024, 1, 11)), xEnd: .value("", day(2024, 1, 31)),
        y: .value("", "Summit"))
    }
    let shares = shares(chart)
    #expect(shares.count == 2)
    #expect(abs(shares[0] - 0.5) < 1e-9)
  }

  @Test("a name of two lines makes its row higher, and no other")
  func rows() {
    let chart = Chart {
      BarMark(x: .value("", 1.0), y: .value("", "short"))
      BarMark(
        x: .value("", 2.0),
        y: .value(
          "", "a name that is far too long to stand in one line beside its bar, so it wraps"))
    }
    guard let words = layout(chart, height: nil).geometry.y.words else {
      Issue.record("no words")
      return
    }
    #expect(words.edges[2] - words.edges[1] > 1.5 * (words.edges[1] - words.edges[0]))
  }

  @Test("a function is drawn as a line, and breaks where it has no value")
  func function() {
    let chart = Chart {
      LinePlot(x: "x", y: "root", domain: -1...4) { $0 < 0 ? .nan : $0.squareRoot() }
    }
    let values = layout(chart).data.runs.first?.vertices.map(\.high) ?? []
    #expect(values.count == 201)
    #expect(values.first == .some(nil))
    #expect(values.last == .some(2))
  }
}
