internal import Charts
internal import Drawing

/// The colours of the page by role, for a light and a dark screen; drawings use them by
/// `var(--ink-ROLE, #hex)`.
enum ScreenInk {
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
