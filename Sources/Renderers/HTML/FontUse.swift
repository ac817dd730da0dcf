internal import Document
internal import Drawing

/// The characters a page shows in each cut.
struct FontUse {
  /// The characters of each cut, none of them a control character.
  var characters: [FontFace: Set<Unicode.Scalar>] { seen.mapValues(\.scalars) }

  private var seen: [FontFace: ScalarSet] = [:]
  private let rules: [TypeRule]
  /// The rules for elements met before, by name and classes.
  private var known: [String: [TypeRule]] = [:]

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
    case .styleSheet, .outlook: break
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

  private mutating func rules(of name: String, _ attributes: [Markup.Attribute]) -> [TypeRule] {
    let classes = attributes.first { $0.name == "class" }?.value ?? ""
    let key = "\(name) \(classes)"
    if let found = known[key] { return found }
    let selectors: [TypeRule.Selector] =
      [.element(name)] + classes.split(separator: " ").map { .class(String($0)) }
    let found = rules.filter { $0.selectors.contains(where: selectors.contains) }
    known[key] = found
    return found
  }

  private mutating func add(_ frame: Frame) {
    for item in frame.items {
      switch item {
      case .group(let inner, _): add(inner)
      case .text(let run, _):
        let style = run.style
        add(
          run.text, face: FontFace(style.family, isBold: style.isBold, isItalic: style.isItalic))
      case .path, .picture, .anchor, .linkStart, .linkEnd, .tagStart, .tagEnd: break
      }
    }
  }

  /// Adds a text in a cut.
  mutating func add(_ text: String, face: FontFace) {
    seen[face, default: ScalarSet()].insert(text)
  }
}

/// Characters, quick to add to: those of one or two bytes stand in a table.
private struct ScalarSet {
  private var short = [Bool](repeating: false, count: 0x800)
  private var long: Set<Unicode.Scalar> = []

  mutating func insert(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x800 {
        short[Int(scalar.value)] = true
      } else {
        long.insert(scalar)
      }
    }
  }

  var scalars: Set<Unicode.Scalar> {
    long.union(
      short.indices.lazy.filter { $0 >= 0x20 && short[$0] }.compactMap {
        Unicode.Scalar(UInt32($0))
      })
  }
}
