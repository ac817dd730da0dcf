internal import Document
internal import Drawing
internal import Fields

/// What a part of a theme file changes in the theme.
typealias ThemeChange = @Sendable (inout Theme) -> Void

/// The declared sizes of a theme, each with its leading.
enum ThemeSizes {
  private struct Entry: Sendable {
    var field: Field<TypeSize>
    var set: @Sendable (inout Theme, TypeSize) -> Void

    init(
      _ name: String, _ help: String, _ standing: TypeSize,
      _ set: @escaping @Sendable (inout Theme, TypeSize) -> Void
    ) {
      field = Field(name, .typeSize, defaultText: standing.description, help: help)
      self.set = set
    }
  }

  private static let entries: [Entry] = {
    let base = Theme.gazette
    func standing(_ size: Double, _ leading: Double) -> TypeSize {
      TypeSize(size: size, leading: leading)
    }
    return [
      Entry(
        "body", "Running text; its leading is the page's.",
        standing(base.bodySize, base.baseline)
      ) { ($0.bodySize, $0.baseline) = ($1.size, $1.leading) },
      Entry(
        "title", "The title on the first page.", standing(base.titleSize, base.titleLeading)
      ) { ($0.titleSize, $0.titleLeading) = ($1.size, $1.leading) },
      Entry(
        "lead", "The sentence that gives a finding.", standing(base.leadSize, base.leadLeading)
      ) { ($0.leadSize, $0.leadLeading) = ($1.size, $1.leading) },
      Entry(
        "section", "Headings of sections.", standing(base.sectionSize, base.sectionLeading)
      ) { ($0.sectionSize, $0.sectionLeading) = ($1.size, $1.leading) },
      Entry(
        "subsection", "Headings inside sections.",
        standing(base.subsectionSize, base.subsectionLeading)
      ) { ($0.subsectionSize, $0.subsectionLeading) = ($1.size, $1.leading) },
      Entry(
        "chart-title", "Titles of charts, tables and panels.",
        standing(base.chartTitleSize, base.chartTitleLeading)
      ) { ($0.chartTitleSize, $0.chartTitleLeading) = ($1.size, $1.leading) },
      Entry(
        "label", "Subtitles, and labels in charts.", standing(base.labelSize, base.labelLeading)
      ) { ($0.labelSize, $0.labelLeading) = ($1.size, $1.leading) },
      Entry("table", "Cells of tables.", standing(base.tableSize, base.tableLeading)) {
        ($0.tableSize, $0.tableLeading) = ($1.size, $1.leading)
      },
      Entry(
        "note", "Notes, sources, running heads.", standing(base.noteSize, base.noteLeading)
      ) { ($0.noteSize, $0.noteLeading) = ($1.size, $1.leading) },
      Entry(
        "key-figure", "The numbers of the strip.",
        standing(base.keyFigureSize, base.keyFigureLeading)
      ) { ($0.keyFigureSize, $0.keyFigureLeading) = ($1.size, $1.leading) },
    ]
  }()

  static let shape = Shape<ThemeChange>("sizes") { reader in
    let found = entries.map { entry in (entry.set, reader.value(entry.field)) }
    return { theme in
      for (set, value) in found {
        if let value { set(&theme, value) }
      }
    }
  }
}
