internal import Document
internal import Drawing

/// Every paragraph look of a theme.
struct Looks {
  let theme: Theme
  let language: String

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
