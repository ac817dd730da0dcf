internal import Drawing
internal import Fields

/// The declared colours of a theme, and what they must keep so that everybody can read them.
enum ThemeInks {
  private struct Ink: Sendable {
    var field: Field<Color>
    var set: @Sendable (inout Palette, Color) -> Void

    init(
      _ name: String, _ help: String, _ set: @escaping @Sendable (inout Palette, Color) -> Void
    ) {
      field = Field(
        name, .color, defaultText: "that of gazette", help: help)
      self.set = { palette, color in
        var color = color
        color.role = name
        set(&palette, color)
      }
    }
  }

  private static let inks: [Ink] = [
    Ink("text", "Running text.") { $0.text = $1 },
    Ink("secondary", "Labels, captions, notes.") { $0.secondary = $1 },
    Ink("hairline", "Thin rules and grid lines.") { $0.hairline = $1 },
    Ink("panel", "The ground of panels and bands.") { $0.panel = $1 },
    Ink("background", "The sheet.") { $0.background = $1 },
    Ink("accent", "Accent rules, links, large numbers.") { $0.accent = $1 },
    Ink("context", "What only gives context in a chart.") { $0.context = $1 },
  ]

  private static let series = Field(
    "series", .list(of: .color), defaultText: "those of gazette",
    help: "Six data colours in fixed order.")

  /// Colours over those of another palette.
  static func shape(over base: Palette) -> Shape<Palette> {
    Shape("colours") { reader in
      var palette = base
      for ink in inks {
        if let color = reader.value(ink.field) { ink.set(&palette, color) }
      }
      if let colors = reader.value(series) {
        if colors.count != base.series.count {
          reader.report(
            at: series.name, code: "bad-series",
            message: "there are \(colors.count) data colours, not \(base.series.count)",
            hint: "a country, a flow and a channel keep their place in the list")
        }
        palette.series = colors.enumerated().map { index, color in
          var color = color
          color.role = "series-\(index + 1)"
          return color
        }
      }
      reportPale(palette, reader)
      return palette
    }
  }

  /// Contrast as WCAG 2.2 wants it: 4.5 for words (1.4.3), 3 for what is drawn (1.4.11).
  private static func reportPale(_ palette: Palette, _ reader: MappingReader) {
    let words = [
      ("text", palette.text), ("secondary", palette.secondary), ("accent", palette.accent),
    ]
    for (name, color) in words {
      for (ground, other) in [("background", palette.background), ("panel", palette.panel)] {
        report(color, on: other, ground, least: 4.5, named: name, at: name, reader)
      }
    }
    report(
      palette.context, on: palette.background, "background", least: 3, named: "context",
      at: "context", reader)
    for (index, color) in palette.series.enumerated() {
      report(
        color, on: palette.background, "background", least: 3, named: "series \(index + 1)",
        at: series.name, reader)
    }
  }

  private static func report(
    _ color: Color, on ground: Color, _ groundName: String, least: Double, named name: String,
    at key: String, _ reader: MappingReader
  ) {
    let contrast = color.contrast(with: ground)
    guard contrast < least else { return }
    let tenths = Int((contrast * 10).rounded(.down))
    reader.report(
      at: reader.has(key) ? key : groundName, code: "low-contrast",
      message: "\(name) \(color.hexText) has a contrast of \(tenths / 10).\(tenths % 10) on "
        + "\(groundName) \(ground.hexText); it needs \(least == 3 ? "3" : "4.5")",
      hint: "take a colour that differs more in lightness")
  }
}
