internal import Drawing

/// How a message is set: inline, as many mail clients leave nothing of a style sheet, with a sheet for
/// those that know narrow screens and dark schemes.
struct MailStyle {
  let palette: Palette
  /// The inks where a reader has a dark scheme.
  let dark: Palette

  private static let sans = "font-family:'PT Sans',Arial,Helvetica,sans-serif"
  private static let serif = "font-family:'PT Serif',Georgia,'Times New Roman',serif"

  private func sans(_ size: Int, _ line: Int, _ ink: Color, isBold: Bool = false) -> MailLook {
    .words(Self.sans, size, line, ink, isBold: isBold)
  }

  private func serif(_ size: Int, _ line: Int, _ ink: Color, isBold: Bool = false) -> MailLook {
    .words(Self.serif, size, line, ink, isBold: isBold)
  }

  var kicker: MailLook {
    sans(12, 16, palette.secondary).with("text-transform:uppercase;letter-spacing:0.06em")
  }
  var title: MailLook { serif(30, 36, palette.text, isBold: true).with("margin:0", first: true) }
  var heading: MailLook {
    sans(13, 18, palette.secondary, isBold: true).with("margin:0", first: true)
  }
  var lead: MailLook { serif(18, 26, palette.text) }
  var label: MailLook { sans(13, 18, palette.secondary) }
  var value: MailLook { serif(28, 34, palette.accent, isBold: true) }
  var unit: MailLook { sans(15, 34, palette.text) }
  var change: MailLook { sans(14, 19, palette.text) }
  var claim: MailLook { serif(17, 24, palette.text, isBold: true) }
  var body: MailLook { sans(15, 22, palette.text) }
  var note: MailLook { sans(13, 18, palette.secondary) }
  var caption: MailLook { serif(17, 24, palette.text, isBold: true) }
  var tableHeader: MailLook { sans(12, 16, palette.secondary, isBold: true) }
  var tableCell: MailLook { sans(13, 18, palette.text) }
  var notice: MailLook { sans(14, 20, palette.text, isBold: true) }
  var link: MailLook { MailLook("color:\(palette.accent.hexText)", classes: ["accent"]) }
  /// Source marks: no larger than they need be, and not underlined.
  var mark: MailLook {
    MailLook("color:\(palette.secondary.hexText);text-decoration:none", classes: ["secondary"])
  }
  var sourceLink: MailLook {
    MailLook("color:\(palette.secondary.hexText);text-decoration:underline", classes: ["secondary"])
  }

  /// The picture's own style dresses its alternative text where pictures are blocked.
  func picture(width: Int) -> MailLook {
    caption.with("display:block;width:\(width)px;max-width:100%;height:auto;border:0", first: true)
  }

  /// Narrower margins and the narrow pictures on telephones, other inks and pictures in the dark. What
  /// a client does not know it leaves out, and the light wide message stays.
  var sheet: String {
    let inks = ScreenInk.roles(of: dark).map { name, color in
      ".\(name){color:\(color.hexText)!important}.by-\(name){border-color:\(color.hexText)!important}"
        + ".on-\(name){background-color:\(color.hexText)!important}"
    }.joined()
    func shown(_ name: String) -> String {
      ".picture{display:none!important}"
        + ".\(name){display:block!important;max-height:none!important;overflow:visible!important}"
    }
    return """
      :root{color-scheme:light dark}
      @media (max-width:\(MailPage.narrow)px){.edge{padding-left:16px!important;\
      padding-right:16px!important}.sheet-edge{padding:0!important}\(shown("narrow-light"))}
      @media (prefers-color-scheme:dark){\(inks)\(shown("wide-dark"))}
      @media (max-width:\(MailPage.narrow)px) and (prefers-color-scheme:dark)\
      {\(shown("narrow-dark"))}

      """
  }
}
