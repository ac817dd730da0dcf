internal import Addresses
internal import Document
internal import Drawing

extension Sample {
  static let lorem =
    "After two days of talks the presidents signed a supplementary protocol that fixes the price "
    + "of natural gas for three years and links it, from the second year on, to a basket of "
    + "currencies. Officials on both sides described the arrangement as a continuation rather than "
    + "a departure, yet the protocol replaces a formula that had been renegotiated in every winter "
    + "since 2018. The representatives of the importers, who were not in the room, said that the "
    + "predictability was worth more to them than the level; the exporters’ association declined "
    + "to comment until the annex with the transit tariffs is published."
  static let short =
    "The ministers discussed the preparation of the summit, the situation of hauliers at the two "
    + "northern crossings, and the date of the next intergovernmental commission."
  static let mixed: [Inline] = [
    .text("Turnover reached "), .number("48.7\u{A0}bn\u{A0}USD", id: "n1"),
    .text(" in 2023, "), .strong([.text("a growth of "), .number("6.3%", id: "n2")]),
    .text(" on the year before "), .sources([4]),
    .text(
      ", which implies a base of 45.8 to 45.9\u{A0}bn\u{A0}USD. The statistical office calls this "),
    .emphasis([.text("the highest figure on record")]),
    .text(
      "; without energy, however, turnover has hardly moved since the summer, and the "
        + "counter-reported imports of Borduria remain lower in all four quarters"),
    .footnote(2), .text(". The difference is within what the two methods explain."),
  ]

  static let sources: [Briefing.SourceEntry] = (1...14).map { number in
    Briefing.SourceEntry(
      number: number, id: "s\(number)",
      title: [
        .text(
          "Office of the President of Aland. “On the meeting of the two presidents, part \(number)”. "
            + "\(number) May 2024. Grade A.")
      ], address: try? SafeAddress("https://example.org/news/\(number)"))
  }

  static let products = Table(
    id: "products", label: "Table 1", title: [.text("Machinery grew most, food fell")],
    subtitle: [.text("Aland’s exports to Borduria by HS section, first quarter")],
    columns: [
      Table.Column([.text("Section")], isRowHeader: true),
      Table.Column([.text("2023")], unit: "m USD", alignment: .decimal, flexibility: 0),
      Table.Column([.text("2024")], unit: "m USD", alignment: .decimal, flexibility: 0),
      Table.Column([.text("Change")], unit: "%", alignment: .decimal, flexibility: 0),
      Table.Column([.text("Five years")], alignment: .leading, flexibility: 0),
    ],
    rows: [
      row(["Mineral products", "1,204.5", "1,187.02", "−1.5"]),
      row(["Machinery and electrical equipment", "640.2", "811.9", "+26.8"]),
      row(["Vehicles", "98.44", "104.1", "+5.7"]),
      row(["Food and beverages", "212.0", "n/a", "n/a"]),
      Table.Row(
        ["Total", "2,155.1", "2,103.0", "−2.4", ""].map { .text([.text($0)]) }, kind: .total),
    ], source: [.text("Source: statistical office of Aland "), .sources([4]), .text(".")])

  private static func row(_ cells: [String]) -> Table.Row {
    Table.Row(
      cells.map { .text([.text($0)]) } + [.sparkline(course, alternative: "five years")])
  }

  static func contactTable(rows count: Int) -> Table {
    let channels: [(Mark, String)] = [
      (.call, "call"), (.video, "video call"), (.visit, "visit"), (.meeting, "meeting"),
      (.summit, "summit"), (.letter, "letter"),
    ]
    var rows: [Table.Row] = []
    for index in 0..<count {
      if index % 12 == 0 {
        rows.append(Table.Row([.text([.text("\(2024 - index / 12)")])], kind: .group))
      }
      let (mark, word) = channels[index % channels.count]
      rows.append(
        Table.Row([
          .text([.text("\(index % 28 + 1)\u{A0}May")]),
          .text([.mark(mark), .text(word)]),
          .text([.text("Foreign ministers Anna Holm and Pavel Orlik, with the envoys")]),
          .text([.text(index % 3 == 0 ? "Port Aland" : "Borduria City")]),
          .text([.text("transit, gas price, preparation of the summit")]),
          .text([.sources([index % 9 + 1])]),
        ]))
    }
    return Table(
      id: "contacts-table", label: "Table 2", title: [.text("Every contact of the last year")],
      columns: [
        Table.Column([.text("Date")], flexibility: 0, isRowHeader: true),
        Table.Column([.text("Channel")], flexibility: 0), Table.Column([.text("Who")]),
        Table.Column([.text("Where")], flexibility: 0), Table.Column([.text("Topics")]),
        Table.Column([.text("Source")], flexibility: 0),
      ], rows: rows)
  }

  static let claimTable = Table(
    id: "claim-table", label: "Table 3", title: [.text("Two of four claims hold")],
    columns: [
      Table.Column([.text("Who, when")], isRowHeader: true), Table.Column([.text("Claim")]),
      Table.Column([.text("Implied")], unit: "bn USD", alignment: .decimal, flexibility: 0),
      Table.Column([.text("Verdict")], flexibility: 0), Table.Column([.text("Reason")]),
    ],
    rows: [
      claim(
        "President of Aland, 24 May", "Trade grew by 4.2% in Q1", "11.6", .crossed, "conflicting"),
      claim("Statistical office, 14 Feb", "48.7 bn in 2023", "45.8", .filled, "consistent"),
      claim("Minister Holm, 2 April", "Nearly 50 bn", "n/a", .half, "within rounding"),
      claim("Ambassador, 9 May", "Record investment", "n/a", .empty, "not checkable"),
    ])

  private static func claim(
    _ who: String, _ what: String, _ implied: String, _ mark: Mark, _ verdict: String
  ) -> Table.Row {
    Table.Row([
      .text([.text(who)]), .text([.text(what + " "), .sources([2])]), .text([.text(implied)]),
      .text([.mark(mark), .text(verdict)]),
      .text([.text("The other side gives −2.3% for the same months.")]),
    ])
  }

  static let sparkline = line(width: 108, height: 22)
  static let smallSparkline = line(width: 60, height: 9)

  private static func line(width: Double, height: Double) -> Frame {
    let values = [0.3, 0.4, 0.35, 0.5, 0.45, 0.6, 0.8, 0.7, 0.9, 0.85]
    let points = values.enumerated().map { index, value in
      Point(x: width * Double(index) / 9, y: height * (1 - value))
    }
    return Frame(
      size: Size(width: width, height: height),
      items: [
        .path(.polyline(points), fill: nil, stroke: Stroke(Palette.gazette.accent, width: 1.2))
      ])
  }

  /// A chart of a width.
  static func chart(width: Double) -> Frame {
    let height = 150.0
    let style = TextStyle(size: 8.5, color: Palette.gazette.secondary)
    var items: [FrameItem] = (0...3).map { index in
      let y = 10 + Double(index) * 43
      return .path(
        .line(from: Point(x: 0, y: y), to: Point(x: width, y: y)), fill: nil,
        stroke: Stroke(Palette.gazette.hairline, width: 0.5))
    }
    items.append(.group(line(width: width - 40, height: 130), at: Point(x: 0, y: 10)))
    items.append(.text(TextRun("Aland", style: style, width: 24), at: Point(x: width - 32, y: 30)))
    return Frame(size: Size(width: width, height: height), items: items)
  }

  static func figure(_ id: String, columns: Int, _ label: String) -> Figure {
    Figure(
      id: id, label: label, title: [.text("Turnover has grown in every quarter since 2022")],
      subtitle: [.text("Goods, bn USD a quarter, 2019 to 2024")],
      source: [.text("Source: statistical office "), .sources([4])],
      alternative: "A line that rises from 3 to 9 billion dollars.", chart: anyChart,
      paperWidth: Theme.gazette.width(ofColumns: columns),
      data: Table(id: id + "-data", columns: [], rows: []))
  }
}
