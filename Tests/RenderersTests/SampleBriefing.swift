internal import Addresses
internal import Composer
internal import Document
internal import Drawing
internal import Language
internal import Periods
internal import Testing
internal import Values

/// A briefing with every kind of block, for tests; its figures are invented.
enum SampleBriefing {
  static func make(title: String = "Xandria–Xebec", text: String = "plain words") throws -> Briefing
  {
    let period = try #require(Period(week: 21, year: 2024))
    let asOf = try #require(Day(iso: "2024-05-28"))
    return Briefing(
      identity: Briefing.Identity(
        title: "\(title): bilateral briefing, week 21 of 2024", subject: "Trade and contacts",
        desk: "Eastern desk", keywords: ["trade", "contacts"], language: "en",
        recordSet: "demonstration", definition: "weekly", edition: "2024-W21", period: period,
        asOf: asOf, notice: "invented data", generator: "briefing 0.1.0"),
      cover: cover(title: title, text: text), sections: try sections(text: text),
      footnotes: [[.text("Goods only; services are not counted. \(text)"), .sources([2])]],
      sources: sources(text: text), numbers: numbers(), theme: .gazette, words: words)
  }

  static let words = Words(
    pageOf: PageLabel("page {page} of {count}"), contents: "Contents", continued: "continued",
    sources: "Sources", footnotes: "Notes", dataOfFigure: "Data of the chart",
    implied: "implied", skipToContent: "Skip to the content", generatedBy: "Written with",
    decimalMark: ".",
    patterns: ["en": "hyph_en_US.dic", "ru": "hyph_ru_RU.dic", "be": "hyph_be_BY.dic"],
    mail: .english)

  private static let billions = Rounding.Scale(factor: 1_000_000_000, currency: "USD")

  private static func cover(title: String, text: String) -> Briefing.Cover {
    Briefing.Cover(
      kicker: "Bilateral briefing, week 21, 20–26 May 2024", title: title,
      lead: [
        .text("The presidents met twice in two days; trade grew by "), .number("+4.2%", id: "n1"),
        .text(" in the first quarter, though the other side counts a fall. \(text)"),
        .sources([1, 2]),
      ],
      blocks: [
        .keyFigures([
          KeyFigure(
            label: [.text("Turnover, 1st quarter 2024")], value: [.number("12.08", id: "n2")],
            unit: "bn USD", change: [.text("+4.2% on Q1 2023"), .sources([1])],
            note: [.text("other side: −2.3%"), .sources([2])], sparkline: course,
            sparklineText: "Turnover by quarter since 2021, rising"),
          KeyFigure(
            label: [.text("Turnover, 2023")], hedge: "about", value: [.text("48.7")],
            unit: "bn USD",
            change: [.text("+6.3% on 2022"), .sources([1])], sparkline: course,
            sparklineText: "Turnover by year, rising"),
          KeyFigure(
            label: [.text("Contacts of leaders, 12 months")], value: [.text("14")],
            change: [.text("11 the year before")]),
          KeyFigure(
            label: [.text("Days since the last meeting")], value: [.text("4")],
            change: [.text("longest silence: 61 days")]),
        ]),
        .judgements([
          Judgement(
            claim: [.text("The visit settled prices, not volumes.")],
            evidence: [
              .text("Three of five officials named a price, none a quantity"), .sources([2]),
            ], confidence: "moderate confidence"),
          Judgement(
            claim: [.text("The growth claimed for the quarter is disputed.")],
            evidence: [.text("Two agencies give figures of opposite sign"), .sources([1, 2])],
            confidence: "high confidence"),
        ]),
        .figure(figure("turnover", label: "Figure 1", text: text)),
      ],
      colophon: [.text("Data cut-off 28 May 2024; oldest figure used: year 2022.")],
      runningTitle: "\(title), week 21 of 2024")
  }

  private static func sections(text: String) throws -> [Briefing.Section] {
    [
      Briefing.Section(
        heading: Heading(level: 1, text: [.text("What happened")], id: "happened"),
        blocks: try prose(text: text)),
      Briefing.Section(
        heading: Heading(level: 1, text: [.text("Trade")], id: "trade"),
        blocks: [
          .paragraph(Paragraph([.text("Imports carry the growth.")], style: .lead)),
          .heading(Heading(level: 2, text: [.text("By year")], id: "by-year")),
          .table(yearTable(text: text)),
          .heading(Heading(level: 2, text: [.text("By flow")], id: "by-flow")),
          .figures([
            figure("exports", label: "Figure 2", text: text),
            figure("imports", label: "Figure 3", text: text),
          ]),
          .paragraph(Paragraph([.text("Values are those of the reporter.")], style: .note)),
        ], startsPage: true),
      Briefing.Section(
        heading: Heading(level: 1, text: [.text("Claims check")], id: "claims"),
        blocks: [.table(claims(text: text)), .pageBreak]),
      Briefing.Section(
        heading: Heading(level: 1, text: [.text("Sources and method")], id: "method"),
        blocks: [
          .columns(
            count: 2,
            blocks: [
              .paragraph(Paragraph([.text(lorem)])), .paragraph(Paragraph([.text(lorem)])),
            ]), .sourceList,
        ]),
    ]
  }

  private static func prose(text: String) throws -> [Block] {
    [
      .contents(title: [.text("Contents")]),
      .paragraph(
        Paragraph([
          .text("The two sides "), .strong([.text("agreed")]), .text(" to meet "),
          .emphasis([.text("again")]), .text(" within "), .code("30 days"), .footnote(1),
          .text(", as the "),
          .link([.text("communiqué")], address: try SafeAddress("https://example.org/a?b=1&c=2")),
          .text(" says; see "), .reference([.text("Trade")], id: "trade"), .text(". "),
          .language("ru", [.text("«Добрососедство»")]), .text(" was the word of the day."),
          .lineBreak, .text(text),
        ])),
      .paragraph(Paragraph([.text(lorem)])),
      .list(
        ordered: false,
        items: [
          [.paragraph(Paragraph([.mark(.summit), .text("Summit in the capital"), .sources([1])]))],
          [.paragraph(Paragraph([.mark(.call), .text("Call of the ministers. \(text)")]))],
        ]),
      .list(
        ordered: true,
        items: [
          [
            .paragraph(Paragraph([.text("First")])),
            .paragraph(Paragraph([.text("with more")], style: .note)),
          ], [.paragraph(Paragraph([.text("Second")]))],
        ]),
      .quote([.paragraph(Paragraph([.text("We count the same trucks twice. \(text)")]))]),
      .callout(
        title: [.text("The log is not declared complete")],
        blocks: [.paragraph(Paragraph([.text("No trend is claimed. \(text)")]))]),
      .dispatch(
        title: [.text("Talks on the border crossing")],
        line: [.mark(.visit), .text("23 May 2024"), .sources([2])], language: "fr",
        blocks: [.paragraph(Paragraph([.text("Un texte court. \(text)")]))]),
    ]
  }

  private static let lorem = """
    The delegations met on Thursday and again on Friday. Energy prices, transport corridors and \
    the calendar of the common council were on the table; the closing statement mentions all \
    three and commits to none. Both sides used the word partnership eleven times.
    """

  static func figure(_ id: String, label: String, text: String) -> Figure {
    Figure(
      id: id, label: label, title: [.text("Turnover rose by a tenth in three years")],
      subtitle: [.text("Goods, bn USD by quarter, 2021–2024. \(text)")],
      source: [.text("Customs; figures as reported"), .sources([1])],
      alternative: "A line that rises from 10.1 to 12.08. \(text)",
      chart: anyChart, paperWidth: 480,
      data: Table(
        id: "\(id)-data",
        columns: [
          Table.Column([.text("Quarter")], isRowHeader: true),
          Table.Column([.text("Turnover")], unit: "bn USD", alignment: .decimal),
        ],
        rows: [
          Table.Row([.text([.text("2023-Q1")]), .text([.text("11.6")])]),
          Table.Row([.text([.text("2024-Q1 \(text)")]), .text([.text("12.08")])]),
        ]))
  }

  private static func yearTable(text: String) -> Table {
    func row(_ name: String, _ values: [String], kind: Table.RowKind = .body) -> Table.Row {
      Table.Row(
        [.text([.text(name)])] + values.map { .text([.text($0)]) }
          + [.sparkline(course, alternative: "\(name): rising \(text)")], kind: kind)
    }
    return Table(
      id: "years", label: "Table 1", title: [.text("Trade by year. \(text)")],
      subtitle: [.text("Goods, both directions")],
      columns: [
        Table.Column([.text("Flow")], isRowHeader: true),
        Table.Column([.text("2022")], unit: "bn USD", alignment: .decimal, flexibility: 0),
        Table.Column([.text("2023")], unit: "bn USD", alignment: .decimal, flexibility: 0),
        Table.Column([.text("Change")], unit: "%", alignment: .decimal, flexibility: 0),
        Table.Column([.text("Trend")]),
      ],
      rows: [
        Table.Row([.text([.text("Goods")])], kind: .group),
        row("Exports", ["22.1", "23.45", "+6.1"]), row("Imports", ["23.7", "25", "n/a"]),
        row("Turnover", ["45.8", "48.45", "−6.31"], kind: .total),
        Table.Row([.text([.text("Services")])], kind: .group),
        row("Exports", ["1.1", "1.4", "+27.3"]),
      ],
      source: [.text("Both statistical offices. \(text)"), .sources([1])])
  }

  private static func claims(text: String) -> Table {
    func row(_ mark: Mark, _ verdict: String, _ said: String) -> Table.Row {
      Table.Row([
        .text([.text("23 May")]), .text([.text("Minister of trade"), .sources([2])]),
        .text([.text(said)]), .text([.number("45.8", id: "n3"), .text(" (implied)")]),
        .text([.mark(mark), .text(verdict)]), .text([.text("The base differs. \(text)")]),
      ])
    }
    return Table(
      id: "claims-table", label: "Table 2", title: [.text("What was said, and what it implies")],
      columns: [
        Table.Column([.text("Date")], flexibility: 0, isRowHeader: true),
        Table.Column([.text("Who")]),
        Table.Column([.text("Said")], flexibility: 2),
        Table.Column([.text("Implies")], unit: "bn USD", alignment: .decimal),
        Table.Column([.text("Verdict")], flexibility: 0),
        Table.Column([.text("Reason")], flexibility: 2),
      ],
      rows: [
        row(.crossed, "conflicting", "Turnover grew by 4.2% in the quarter"),
        row(.half, "within rounding", "Turnover grew by 6.3% to 48.7 bn USD"),
        row(.filled, "consistent", "Exports passed 23 bn USD"),
        row(.empty, "not checkable", "Services grew twice as fast"),
      ])
  }

  private static func sources(text: String) -> [Briefing.SourceEntry] {
    [
      Briefing.SourceEntry(
        number: 1, id: "customs-2024",
        publisher: [.text("Customs office, ")],
        title: [.language("ru", [.emphasis([.text("Внешняя торговля")])])],
        details: [.text(", 15 May 2024, grade A")],
        address: try? SafeAddress("https://example.org/customs/2024")),
      Briefing.SourceEntry(
        number: 2, id: "agency-2024", title: [.text("News agency, report of the visit. \(text)")],
        address: nil),
    ]
  }

  static func numbers() -> [PrintedNumber] {
    [
      PrintedNumber(
        id: "n1", text: "+4.2%", value: 4.2,
        interval: Interval(lower: 4.15, upper: 4.25, kind: .rounding), unit: .percent,
        period: Period(iso: "2024-Q1"), name: "trade.turnover.growth", statistic: "growth.stated",
        calculation: .asStated, formulaText: "as stated", nature: .stated,
        speaker: "Customs office", isDisputed: true, rounding: .decimals(1),
        evidence: Evidence(records: ["statement/s-12"]), sources: ["customs-2024"], place: "cover"),
      PrintedNumber(
        id: "n2", text: "12.08", value: 12.08e9, unit: .money("USD"),
        period: Period(iso: "2024-Q1"), name: "trade.turnover.latest", statistic: "trade.turnover",
        calculation: Calculation(
          .operand(.exports) + .operand(.imports), [.exports: 6.02e9, .imports: 6.06e9]),
        formulaText: "exports + imports", nature: .computed,
        rounding: .decimals(2, of: billions),
        evidence: Evidence(records: ["trade/2024-Q1/export", "trade/2024-Q1/import"]),
        sources: ["customs-2024"],
        place: "cover"),
      PrintedNumber(
        id: "n3", text: "45.8", value: nil, unit: .money("USD"),
        name: "trade.turnover.base", statistic: "base.implied",
        calculation: Calculation(.method(.seasonalAdjustment)),
        formulaText: "series − STL season", nature: .implied,
        speaker: "Customs office", rounding: .decimals(1, of: billions),
        evidence: Evidence(records: ["statement/s-12"]),
        sources: ["agency-2024", "customs-2024"], place: "claims"),
    ]
  }
}
