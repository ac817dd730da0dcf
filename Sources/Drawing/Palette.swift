/// The ink of a theme: what is drawn with which colour.
///
/// Series colours are the Government Analysis Function's categorical palette in its fixed order.
public struct Palette: Sendable, Hashable, Codable {
  public var text: Color
  public var secondary: Color
  public var hairline: Color
  public var panel: Color
  public var background: Color
  public var accent: Color
  /// Grey for context series.
  public var context: Color
  /// Data colours in fixed order.
  public var series: [Color]

  public init(
    text: Color, secondary: Color, hairline: Color, panel: Color, background: Color,
    accent: Color, context: Color, series: [Color]
  ) {
    self.text = text
    self.secondary = secondary
    self.hairline = hairline
    self.panel = panel
    self.background = background
    self.accent = accent
    self.context = context
    self.series = series
  }

  /// The colours of the `gazette` theme.
  public static let gazette = Palette(
    text: Color(hex: 0x1B1F24, role: "text"),
    secondary: Color(hex: 0x5A6470, role: "secondary"),
    hairline: Color(hex: 0xC9CED6, role: "hairline"),
    panel: Color(hex: 0xF3F5F7, role: "panel"),
    background: Color(hex: 0xFFFFFF, role: "background"),
    accent: Color(hex: 0x12436D, role: "accent"),
    context: Color(hex: 0x8C95A0, role: "context"),
    series: [
      Color(hex: 0x12436D, role: "series-1"), Color(hex: 0x28A197, role: "series-2"),
      Color(hex: 0x801650, role: "series-3"), Color(hex: 0xF46A25, role: "series-4"),
      Color(hex: 0x3D3D3D, role: "series-5"), Color(hex: 0xA285D1, role: "series-6"),
    ])

  /// The same hues for dark screens, lighter and a little less saturated, on a blue black. Text has
  /// a contrast of at least 4.5 on background and panel, series of at least 3 on the background.
  public static let gazetteDark = Palette(
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
}
