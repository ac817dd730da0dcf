internal import Fields
internal import Language
internal import Periods
internal import Values

/// What may stand in a definition and in its sections: each key once, where it is read.
enum DefinitionFields {
  /// A whole definition.
  static func shape(name: String) -> Shape<Definition> {
    Shape("definition") { reader in
      let title = reader.value(
        "title", .template, help: "The title on the cover; the pair's title where nothing is said.")
      let kicker = reader.value(
        "kicker", .template, help: "The line above the title: what this is and what it covers.")
      let lead = reader.value(
        "lead", .template, help: "One or two sentences that say what the period meant.")
      let runningTitle = reader.value(
        "running-title", .template, help: "The left part of the running head.")
      let language = reader.value(
        "language", .choice(of: Definition.languages), default: Languages.shipped.main,
        help: "The language of the briefing; `render --language` asks for another.")
      let limits = pageLimits(reader)
      let theme = reader.value(
        "theme", .locatedText, defaultText: "gazette",
        help: "The look: the name of a file of `layouts/themes/`.")
      let rhythm = reader.value(
        "period", .choice(of: Rhythm.self), default: .week, help: "What one edition covers.")
      let numbered = reader.value(
        "numbered", .boolean, default: false, help: "Whether headings are numbered: 1, 1.1.")
      let chartData = reader.value(
        "chart-data", .choice(of: ChartDataPlace.self), default: .attached,
        help: "Where the values of charts stand: attached files, or tables in an appendix.")
      let countingUnit = reader.value(
        "counting-unit", .choice(of: CountingUnit.self), default: .visit,
        help: "What counts as one: a visit (call, meeting, summit), a contact-day or a session.")
      let cover =
        reader.value("cover", .record(cover), help: "The blocks of the first page.") ?? []
      let sections =
        reader.value(
          "sections", .list(of: section), required: true, help: "The sections, in order.") ?? []
      let email =
        reader.value(
          "email", .record(EmailDefinition.shape), help: "What a message takes from an edition.")
        ?? EmailDefinition()
      // Read before all others, which may use them.
      reader.declare(ParameterFields.field)
      reportRepeatedIds(sections, reader.findings)
      email.reportUnknownBlocks(among: cover + sections.flatMap(\.blocks), reader.findings)
      return Definition(
        name: name, language: language, rhythm: rhythm, paper: limits.paper, pages: limits.pages,
        timeLimit: limits.seconds, themeText: theme, numbersHeadings: numbered,
        chartData: chartData, countingUnit: countingUnit, title: title, kicker: kicker, lead: lead,
        runningTitle: runningTitle, cover: cover, sections: sections, email: email)
    }
  }

  /// The keys of a whole definition.
  static var declarations: [FieldDeclaration] { shape(name: "").fields }

  /// The sheet, how many there may be, and how long setting them may take.
  private static func pageLimits(
    _ reader: MappingReader
  ) -> (paper: Paper, pages: Int?, seconds: Int) {
    let paper = reader.value(
      "paper", .choice(of: Paper.self), default: .a4, help: "The sheet: A4 or Letter.")
    let pages = reader.value(
      "pages", .integer, defaultText: "500",
      help: "The most pages it may have; what needs more is refused.")
    if let pages, pages < 1 {
      reader.report(
        at: "pages", code: "bad-page-limit", message: "`pages` is the most pages, at least 1")
    }
    let seconds = reader.value(
      "time-limit", .integer(in: 1...86_400), default: 600,
      help: "How many seconds setting the pages may take; what needs more is refused.")
    return (paper, pages, seconds)
  }

  private static let blocks = Field(
    "blocks", .list(of: BlockFields.type), default: [], defaultText: "none",
    help: "The blocks, in order.")

  private static let cover = Shape("cover") { $0.value(blocks, default: []) }

  /// A section; in its place another file's may be included.
  private static let section: FieldType<SectionDefinition> = .custom(
    "section",
    schema: .anyOf([
      .object(sectionShape.fields), .choice(one: [BlockFields.include.declaration], with: []),
    ])
  ) { value, _, findings in
    sectionShape.read(value, findings)
  }

  private static let sectionShape = Shape("section") { reader -> SectionDefinition? in
    let id = reader.value(
      "id", BlockFields.locatedIdentifier, required: true,
      help: "A name in small letters, digits and hyphens; links lead to it.")
    let title = reader.value("title", .template, required: true, help: "The heading.")
    let finding = reader.value(
      "finding", .template, help: "One sentence that says what the section finds.")
    let startsPage = reader.value(
      "starts-page", .boolean, default: false, help: "Whether it begins on a new page.")
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
