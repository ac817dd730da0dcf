internal import Drawing

/// One cut of a family.
struct FontFace: Hashable {
  var family: TextStyle.Family
  var isBold = false
  var isItalic = false

  init(_ family: TextStyle.Family, isBold: Bool = false, isItalic: Bool = false) {
    self.family = family
    self.isBold = isBold
    self.isItalic = isItalic
  }

  /// All cuts in a fixed order.
  static let all: [FontFace] = TextStyle.Family.allCases.flatMap { family in
    [false, true].flatMap { isBold in
      [false, true].map { FontFace(family, isBold: isBold, isItalic: $0) }
    }
  }
}
