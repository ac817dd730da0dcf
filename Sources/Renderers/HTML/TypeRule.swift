internal import Document
internal import Drawing

/// Which cut of which family an element is set in.
///
/// The style sheet and the list of characters to embed are both made from these rules, so a cut
/// that the page shows is a cut that the page carries.
struct TypeRule {
  enum Selector: Hashable {
    case element(String)
    case `class`(String)
  }

  var selectors: [Selector]
  var family: TextStyle.Family?
  var isBold: Bool?
  var isItalic: Bool?
  var isUppercase = false

  /// A theme's rules, those of elements first: as in CSS, a class outweighs an element's name.
  static func rules(of theme: Theme) -> [TypeRule] {
    let headings = TypeRule(
      selectors: [.element("h1"), .element("h2"), .element("h3"), .element("h4")],
      family: theme.headingFace, isBold: true)
    return [headings] + standing + [
      TypeRule(selectors: [.class("value")], family: theme.numberFace, isBold: true),
      TypeRule(
        selectors: [.class("kicker")], family: .sans, isBold: true,
        isUppercase: theme.kickerCase != .plain),
    ]
  }

  private static let standing: [TypeRule] = [
    TypeRule(
      selectors: [
        .element("nav"), .element("table"), .element("figcaption"), .element("summary"),
        .element("dl"), .element("footer"), .element("caption"),
      ], family: .sans),
    TypeRule(selectors: [.element("strong")], isBold: true),
    TypeRule(selectors: [.element("th")], isBold: false),
    TypeRule(selectors: [.element("em")], isItalic: true),
    TypeRule(selectors: [.element("code")], family: .mono),
    TypeRule(
      selectors: [
        .class("skip"), .class("cite"), .class("label"), .class("line"), .class("source"),
        .class("note"), .class("colophon"), .class("confidence"), .class("sources"),
        .class("captions"),
      ], family: .sans, isBold: false),
    TypeRule(selectors: [.class("notice")], family: .sans, isBold: true, isUppercase: true),
    TypeRule(
      selectors: [.class("title"), .class("total"), .class("group")], family: .sans,
      isBold: true),
    TypeRule(selectors: [.class("col")], isBold: true),
    TypeRule(selectors: [.class("subtitle"), .class("unit")], family: .sans, isBold: false),
    TypeRule(selectors: [.class("claim")], isBold: true),
  ]

  /// A theme's rules as a style sheet.
  static func styleSheet(of theme: Theme) -> String {
    rules(of: theme).map { rule in
      let selectors = rule.selectors.map { selector in
        switch selector {
        case .element(let name): name
        case .class(let name): ".\(name)"
        }
      }
      var declarations: [String] = []
      if let family = rule.family { declarations.append("font-family:var(--\(family.rawValue))") }
      if let isBold = rule.isBold { declarations.append("font-weight:\(isBold ? 700 : 400)") }
      if let isItalic = rule.isItalic {
        declarations.append("font-style:\(isItalic ? "italic" : "normal")")
      }
      if rule.isUppercase { declarations.append("text-transform:uppercase") }
      return "\(selectors.joined(separator: ","))"
        + "{\(declarations.joined(separator: ";"))}\n"
    }.joined()
  }
}
