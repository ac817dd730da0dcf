internal import Composer
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
    look(.serif, theme.bodySize, theme.baseline).with { $0.alignment = .justified }
  }
  var lead: ParagraphLook { look(.serif, theme.leadSize, 17).with { $0.hyphensInRow = 0 } }
  var note: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, color: theme.palette.secondary)
  }
  var footnote: ParagraphLook { look(.sans, theme.noteSize, theme.noteLeading) }
  var kicker: ParagraphLook {
    look(.sans, theme.labelSize, 12, isBold: true, color: theme.palette.accent).with {
      // More than 0.08 em, and text extraction splits words.
      $0.style.letterSpacing = theme.labelSize * 0.08
      $0.hyphensInRow = 0
    }
  }
  var title: ParagraphLook { heading(theme.titleSize, 31) }
  var runningHead: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, color: theme.palette.secondary)
  }
  var chartTitle: ParagraphLook { heading(theme.chartTitleSize, 13) }
  var subtitle: ParagraphLook {
    look(.sans, theme.labelSize, 11, color: theme.palette.secondary)
  }
  var label: ParagraphLook { look(.sans, theme.labelSize, 11) }
  var figureLabel: ParagraphLook {
    look(.sans, theme.noteSize, theme.noteLeading, isBold: true, color: theme.palette.accent)
  }
  var keyNumber: ParagraphLook {
    look(.serif, theme.keyFigureSize, 25, isBold: true, color: theme.palette.accent)
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
    case 1: heading(theme.sectionSize, 20)
    case 2: heading(theme.subsectionSize, theme.baseline)
    default: heading(theme.bodySize, theme.baseline)
    }
  }

  private func heading(_ size: Double, _ leading: Double) -> ParagraphLook {
    look(.sans, size, leading, isBold: true).with { $0.hyphensInRow = 0 }
  }
}
