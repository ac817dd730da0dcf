/// What elements of HTML mean for finding a page's text.
enum HTMLElements {
  /// Elements that begin a block of words.
  static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "pre", "div",
    "article", "section", "main", "br", "figcaption", "dt", "dd", "caption", "body", "header",
    "footer", "nav", "aside", "ul", "ol", "table", "tr", "form",
  ]
  /// Whether an element's words are a block of their own, be it one that is left out.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) || apart.contains(name) }
  /// Elements that hold the blocks of one text.
  static let containers: Set<String> = ["div", "article", "main", "section", "td", "body"]
  /// Elements whose words are no part of the text.
  static let apart: Set<String> = [
    "nav", "footer", "aside", "form", "script", "style", "noscript", "figcaption", "button",
    "select", "template", "svg", "iframe", "head",
  ]
}
