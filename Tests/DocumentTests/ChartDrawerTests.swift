internal import ChartTrials
internal import Charts
internal import Drawing
internal import Testing

@testable import Document

/// Every character half its size wide.
private final class FixedMeasurer: TextMeasurer {
  func extent(of text: String, style: TextStyle) -> TextExtent {
    TextExtent(
      width: Double(text.count) * style.size / 2, ascent: style.size * 0.9,
      descent: style.size * 0.3)
  }

  func missingCharacters(in text: String, style: TextStyle) -> [Character] { [] }
}

/// Counts the charts drawn.
private final class DrawingCount: StageWatch {
  private(set) var drawn = 0

  func begin(_ stage: Stage) {
    if stage == .charts { drawn += 1 }
  }

  func end(_ stage: Stage) {}
}

struct ChartDrawerTests {
  private let count = DrawingCount()

  private var drawer: ChartDrawer {
    ChartDrawer(style: ChartStyle(), measurer: FixedMeasurer(), watch: count)
  }

  private func figure(_ id: String, paperWidth: Double = 482, events: Int = 3) -> Figure {
    let strip = EventStrip(
      lanes: [EventStrip.Lane("Visits", ink: .series(0))],
      events: (0..<events).map { index in
        EventStrip.Event(
          start: day(2024, 5, 1 + index % 28), lane: "Visits", label: "Harbour \(index)")
      }, domain: day(2024, 5, 1)...day(2024, 5, 31)
    ).title("Three visits")
    return Figure(
      id: id, label: "Figure 1", title: [.text("Three visits")], subtitle: [], source: [],
      alternative: "Three visits in May.", chart: strip.described, paperWidth: paperWidth,
      data: nil)
  }

  private func texts(_ frame: Frame) -> [String] {
    frame.items.flatMap { item -> [String] in
      switch item {
      case .group(let inner, _): texts(inner)
      case .text(let run, _): [run.text]
      default: []
      }
    }
  }

  @Test("nothing is drawn before it is asked for, and each width once")
  func once() {
    let drawer = drawer
    let figure = figure("visits")
    #expect(count.drawn == 0)
    for _ in 0..<3 {
      for medium in FigureMedium.allCases {
        let frame = drawer.frame(of: figure, on: medium)
        #expect(frame.size.width == medium.width(of: figure))
      }
    }
    #expect(count.drawn == 5)
    _ = drawer.frame(of: self.figure("others"), on: .paper)
    #expect(count.drawn == 6)
  }

  @Test("media of one width share a drawing, and one with words inside has its own")
  func shared() {
    let drawer = drawer
    let narrow = figure("narrow", paperWidth: 254)
    #expect(drawer.frame(of: narrow, on: .paper) == drawer.frame(of: narrow, on: .narrowScreen))
    #expect(count.drawn == 1)
    let same = figure("same", paperWidth: 400)
    #expect(drawer.frame(of: same, on: .paper) != drawer.frame(of: same, on: .picture))
    #expect(count.drawn == 3)
  }

  @Test("only pictures have the title inside")
  func words() {
    let drawer = drawer
    let figure = figure("visits")
    for medium in FigureMedium.allCases {
      let isInside = texts(drawer.frame(of: figure, on: medium)).contains("Three visits")
      #expect(isInside == [.picture, .narrowPicture].contains(medium), "\(medium)")
    }
  }

  @Test("what had no room is known of the drawings made, and of no others")
  func warnings() throws {
    let drawer = drawer
    let crowded = figure("crowded", events: 80)
    #expect(drawer.warnings(of: crowded, on: .narrowScreen) == nil)
    _ = drawer.frame(of: crowded, on: .narrowScreen)
    #expect(try #require(drawer.warnings(of: crowded, on: .narrowScreen)).isEmpty == false)
    #expect(drawer.warnings(of: crowded, on: .screen) == nil)
  }

  @Test("a sparkline is drawn once at a size: larger in key figures than in cells")
  func sparklines() {
    let drawer = drawer
    let line = Sparkline([1, 3, 2])
    var key = KeyFigure(label: [], value: [])
    #expect(drawer.sparkline(of: key) == nil)
    key.sparkline = line
    for _ in 0..<2 {
      #expect(drawer.sparkline(of: key)?.size == Size(width: 96, height: 18))
      #expect(drawer.frame(ofCell: line).size == Size(width: 60, height: 14))
    }
    #expect(count.drawn == 2)
  }
}
