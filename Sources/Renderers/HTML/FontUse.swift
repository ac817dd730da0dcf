internal import Composer
internal import Drawing

/// The characters a page shows in each cut.
struct FontUse {
  private(set) var characters: [FontFace: Set<Unicode.Scalar>] = [:]

  private let rules: [TypeRule]

  /// Counts a page, beginning in the face of running text.
  init(of page: Markup, theme: Theme) {
    rules = TypeRule.rules(of: theme)
    add(page, face: FontFace(theme.textFace), isUppercase: false)
  }

  private mutating func add(_ markup: Markup, face: FontFace, isUppercase: Bool) {
    switch markup {
    case .text(let text):
      add(isUppercase ? text.uppercased() : text, face: face)
    case .drawing(_, let frame):
      add(frame)
    case .styleSheet: break
    case .element(let name, let attributes, let children):
      guard name != "head" else { return }
      var face = face
      var isUppercase = isUppercase
      for rule in rules(of: name, attributes) {
        face.family = rule.family ?? face.family
        face.isBold = rule.isBold ?? face.isBold
        face.isItalic = rule.isItalic ?? face.isItalic
        isUppercase = isUppercase || rule.isUppercase
      }
      for child in children { add(child, face: face, isUppercase: isUppercase) }
    }
  }

  private func rules(of name: String, _ attributes: [Markup.Attribute]) -> [TypeRule] {
    let classes = attributes.first { $0.name == "class" }?.value.split(separator: " ") ?? []
    let selectors: [TypeRule.Selector] =
      [.element(name)] + classes.map { .class(String($0)) }
    return rules.filter { $0.selectors.contains(where: selectors.contains) }
  }

  private mutating func add(_ frame: Frame) {
    for item in frame.items {
      switch item {
      case .group(let inner, _): add(inner)
      case .text(let run, _):
        let style = run.style
        add(
          run.text, face: FontFace(style.family, isBold: style.isBold, isItalic: style.isItalic))
      case .path, .anchor, .linkStart, .linkEnd, .tagStart, .tagEnd: break
      }
    }
  }

  /// Adds a text in a cut.
  mutating func add(_ text: String, face: FontFace) {
    characters[face, default: []].formUnion(text.unicodeScalars.filter { $0.value >= 0x20 })
  }
}
