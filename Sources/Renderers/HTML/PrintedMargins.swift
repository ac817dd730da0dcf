internal import Document

/// What a browser prints in the margins of each sheet: what the briefing is, whether it is
/// invented, whose it is, and the page.
struct PrintedMargins {
  private let head: String
  private let notice: String
  private let desk: String

  init(of briefing: Briefing) {
    head = briefing.cover.runningTitle
    notice = briefing.identity.notice
    desk = briefing.identity.desk
  }

  /// The text that the fonts must have.
  var text: String { head + notice + desk + "0123456789/ " }

  /// Page margin boxes (CSS Paged Media 3); a browser that has none prints none.
  var styleSheet: String {
    let look = "font:400 7.4pt/1.3 var(--sans);color:var(--ink-secondary)"
    func box(_ name: String, _ content: String) -> String {
      "@\(name){content:\(content);\(look)}"
    }
    let heading = PrintedMargins.quoted(head)
    let warning = PrintedMargins.quoted(notice)
    return """
      @page{\(box("top-left", heading))\(box("top-right", warning))\
      \(box("bottom-left", PrintedMargins.quoted(desk)))\
      \(box("bottom-right", "counter(page) \" / \" counter(pages)"))}
      @page:first{@top-left{content:none}}

      """
  }

  /// A CSS string in which everything but letters, figures and spaces is escaped by number, so that
  /// no text can end the string or the style element.
  static func quoted(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || scalar == " "
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + body.joined() + "\""
  }
}
