internal import Charts
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

  @Test("the page names every colour by its role, for areas and for words")
  func properties() {
    let css = ScreenInk.properties(of: .gazette)
    #expect(css.contains("--ink-series-2:#28A197;"))
    #expect(css.contains("--ink-series-2-text:"))
    #expect(!css.contains("--ink-series-2-text:#28A197"))
    #expect(css.contains("--ink-context-text:"))
  }
}
