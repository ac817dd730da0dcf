internal import Drawing

/// Inline styles of a message: what mail clients leave of a style sheet is not worth having.
struct MailStyle {
  let palette: Palette

  private static let sans = "font-family:'PT Sans',Arial,Helvetica,sans-serif"
  private static let serif = "font-family:'PT Serif',Georgia,'Times New Roman',serif"

  private func style(
    _ family: String, _ size: Int, _ line: Int, _ color: Color, isBold: Bool = false
  ) -> String {
    "\(family);font-size:\(size)px;line-height:\(line)px;color:\(color.hexText);"
      + "font-weight:\(isBold ? "bold" : "normal")"
  }

  var kicker: String {
    style(Self.sans, 12, 16, palette.secondary)
      + ";text-transform:uppercase;letter-spacing:0.06em"
  }
  var title: String { "margin:0;" + style(Self.serif, 30, 36, palette.text, isBold: true) }
  var heading: String { "margin:0;" + style(Self.sans, 12, 16, palette.secondary, isBold: true) }
  var lead: String { style(Self.serif, 18, 26, palette.text) }
  var label: String { style(Self.sans, 13, 18, palette.secondary) }
  var value: String { style(Self.serif, 28, 34, palette.accent, isBold: true) }
  var unit: String { style(Self.sans, 15, 34, palette.text) }
  var change: String { style(Self.sans, 14, 19, palette.text) }
  var claim: String { style(Self.serif, 17, 24, palette.text, isBold: true) }
  var body: String { style(Self.sans, 15, 22, palette.text) }
  var note: String { style(Self.sans, 13, 18, palette.secondary) }
  var caption: String { style(Self.serif, 17, 24, palette.text, isBold: true) }
  var tableHeader: String { style(Self.sans, 12, 16, palette.secondary, isBold: true) }
  var tableCell: String { style(Self.sans, 13, 18, palette.text) }
  var link: String { "color:\(palette.accent.hexText)" }
  /// Source marks: no larger than they need be, and not underlined.
  var mark: String { "color:\(palette.secondary.hexText);text-decoration:none" }
  var sourceLink: String { "color:\(palette.secondary.hexText);text-decoration:underline" }
  var notice: String { style(Self.sans, 14, 20, palette.text, isBold: true) }
  /// The picture's own style dresses its alternative text where pictures are blocked.
  func picture(width: Int) -> String {
    "display:block;width:\(width)px;max-width:100%;height:auto;border:0;"
      + style(Self.serif, 17, 24, palette.text, isBold: true)
  }
}
