internal import Charts
internal import Drawing

/// The colours of the page by role, for a light and a dark screen; drawings use them by
/// `var(--ink-ROLE, #hex)`.
struct ScreenInk {
  /// The theme's own colours.
  let light: Palette

  /// The dark theme: the same hues, lighter and a little less saturated, on a blue black. Text has
  /// a contrast of at least 4.5 on background and panel, series of at least 3 on the background.
  static let dark = Palette(
    text: Color(hex: 0xE4E8ED, role: "text"),
    secondary: Color(hex: 0xA9B3BF, role: "secondary"),
    hairline: Color(hex: 0x3A444F, role: "hairline"),
    panel: Color(hex: 0x1C232B, role: "panel"),
    background: Color(hex: 0x12171D, role: "background"),
    accent: Color(hex: 0x8DBDE8, role: "accent"),
    context: Color(hex: 0x7F8A96, role: "context"),
    series: [
      Color(hex: 0x73ACE0, role: "series-1"), Color(hex: 0x35B8AC, role: "series-2"),
      Color(hex: 0xE077B2, role: "series-3"), Color(hex: 0xF58549, role: "series-4"),
      Color(hex: 0xC3C8CE, role: "series-5"), Color(hex: 0xB89CE8, role: "series-6"),
    ])

  /// Custom properties for the page's root.
  static func properties(of palette: Palette) -> String {
    let named = [
      ("text", palette.text), ("secondary", palette.secondary), ("hairline", palette.hairline),
      ("panel", palette.panel), ("background", palette.background), ("accent", palette.accent),
      ("context", palette.context),
    ]
    let series = palette.series.indices.flatMap { index in
      // Words in a data colour are darker (or here lighter) than its areas where they must be.
      [
        ("series-\(index + 1)", palette.series[index]),
        ("series-\(index + 1)-text", Ink.series(index).textColor(in: palette)),
      ]
    }
    let context = [("context-text", Ink.context.textColor(in: palette))]
    return (named + context + series).map { "--ink-\($0.0):\($0.1.hexText)" }
      .joined(separator: ";")
  }
}
