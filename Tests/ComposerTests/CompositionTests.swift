internal import Diagnostics
internal import Periods
internal import Records
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

struct CompositionTests {
  /// The blocks of a definition with one section of one block.
  private func blocks(_ block: String, _ records: RecordSet = Sample.records()) throws -> [Block] {
    try compose(block, records).briefing.sections.first?.blocks ?? []
  }

  private func compose(
    _ block: String, _ records: RecordSet = Sample.records()
  ) throws -> Composition {
    try Sample.compose("sections:\n- id: s\n  title: S\n  blocks:\n  - \(block)\n", records)
  }

  private func note(_ blocks: [Block]) -> String? {
    guard case .paragraph(let paragraph)? = blocks.first, paragraph.style == .note else {
      return nil
    }
    return paragraph.text.plainText
  }

  private static let dispatch = Dispatch(
    id: "d", date: Day(ordinal: 19_860), title: "Old news", language: "en", topics: ["trade"],
    sources: ["b", "a"], body: "It **happened**.")

  @Test("a block without records says so in its place, and the makers are told")
  func note() throws {
    let composition = try compose("{dispatches: {}, when-empty: note}")
    #expect(
      note(composition.briefing.sections[0].blocks)
        == "Nothing is recorded for this part of the briefing.")
    #expect(
      composition.warnings.map(\.text) == [
        """
        x.yaml:5:6: warning[too-few-rows]: `dispatches` has 0 of the 1 row it needs
            - {dispatches: {}, when-empty: note}
               ^^^^^^^^^^
        """
      ])
  }

  @Test("a section of which nothing is on record goes, and page one names it")
  func adapt() throws {
    let composition = try compose("dispatches: {}")
    #expect(composition.briefing.sections.isEmpty)
    #expect(
      composition.briefing.cover.colophon.plainText.hasSuffix(
        "Not on record for this pair: dispatches."))
    #expect(
      composition.warnings.map(\.text) == [
        """
        x.yaml:5:5: warning[nothing-on-record]: `dispatches` is left out: \
        the record set holds no dispatches
            - dispatches: {}
              ^^^^^^^^^^
        """
      ])
  }

  @Test(
    "a key figure without a number goes, and the next takes its place; lines beside all or none")
  func keyFigures() throws {
    // Nothing is on record of contacts: no day of one, and a count that would be zero.
    let names = [
      "contacts.days-since-last", "trade.turnover.latest", "contacts.last-365-days",
      "trade.exports.latest", "trade.imports.latest", "trade.balance.latest",
      "trade.turnover.year",
    ]
    let list = names.map { "{label: \($0), value: \($0)}" }.joined(separator: ", ")
    var records = try Sample.monthly()
    records.contacts = []
    let found = try blocks("key-figures: [\(list)]", records)
    guard case .keyFigures(let strip)? = found.first else {
      Issue.record("there is no strip")
      return
    }
    #expect(strip.map(\.label.plainText) == [names[1], names[3], names[4], names[5]])
    #expect(Set(strip.map { $0.sparkline == nil }).count == 1)
  }

  @Test("the definition may say it in its own words")
  func emptyText() throws {
    let own = try blocks("{dispatches: {}, when-empty: note, empty-text: No dispatch.}")
    #expect(note(own) == "No dispatch.")
  }

  @Test("a block that may be left out is, and its section with it")
  func omit() throws {
    let composition = try compose("{dispatches: {}, when-empty: omit}")
    #expect(composition.briefing.sections.isEmpty)
    #expect(composition.warnings.isEmpty)
  }

  @Test("a block that may not be empty stops the run as a fault of the records")
  func fail() throws {
    let error = try #require(throws: DiagnosticError.self) {
      try compose("{dispatches: {}, min-rows: 2, when-empty: fail}")
    }
    #expect(error.diagnostics.map(\.code) == ["too-few-rows"])
    #expect(error.diagnostics.map(\.area) == [.records])
    #expect(error.diagnostics[0].message == "`dispatches` has 0 of the 2 rows it needs")
  }

  @Test("a block whose newest record is too old says of when it is")
  func tooOld() throws {
    let records = Sample.records { $0.dispatches = [Self.dispatch] }
    #expect(
      note(try blocks("{dispatches: {}, max-age: 10 days}", records))
        == "The newest record for this part is of 17\u{A0}May 2024: too old to show as current.")
    let fresh = try compose("{dispatches: {}, max-age: 11 days}", records)
    #expect(fresh.warnings.isEmpty)
  }

  @Test("a block that is dropped numbers no source and prints no number")
  func droppedLeavesNothing() throws {
    let records = Sample.records { $0.dispatches = [Self.dispatch] }
    let composition = try compose("{dispatches: {}, max-age: 1 days}", records)
    #expect(composition.briefing.sources.isEmpty)
  }

  @Test("a dispatch has its title, date, sources and text")
  func dispatch() throws {
    let records = Sample.records { $0.dispatches = [Self.dispatch] }
    let composition = try compose("dispatches: {topics: [trade]}", records)
    guard
      case .dispatch(let title, let line, "en", let body)? =
        composition.briefing.sections[0].blocks.first
    else {
      Issue.record("no dispatch")
      return
    }
    #expect(title == [.text("Old news")])
    #expect(line == [.text("17\u{A0}May 2024"), .sources([1, 2])])
    #expect(
      body.count == 1)
    #expect(composition.briefing.sources.map(\.id) == ["b", "a"])
    #expect(
      composition.briefing.sources.map(\.text.plainText) == [
        "Office, Yearbook, undated. Grade A, official.",
        "Gazette, Trade, May 2024. Grade B, press at first hand.",
      ])
    #expect(note(try blocks("dispatches: {topics: [other]}", records)) != nil)
  }

  @Test("judgements are the newest, with their evidence and confidence")
  func judgements() throws {
    let records = Sample.records { records in
      records.assessments = (0..<4).map { index in
        Assessment(
          id: "j\(index)", kind: index == 3 ? .outlook : .judgement,
          date: Day(ordinal: 19_860 + index), title: "Claim \(index)", language: "en",
          confidence: .moderate, sources: ["a"], body: "Because.")
      }
    }
    guard
      case .judgements(let judgements)? =
        try blocks("assessments: {kind: judgements, max: 2}", records).first
    else {
      Issue.record("no judgements")
      return
    }
    #expect(judgements.map(\.claim) == [[.text("Claim 2")], [.text("Claim 1")]])
    #expect(judgements[0].evidence == [.text("Because."), .sources([1])])
    #expect(judgements[0].confidence == "moderate confidence")
  }

  @Test("open forecasts say when they are due, scored ones what came of them")
  func forecasts() throws {
    let records = Sample.records { records in
      let due = Day(ordinal: 19_900)
      let open = Assessment(
        id: "f1", kind: .forecast, date: Day(ordinal: 19_860), title: "Open", language: "en",
        confidence: .low, due: due, sources: [], body: "")
      var scored = open
      scored.id = "f2"
      scored.outcome = .init(result: .partly, date: Day(ordinal: 19_865), note: "A little.")
      records.assessments = [open, scored]
    }
    let open = try blocks("assessments: {kind: forecasts}", records)
    guard case .judgements(let due)? = open.first,
      case .judgements(let scored)? =
        try blocks("assessments: {kind: scored-forecasts}", records).first
    else {
      Issue.record("no forecasts")
      return
    }
    #expect(due.map(\.evidence.plainText) == ["Due 26\u{A0}June 2024."])
    #expect(
      scored.map(\.evidence.plainText) == [
        "Outcome: partly happened (scored 22\u{A0}May 2024). A little."
      ])
  }

  @Test("the colophon names the day of knowledge, and calls no log incomplete that does not exist")
  func colophon() throws {
    let cover = try Sample.compose("sections: []\n").briefing.cover
    #expect(
      cover.colophon.plainText
        == "Written on what was known by 28\u{A0}May 2024.")
  }

  @Test("a cover without words has the pair as title and the period above it")
  func cover() throws {
    let briefing = try Sample.compose("sections: []\n").briefing
    #expect(briefing.cover.title == "Aldoria–Bravonia")
    #expect(briefing.cover.kicker == "week 21 of 2024")
    #expect(briefing.identity.title == "Aldoria–Bravonia: week 21 of 2024")
    #expect(briefing.identity.edition == "2024-W21")
    #expect(briefing.identity.desk == "The Desk")
  }

  @Test("headings in texts have ids of their own")
  func headingIds() throws {
    let text = """
      sections:
      - id: trade
        title: Trade
        blocks:
        - text: "## Trade\\n\\nA\\n\\n## Trade\\n\\nB"
      """
    let blocks = try Sample.compose(text).briefing.sections[0].blocks
    let ids = blocks.compactMap { block -> String? in
      if case .heading(let heading) = block { heading.id } else { nil }
    }
    #expect(ids == ["trade-2", "trade-3"])
  }

  @Test("columns hold blocks, a callout a title and text, a list its sentences")
  func containers() throws {
    #expect(try blocks("columns: {blocks: [{text: A}, {text: B}]}").count == 1)
    #expect(try blocks("callout: {title: T, text: B}").count == 1)
    let list = try blocks("list: {items: [A, '{{ if records.trade }}B{{ end }}']}")
    guard case .list(false, let items)? = list.first else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 1)
  }
}
