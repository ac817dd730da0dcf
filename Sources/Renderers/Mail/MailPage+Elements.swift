internal import Addresses
internal import Document
internal import Drawing

/// What a message's HTML is made of.
extension MailPage {
  func inlines(_ text: [Inline]) -> [Markup] {
    var out: [Markup] = []
    for (index, inline) in text.enumerated() {
      // A mark stays with the word before it.
      if case .sources = inline, index > 0, text[index - 1].plainText.last?.isWhitespace != true {
        out.append(.text("\u{A0}"))
      }
      out += self.inline(inline)
    }
    return out
  }

  private func inline(_ inline: Inline) -> [Markup] {
    switch inline {
    case .text(let text), .code(let text), .number(let text, _): [.text(text)]
    case .strong(let inner): [.element("strong", inlines(inner))]
    case .emphasis(let inner): [.element("em", inlines(inner))]
    case .sources(let numbers): citation(numbers)
    case .language(let language, let inner):
      [.element("span", [Markup.Attribute("lang", language)], inlines(inner))]
    case .link(let inner, let address): [link(address, style.link, inlines(inner))]
    case .reference(let inner, _): inlines(inner)
    case .lineBreak: [.element("br", [])]
    // Notes and drawn marks are in the briefing; a mark never stands without a word.
    case .footnote, .mark: []
    }
  }

  /// Source marks that lead to the sources themselves.
  private func citation(_ numbers: [Int]) -> [Markup] {
    var children: [Markup] = [.text("[")]
    for (index, number) in numbers.enumerated() {
      if index > 0 { children.append(.text(", ")) }
      let source = content.sources.first { $0.number == number }
      let name = Markup.text(String(number))
      children.append(source?.address.map { link($0, style.mark, [name]) } ?? name)
    }
    return [
      text("span", style.mark.with("font-size:12px;font-weight:normal"), children + [.text("]")])
    ]
  }

  func link(_ address: SafeAddress, _ look: MailLook, _ children: [Markup]) -> Markup {
    .element("a", [.href(address.text)] + look.attributes, children)
  }

  func text(_ element: String, _ look: MailLook, _ children: [Markup]) -> Markup {
    .element(element, look.attributes, children)
  }

  /// A row of the sheet, with so many pixels above.
  func row(_ above: Int, _ children: [Markup]) -> Markup {
    let padding = MailPage.padding
    let look = MailLook("padding:\(above)px \(padding)px 0 \(padding)px", classes: ["edge"])
    return .element("tr", [.element("td", look.attributes, children)])
  }

  func table(_ attributes: [Markup.Attribute], _ rows: [Markup]) -> Markup {
    let plain = [
      ("role", "presentation"), ("cellpadding", "0"), ("cellspacing", "0"), ("border", "0"),
    ]
    return .element("table", plain.map { Markup.Attribute($0.0, $0.1) } + attributes, rows)
  }

  /// A ground that clients without styles keep as well.
  func ground(_ color: Color, _ style: String) -> [Markup.Attribute] {
    [Markup.Attribute("bgcolor", color.hexText)] + MailLook(style).on(color).attributes
  }

  func styled(_ style: String) -> Markup.Attribute { Markup.Attribute("style", style) }

  func meta(_ name: String, _ content: String) -> Markup {
    .element("meta", [Markup.Attribute("name", name), Markup.Attribute("content", content)], [])
  }
}
