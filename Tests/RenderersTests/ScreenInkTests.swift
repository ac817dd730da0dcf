internal import Charts
internal import Document
internal import Drawing
internal import Testing

@testable internal import Renderers

@Suite("Ink on screens")
struct ScreenInkTests {
  static let palettes = [Palette.gazette, Palette.gazetteDark]

  @Test("text has a contrast of 4.5 on background and panel in both themes", arguments: palettes)
  func text(palette: Palette) {
    for ground in [palette.background, palette.panel] {
      for ink in [palette.text, palette.secondary, palette.accent] {
        #expect(ink.contrast(with: ground) >= 4.5)
      }
    }
  }

  @Test("data colours have a contrast of 3 on the background, their words 4.5", arguments: palettes)
  func series(palette: Palette) {
    for (index, color) in palette.series.enumerated() {
      #expect(color.contrast(with: palette.background) >= 3)
      let words = Ink.series(index).textColor(in: palette)
      #expect(words.contrast(with: palette.background) >= 4.5)
    }
    #expect(Palette.gazetteDark.series.count == Palette.gazette.series.count)
  }

  @Test(
    "every ink of a chart has a role, by which screens give it another colour", arguments: palettes)
  func roles(palette: Palette) {
    let names = Set(ScreenInk.roles(of: palette).map(\.name))
    let data: [Ink] = (0..<6).flatMap { [.series($0), .shade($0)] } + [.context]
    let ground: [Ink] = [.accent, .text, .secondary, .hairline, .background]
    let colors =
      (data + ground).map { $0.color(in: palette) } + data.map { $0.textColor(in: palette) }
    for color in colors {
      #expect(color.role.map(names.contains) == true, "\(color.role ?? color.hexText)")
    }
  }

  @Test("no words of a chart are below 11 pixels on a screen")
  func sizes() {
    let smallest = ChartStyle().sizes.label - 0.5
    // What the style sheet gives a chart beside the contents, and on a telephone of 390 pixels.
    for (medium, shown) in [(FigureMedium.screen, 736.0), (.narrowScreen, 350)] {
      let figure = SampleBriefing.figure("a", label: "", text: "")
      #expect(smallest * shown / medium.width(of: figure) >= 11, "\(medium)")
    }
  }

  @Test("the page names every colour by its role, for areas and for words")
  func properties() {
    let css = ScreenInk.properties(of: .gazette)
    #expect(css.contains("--ink-series-2:#28A197;"))
    #expect(css.contains("--ink-series-2-text:"))
    #expect(!css.contains("--ink-series-2-text:#28A197"))
    #expect(css.contains("--ink-context-text:"))
    #expect(css.contains("--ink-shade-2:"))
  }
}
