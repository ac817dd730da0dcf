internal import Document
internal import Drawing

/// Every paragraph look of a theme.
struct Looks {
  /// The smallest type, in points, but for a theme that asks for smaller.
  static let smallest = 7.0

  private(set) var theme: Theme
  let language: String

  /// The same with smaller type in tables, that has room for long words.
  var withSmallTables: Looks {
    var looks = self
    let size = max(theme.tableSize * 0.88, min(theme.tableSize, Self.smallest))
    looks.theme.tableLeading = (theme.tableLeading * size / theme.tableSize).rounded(.up)
    looks.theme.tableSize = size
    return looks
  }

  /// The size of what stands smaller beside text of a size.
  static func mark(_ share: Double, of size: Double) -> Double {
    max(size * share, min(size, smallest))
  }

  private func look(
    _ family: TextStyle.Family, _ size: Double, _ leading: Double, isBold: Bool = false,
    color: Color? = nil
  ) -> ParagraphLook {
    ParagraphLook(
      style: TextStyle(
        family: family, size: size, isBold: isBold, color: color ?? theme.palette.text,
        language: language), leading: leading, linkColor: theme.palette.accent)
  }

  var body: ParagraphLook {
    look(theme.textFace, theme.bodySize, theme.baseline).with {
      $0.alignment = theme.isJustified ? .justified : .leading
      $0.hyphensInRow = theme.hyphensInRow
    }
  }
  var lead: ParagraphLook {
    look(theme.textFace, theme.leadSize, theme.leadLeading).with { $0.hyphensInRow = 0 }
  }
  var note: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, color: theme.palette.secondary)
  }
  var footnote: ParagraphLook { look(.sans, theme.noteSize, theme.noteLeading) }
  var kicker: ParagraphLook {
    look(
      .sans, theme.labelSize, theme.labelLeading + 1, isBold: true, color: theme.palette.accent
    ).with {
      // More than 0.08 em, and text extraction splits words.
      if theme.kickerCase != .plain { $0.style.letterSpacing = theme.labelSize * 0.08 }
      $0.letterCase = theme.kickerCase
      $0.hyphensInRow = 0
    }
  }
  var title: ParagraphLook { heading(theme.titleSize, theme.titleLeading) }
  var runningHead: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, color: theme.palette.secondary).with {
      $0.letterCase = theme.runningHeadCase
      if theme.runningHeadCase != .plain { $0.style.letterSpacing = theme.noteSize * 0.06 }
    }
  }
  var chartTitle: ParagraphLook {
    look(.sans, theme.chartTitleSize, theme.chartTitleLeading, isBold: true).with {
      $0.hyphensInRow = 0
    }
  }
  var subtitle: ParagraphLook {
    look(.sans, theme.labelSize, theme.labelLeading, color: theme.palette.secondary)
  }
  var label: ParagraphLook { look(.sans, theme.labelSize, theme.labelLeading) }
  var figureLabel: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, isBold: true, color: theme.palette.accent)
  }
  var keyNumber: ParagraphLook {
    look(
      theme.numberFace, theme.keyFigureSize, theme.keyFigureLeading, isBold: true,
      color: theme.palette.accent)
  }
  var cell: ParagraphLook { look(.sans, theme.tableSize, theme.tableLeading) }
  var header: ParagraphLook {
    look(.sans, theme.tableSize, theme.tableLeading - 1, isBold: true).with {
      $0.hyphensInRow = 0
    }
  }
  var unit: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, color: theme.palette.secondary)
  }

  func heading(level: Int) -> ParagraphLook {
    switch level {
    case 1: heading(theme.sectionSize, theme.sectionLeading)
    case 2: heading(theme.subsectionSize, theme.subsectionLeading)
    default: heading(theme.bodySize, theme.baseline)
    }
  }

  private func heading(_ size: Double, _ leading: Double) -> ParagraphLook {
    look(theme.headingFace, size, leading, isBold: true).with { $0.hyphensInRow = 0 }
  }
}
