internal import Addresses
internal import Document
internal import Drawing
internal import Periods
internal import Typesetting
internal import Values

extension PageWriter {
  /// Running text.
  mutating func inlines(_ text: [Inline]) -> [Markup] {
    var out: [Markup] = []
    for inline in text { out.append(contentsOf: self.inline(inline)) }
    return out
  }

  private mutating func inline(_ inline: Inline) -> [Markup] {
    switch inline {
    case .text(let text): [.text(text)]
    case .strong(let inner): [.element("strong", inlines(inner))]
    case .emphasis(let inner): [.element("em", inlines(inner))]
    case .code(let text): [.element("code", [.text(text)])]
    case .number(let text, let id): [printedNumber(text, id: id)]
    case .sources(let numbers): [citation(numbers)]
    case .footnote(let number): [footnoteMark(number)]
    case .link(let inner, let address): [PageWriter.outside(address, inlines(inner))]
    case .reference(let inner, let id):
      [.element("a", [.href("#" + PageWriter.anchor(id))], inlines(inner))]
    case .language(let language, let inner):
      [.element("span", [Markup.Attribute("lang", language)], inlines(inner))]
    case .mark(let mark): [drawing(of: mark)]
    case .lineBreak: [.element("br", [])]
    }
  }

  /// A number with its exact value, and where it is from as a title: the JSON beside the page says
  /// more.
  private mutating func printedNumber(_ text: String, id: String) -> Markup {
    guard let number = number(id) else { return .text(text) }
    var attributes = identity(id)
    if let value = number.value {
      attributes.append(Markup.Attribute("value", JSONValue.number(value).text))
    }
    let words = [number.formulaWords, number.period?.description ?? "", number.speaker ?? ""]
    let title = words.filter { !$0.isEmpty }.joined(separator: " · ")
    if !title.isEmpty { attributes.append(Markup.Attribute("title", title)) }
    return .element(number.value == nil ? "span" : "data", attributes, [.text(text)])
  }

  private mutating func citation(_ numbers: [Int]) -> Markup {
    var children: [Markup] = [.text("[")]
    for (index, number) in numbers.enumerated() {
      if index > 0 { children.append(.text(", ")) }
      guard source(number) != nil else {
        children.append(.text(String(number)))
        continue
      }
      let id = cite(number)
      children.append(
        .element("a", identity(id) + [.href("#source-\(number)")], [.text(String(number))]))
    }
    return .element("span", class: "cite", children + [.text("]")])
  }

  private mutating func footnoteMark(_ number: Int) -> Markup {
    let mark = Markup.element(
      "a",
      identity("footnote-mark-\(number)")
        + [.href("#footnote-\(number)"), Markup.Attribute("role", "doc-noteref")],
      [.text(String(number))])
    return .element("sup", class: "cite", [mark])
  }

  /// A link outside.
  static func outside(_ address: SafeAddress, _ children: [Markup]) -> Markup {
    .element("a", [.href(address.text), Markup.Attribute("rel", "noopener")], children)
  }

  /// A drawn mark, the same as on paper, hidden from those who listen: it never stands without a
  /// word.
  private func drawing(of mark: Mark) -> Markup {
    let palette = briefing.theme.palette
    let onBaseline = mark.drawing(size: 12, color: palette.text, accent: palette.accent)
    // The page's drawing stands on its baseline and keeps a gap at its right; the style sheet gives
    // the gap here.
    let side = onBaseline.size.height
    var frame = Frame(size: Size(width: side, height: side))
    frame.place(onBaseline, at: Point(x: 0, y: side))
    return .element("span", class: "mark", [PageWriter.drawing(frame, id: "mark", name: "")])
  }
}
