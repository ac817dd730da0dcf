internal import Document
internal import Drawing

/// How a paragraph is set.
struct ParagraphLook {
  enum Alignment {
    case justified, leading, trailing, center
  }

  var style: TextStyle
  /// From baseline to baseline, in points.
  var leading: Double
  var alignment = Alignment.leading
  /// The colour of links and of source and footnote marks.
  var linkColor: Color
  /// How many lines in a row may end with a hyphen; 0: no hyphenation.
  var hyphensInRow = 2
  var letterCase = Theme.LetterCase.plain

  func with(_ change: (inout ParagraphLook) -> Void) -> ParagraphLook {
    var copy = self
    change(&copy)
    return copy
  }
}
