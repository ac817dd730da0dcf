internal import Fields
internal import Language
internal import Periods
internal import Values

/// The declared keys of a definition and of its sections.
enum DefinitionFields {
  private static let title = Field(
    "title", .template, help: "The title on the cover; the pair's title where nothing is said.")
  private static let kicker = Field(
    "kicker", .template, help: "The line above the title: what this is and what it covers.")
  private static let lead = Field(
    "lead", .template, help: "One or two sentences that say what the period meant.")
  private static let runningTitle = Field(
    "running-title", .template, help: "The left part of the running head.")
  private static let language = Field(
    "language", .choice(of: Definition.languages), default: Languages.shipped.main,
    help: "The language of the briefing; `render --language` asks for another.")
  private static let paper = Field(
    "paper", .choice(of: Paper.self), default: .a4, help: "The sheet: A4 or Letter.")
  private static let pages = Field(
    "pages", .integer, defaultText: "500",
    help: "The most pages it may have; what needs more is refused.")
  private static let timeLimit = Field(
    "time-limit", .integer(in: 1...86_400), default: 600,
    help: "How many seconds setting the pages may take; what needs more is refused.")
  private static let theme = Field(
    "theme", .locatedText, defaultText: "gazette",
    help: "The look: the name of a file of `layouts/themes/`.")
  private static let rhythm = Field(
    "period", .choice(of: Rhythm.self), default: .week,
    help: "What one edition covers.")
  private static let numbered = Field(
    "numbered", .boolean, default: false, help: "Whether headings are numbered: 1, 1.1.")
  private static let chartData = Field(
    "chart-data", .choice(of: ChartDataPlace.self), default: .attached,
    help: "Where the values of charts stand: attached files, or tables in an appendix.")
  private static let countingUnit = Field(
    "counting-unit", .choice(of: CountingUnit.self), default: .visit,
    help: "What counts as one: a visit (call, meeting, summit), a contact-day or a session.")
  private static let cover = Field(
    "cover", .record(coverShape), help: "The blocks of the first page.")
  private static let sections = Field(
    "sections", .list(of: section), required: true,
    help: "The sections, in order.")
  private static let email = Field(
    "email", .record(EmailFields.shape), help: "What a message takes from an edition.")

  static let declarations = [
    title.declaration, kicker.declaration, lead.declaration, runningTitle.declaration,
    language.declaration, paper.declaration, pages.declaration,
    timeLimit.declaration, theme.declaration, rhythm.declaration, numbered.declaration,
    chartData.declaration, countingUnit.declaration,
    cover.declaration, sections.declaration, email.declaration, ParameterFields.field.declaration,
  ]

  /// A whole definition.
  static func shape(name: String) -> Shape<Definition> {
    Shape("definition", fields: declarations) { reader in
      let title = reader.value(title)
      let kicker = reader.value(kicker)
      let lead = reader.value(lead)
      let runningTitle = reader.value(runningTitle)
      let language = reader.value(language, default: Languages.shipped.main)
      let paper = reader.value(paper, default: .a4)
      let pages = reader.value(pages)
      if let pages, pages < 1 {
        reader.report(
          at: "pages", code: "bad-page-limit", message: "`pages` is the most pages, at least 1")
      }
      let timeLimit = reader.value(timeLimit, default: 600)
      let theme = reader.value(theme)
      let rhythm = reader.value(rhythm, default: .week)
      let numbered = reader.value(numbered, default: false)
      let chartData = reader.value(chartData, default: .attached)
      let countingUnit = reader.value(countingUnit, default: .visit)
      let cover = reader.value(cover, default: [])
      let sections = reader.value(sections, default: [])
      let email = reader.value(email, default: EmailDefinition())
      reportRepeatedIds(sections, reader.findings)
      email.reportUnknownBlocks(among: cover + sections.flatMap(\.blocks), reader.findings)
      return Definition(
        name: name, language: language, rhythm: rhythm, paper: paper, pages: pages,
        timeLimit: timeLimit, themeText: theme, numbersHeadings: numbered, chartData: chartData,
        countingUnit: countingUnit, title: title, kicker: kicker, lead: lead,
        runningTitle: runningTitle, cover: cover, sections: sections, email: email)
    }
  }

  private static let blocks = Field(
    "blocks", .list(of: BlockFields.type), default: [], defaultText: "none",
    help: "The blocks, in order.")

  private static let coverShape = Shape("cover", fields: [blocks.declaration]) {
    $0.value(blocks, default: [])
  }

  private static let id = Field(
    "id", BlockFields.locatedIdentifier, required: true,
    help: "A name in small letters, digits and hyphens; links lead to it.")
  private static let sectionTitle = Field(
    "title", .template, required: true, help: "The heading.")
  private static let finding = Field(
    "finding", .template, help: "One sentence that says what the section finds.")
  private static let startsPage = Field(
    "starts-page", .boolean, default: false, help: "Whether it begins on a new page.")

  /// A section; in its place another file's may be included.
  private static let section: FieldType<SectionDefinition> = .custom(
    "section",
    schema: .anyOf([
      .object(sectionShape.fields), .choice(one: [BlockFields.include.declaration], with: []),
    ])
  ) { value, _, findings in
    sectionShape.read(value, findings)
  }

  private static let sectionShape = Shape(
    "section",
    fields: [
      id.declaration, sectionTitle.declaration, finding.declaration, startsPage.declaration,
      blocks.declaration,
    ]
  ) { reader -> SectionDefinition? in
    let id = reader.value(id)
    let title = reader.value(sectionTitle)
    let finding = reader.value(finding)
    let startsPage = reader.value(startsPage, default: false)
    let blocks = reader.value(blocks, default: [])
    guard let id, let title else { return nil }
    return SectionDefinition(
      id: id.text, title: title, finding: finding, startsPage: startsPage, blocks: blocks,
      idText: id)
  }

  private static func reportRepeatedIds(_ sections: [SectionDefinition], _ findings: Findings) {
    var known: Set<String> = []
    for section in sections where !known.insert(section.id).inserted {
      findings.add(
        section.idText.diagnostic(
          code: "duplicate-id", message: "two sections have the id `\(section.id)`"))
    }
  }
}
