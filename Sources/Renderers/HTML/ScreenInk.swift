internal import Charts
internal import Drawing

/// The colours of a page by role, for light and dark screens.
enum ScreenInk {
  /// Every role that a colour of a page or drawing may have, with its ink.
  static func roles(of palette: Palette) -> [(name: String, color: Color)] {
    let named = [
      ("text", palette.text), ("secondary", palette.secondary), ("hairline", palette.hairline),
      ("panel", palette.panel), ("background", palette.background), ("accent", palette.accent),
      ("context", palette.context),
    ]
    // Words in a data colour are darker (or here lighter) than its areas where they must be.
    let data: [(String, Ink)] =
      palette.series.indices.map { ("series-\($0 + 1)", .series($0)) }
      + [("shade-1", .shade(0)), ("shade-2", .shade(1))]
    let areas = data.flatMap { name, ink in
      [(name, ink.color(in: palette)), (name + "-text", ink.textColor(in: palette))]
    }
    return named + areas + [("context-text", Ink.context.textColor(in: palette))]
  }

  /// The roles as custom properties for the page's root; drawings use them by
  /// `var(--ink-ROLE, #hex)`.
  static func properties(of palette: Palette) -> String {
    roles(of: palette).map { "--ink-\($0.name):\($0.color.hexText)" }.joined(separator: ";")
  }
}
