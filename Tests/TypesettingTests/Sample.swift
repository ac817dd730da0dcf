internal import Addresses
internal import Document
internal import Drawing
internal import Periods
internal import Testing

/// An invented briefing with every kind of block.
enum Sample {
  static func briefing(
    sections: [Briefing.Section], cover: [Block] = [], lead: [Inline] = [],
    footnotes: [[Inline]] = [], sources: [Briefing.SourceEntry] = [], notice: String = "",
    colophon: [Inline] = [], language: String = "en"
  ) throws -> Briefing {
    Briefing(
      identity: Briefing.Identity(
        title: "Aland and Borduria: bilateral briefing, week 21 of 2024",
        subject: "Trade and contacts", desk: "Eastern Desk", keywords: ["trade", "contacts"],
        language: language, recordSet: "aland-borduria", definition: "weekly",
        edition: "2024-W21", period: try #require(Period(iso: "2024-W21")),
        asOf: try #require(Period(iso: "2024-05-28")).start, notice: notice,
        generator: "briefing test"),
      cover: Briefing.Cover(
        kicker: "Bilateral briefing, week 21, 20–26 May 2024", title: "Aland–Borduria",
        lead: lead, blocks: cover, colophon: colophon,
        runningTitle: "Aland–Borduria, week 21 of 2024"),
      sections: sections, footnotes: footnotes, sources: sources, numbers: [],
      theme: .gazette,
      words: Words(
        pageOf: PageLabel("page {page} of {count}"), contents: "Contents", continued: "continued",
        sources: "Sources", footnotes: "Notes", dataOfFigure: "Data", implied: "implied",
        skipToContent: "Skip", generatedBy: "Made by", decimalMark: ".", patterns: House.patterns,
        mail: MailWords(
          attached: "Attached.", online: "Online:", tooLarge: "Too large.",
          restOfTable: "The rest is in the PDF.", corrected: "corrected", test: "test",
          proof: "proof", notOnRecord: "Not on record:")))
  }

  static func full() throws -> Briefing {
    try briefing(
      sections: [happened, trade, contacts, claims, outlook, sourcesSection],
      cover: cover,
      lead: [
        .text(
          "The president’s two days in Port Aland gave the year its third summit and renewed the "
            + "gas price for three years; the trade figures both sides quoted for the first "
            + "quarter still do not agree "), .sources([1, 2]), .text("."),
      ],
      footnotes: [
        [
          .text(
            "Aland counts goods by country of consignment, Borduria by country of origin; the gap "
              + "between the two has been between two and four per cent since 2019.")
        ],
        [.text("Without energy, which neither side has published by month since 2022.")],
      ],
      sources: sources, notice: "invented data",
      colophon: [
        .text(
          "Data cut-off 28 May 2024. Oldest figure used: turnover of 2021, published 14 February "
            + "2022. The contact log is complete since January 2020; trade by product is missing "
            + "for April 2024. All numbers are invented and show how a briefing looks.")
      ])
  }

  static let cover: [Block] = [
    .keyFigures([
      KeyFigure(
        label: [.text("Turnover, 1st quarter 2024")], value: [.text("12.08")], unit: "bn USD",
        change: [.mark(.up), .text("+4.2% on Q1 2023 "), .sources([4])],
        note: [.text("other side: −2.3% "), .sources([5])], sparkline: course,
        sparklineText: "Turnover by quarter, rising"),
      KeyFigure(
        label: [.text("Balance, 12 months")], value: [.text("−3.4")], unit: "bn USD",
        change: [.mark(.level), .text("±0 on the year before "), .sources([4])],
        note: [.text("implied")], sparkline: course, sparklineText: "Balance, level"),
      KeyFigure(
        label: [.text("High-level contacts, 90 days")], value: [.text("17")], unit: "contacts",
        change: [.mark(.up), .text("5 more than in the 90 days before")],
        note: [.text("95% interval 10 to 27")], sparkline: course,
        sparklineText: "Contacts by month"),
      KeyFigure(
        label: [.text("Days since the last summit")], value: [.text("4")], unit: "days",
        change: [.mark(.down), .text("longest silence: 61 days")],
        note: [.text("23–24 May, Port Aland "), .sources([1])], sparkline: course,
        sparklineText: "Gaps between summits"),
    ]),
    .judgements([
      Judgement(
        claim: [.text("The gas price settles the year’s largest open question.")],
        evidence: [
          .text(
            "Both ministries published the same price and term within a day, which neither did in "
              + "2021 or 2022; the tariff annex has not appeared "), .sources([2, 6]), .text("."),
        ], confidence: "High confidence"),
      Judgement(
        claim: [.text("The quoted growth of the first quarter is not comparable.")],
        evidence: [
          .text("Aland reports +4.2% in dollars, Borduria −2.3% in its own currency "),
          .sources([4, 5]), .text("; converted at the average rate the two differ by less than "),
          .number("1.1\u{A0}points", id: "n3"), .text("."), .footnote(1),
        ], confidence: "Moderate confidence"),
      Judgement(
        claim: [.text("A fourth summit before August is more likely than not.")],
        evidence: [
          .text("Two of three earlier visits were followed by a return visit within ten weeks "),
          .sources([3]), .text("."),
        ], confidence: "Low confidence"),
    ]),
    .figure(figure("turnover", columns: 9, "Figure 1")),
  ]

  static let happened = Briefing.Section(
    heading: Heading(level: 1, text: [.text("What happened")], id: "happened"),
    blocks: [
      .paragraph(
        Paragraph(
          [.text("A summit, a signed price and one cancelled meeting of defence ministers.")],
          style: .lead)),
      .contents(title: [.text("In this briefing")]),
      .dispatch(
        title: [.text("Presidents sign a three-year gas price in Port Aland")],
        line: [.text("23–24 May 2024, Port Aland "), .sources([1, 2])], language: "en",
        blocks: [.paragraph(Paragraph([.text(lorem)])), .paragraph(Paragraph(mixed))]),
      .dispatch(
        title: [.text("Foreign ministers speak by telephone")],
        line: [.mark(.call), .text("21 May 2024 "), .sources([3])], language: "en",
        blocks: [.paragraph(Paragraph([.text(short)]))]),
      .heading(Heading(level: 2, text: [.text("Said by others")], id: "others")),
      .quote([
        .paragraph(
          Paragraph([
            .text(
              "We have left the question of transit to the working group, and the working group has "
                + "left it to the autumn.")
          ]))
      ]),
      .paragraph(Paragraph([.text(lorem)])),
      .list(
        ordered: false,
        items: [
          [
            .paragraph(Paragraph([.text("the price is fixed in dollars for the first year only;")]))
          ],
          [
            .paragraph(
              Paragraph([
                .text(
                  "volumes may fall by a tenth without penalty, which is twice what the former "
                    + "contract allowed and half of what the importers had asked for;")
              ]))
          ],
          [.paragraph(Paragraph([.text("arbitration moves to a third country.")]))],
        ]),
      .callout(
        title: [.text("The log is not complete for April")],
        blocks: [.paragraph(Paragraph([.text(short)], style: .body))]),
    ], startsPage: true)

  static let trade = Briefing.Section(
    heading: Heading(level: 1, text: [.text("Trade")], id: "trade"),
    blocks: [
      .paragraph(
        Paragraph(
          [.text("Machinery carries the growth; food has fallen for five months in a row.")],
          style: .lead)),
      .paragraph(Paragraph(mixed)),
      .figures([
        figure("balance", columns: 6, "Figure 2"), figure("shares", columns: 6, "Figure 3"),
      ]),
      .table(products),
      .figure(figure("wide", columns: 12, "Figure 4")),
      .heading(Heading(level: 2, text: [.text("By reporter")], id: "reporter")),
      .columns(
        count: 2,
        blocks: [
          .paragraph(Paragraph([.text(lorem)])), .paragraph(Paragraph([.text(short)])),
          .paragraph(Paragraph(mixed)),
        ]),
    ])

  static let contacts = Briefing.Section(
    heading: Heading(level: 1, text: [.text("Contacts in figures")], id: "contacts"),
    blocks: [
      .paragraph(Paragraph([.text(short)], style: .lead)),
      .table(contactTable(rows: 34)),
    ], startsPage: true)

  static let claims = Briefing.Section(
    heading: Heading(level: 1, text: [.text("Claims check")], id: "claims"),
    blocks: [
      .table(claimTable),
      .paragraph(
        Paragraph(
          [.text("Conflicting claims come first. "), .text(short)], style: .note)),
    ])

  static let outlook = Briefing.Section(
    heading: Heading(level: 1, text: [.text("Outlook")], id: "outlook"),
    blocks: [
      .paragraph(Paragraph([.text(lorem)])),
      .list(
        ordered: true,
        items: [
          [.paragraph(Paragraph([.text("12 June: working group on transit, Borduria City.")]))],
          [.paragraph(Paragraph([.text("1 July: the new price takes effect.")]))],
        ]),
      .paragraph(
        Paragraph([
          .language("ru", [.text("Стороны подтвердили приверженность договорённостям")]),
          .text(" is how the communiqué puts it; see "),
          .reference([.text("what happened")], id: "happened"), .text(" and "),
          ministryLink,
          .text("."),
        ])),
    ])

  private static let ministryLink: Inline = {
    let words = [Inline.text("the ministry’s page")]
    let address = try? SafeAddress("https://example.org/a%20page")
    return address.map { .link(words, address: $0) } ?? .emphasis(words)
  }()

  static let sourcesSection = Briefing.Section(
    heading: Heading(level: 1, text: [.text("Sources and method")], id: "sources"),
    blocks: [.paragraph(Paragraph([.text(short)], style: .note)), .sourceList])
}
