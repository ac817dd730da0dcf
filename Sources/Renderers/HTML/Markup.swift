internal import Addresses
internal import ChartRendering
internal import Drawing

/// A piece of HTML that is also well-formed XML.
///
/// Text and attribute values are escaped when written, here and nowhere else, so nothing that comes
/// from a record can become markup.
indirect enum Markup {
  case text(String)
  case element(String, [Attribute], [Markup])
  /// A frame, and what writes it as SVG.
  case drawing(SVGWriter, of: Frame)
  /// Text of a `style` element, made by this program; it holds neither `<` nor `&`.
  case styleSheet(String)
  /// Markup for Outlook alone, made by this program.
  case outlook(String)

  /// An attribute: name and unescaped value.
  struct Attribute {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func href(_ value: String) -> Attribute { Attribute("href", value) }
  }

  /// An element with a class and children.
  static func element(_ name: String, class className: String, _ children: [Markup]) -> Markup {
    .element(name, [.class(className)], children)
  }

  /// An element without attributes.
  static func element(_ name: String, _ children: [Markup]) -> Markup {
    .element(name, [], children)
  }
}

extension Markup {
  /// The markup as bytes of an HTML file.
  var html: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .text(let text):
      out += MarkupEscaping.keepingLines.escaped(text)
    case .drawing(let writer, let frame):
      out += writer.text(of: frame)
    case .styleSheet(let css):
      out += css
    case .outlook(let markup):
      out += "<!--[if mso]>\(markup)<![endif]-->"
    case .element(let name, let attributes, let children):
      out += "<\(name)"
      for attribute in attributes {
        out += " \(attribute.name)=\"\(MarkupEscaping.keepingLines.escaped(attribute.value))\""
      }
      if Markup.voidElements.contains(name) {
        out += " />"
      } else {
        out += ">"
        for child in children { child.write(to: &out) }
        out += "</\(name)>"
      }
      // A line end is white space, so it stands only where white space means nothing.
      if Markup.ownLine.contains(name) { out += "\n" }
    }
  }

  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "link", "meta"]

  private static let ownLine: Set<String> = [
    "html", "head", "body", "title", "meta", "style", "header", "main", "footer", "nav", "section",
    "article", "figure", "figcaption", "div", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl",
    "dt", "dd", "table", "caption", "thead", "tbody", "tr", "details", "summary", "blockquote",
  ]
}
