internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions
@testable import Document

struct TableTests {
  static let subjects = Subject.all.filter { $0.table != nil }.map(\.name)

  @Test(
    "every table has a cell for every column, with any records", arguments: subjects)
  func shape(subject: String) throws {
    var tables = 0
    for (set, records) in try Sample.recordSets() {
      let composed = try Sample.composer(records).compose(.table(Self.definition(subject)))
      #expect((composed.rows == 0) == composed.blocks.isEmpty)
      guard case .table(let table)? = composed.blocks.first else { continue }
      tables += 1
      #expect(table.rows.contains { $0.kind != .group }, "\(subject) of \(set)")
      #expect(composed.rows == table.rows.count { $0.kind != .group })
      for row in table.rows {
        let expected = row.kind == .group ? 1 : table.columns.count
        #expect(row.cells.count == expected, "\(subject) of \(set)")
      }
    }
    #expect(tables > 0, "no sample fills the table \(subject)")
  }

  @Test(
    "without records there is no table and nothing is registered", arguments: subjects)
  func nothing(subject: String) throws {
    let composer = try Sample.composer()
    let composed = composer.compose(.table(Self.definition(subject)))
    #expect(composed.rows == 0)
    #expect(composed.blocks.isEmpty)
    #expect(composer.ledger.numbers.isEmpty)
    #expect(composer.ledger.sources.isEmpty)
  }

  @Test("statements on turnover stand beside each other with their difference")
  func latest() throws {
    let rows = try Self.rows("trade.latest", try Sample.statements())
    #expect(rows[0] == ["Q1 2024"])
    #expect(rows[1] == ["Turnover", "12.08†", "+4.2†", "10.4†", "−2.3†", "+1.7"])
  }

  @Test("letters of the source are told under the table with their figures, and under no other")
  func flags() throws {
    func note(_ flags: [Int: [String]], _ wording: Wording = .english) throws -> String {
      var records = try Sample.monthly()
      let ids = records.trade.indices.filter { records.trade[$0].reporter == "XAA" }
      for (place, letters) in flags { records.trade[ids[place]].flags = letters }
      let composed = try Sample.composer(records, wording: wording)
        .compose(.table(Self.definition("trade.months")))
      guard case .table(let table)? = composed.blocks.first else { return "" }
      return table.source.plainText
    }
    let newest = 39 * 6 - 1
    #expect(
      try note([newest: ["p"], newest - 1: ["e", "A"], newest - 2: ["q"]]).contains(
        "Marks of the source: e – estimated; p – provisional; q."))
    #expect(
      try note([newest: ["c"]], .russian).contains("Пометы источника: c — конфиденциально."))
    #expect(
      try note([newest: ["c"]], .belarusian).contains("Паметы крыніцы: c — канфідэнцыяльна."))
    // The first month of 39 stands in no table of the newest thirteen.
    #expect(try !note([0: ["p"]]).contains("Marks"))
    #expect(try !note([newest: ["A"]]).contains("Marks"))
  }

  @Test("a series names whose figure it is and what is implied")
  func series() throws {
    let rows = try Self.rows("trade.series", try Sample.statements())
    #expect(rows.map(\.first) == ["2021", "2022", "2023", "Q1 2024"])
    #expect(rows[1][1] == "45.8†")
    #expect(rows[1][3] == "implied by Agency (45.75–45.88) [1]")
    #expect(rows[2][4] == "46.5, +5.4% Note [2]")
  }

  @Test("a desk's own measures are rows, with their unit, their speaker and who says otherwise")
  func ownMeasures() throws {
    let rows = try Self.rows("measures", try Sample.measures())
    #expect(
      rows == [
        ["Investment (Aldoria)"],
        ["2022", "1.4 bn USD†", "+27", "Agency [1]", "900 mn USD Note [1]"],
        ["2021", "1.1 bn USD", "", "Agency [1]", ""],
        ["Payments in own currencies (Bravonia)"],
        ["2023", "95%", "", "Note [2]", ""],
      ])
  }

  @Test("sections that are not shown are a row of their own, so that the rows make the total")
  func otherSections() throws {
    let composer = try Sample.composer(try Sample.monthly())
    let draft = ProductsTable(
      statistics: composer.catalogue.statistics, language: composer.catalogue.language,
      printer: composer.printer
    ).draft(max: 2)
    let rows = try #require(draft?.rows)
    #expect(rows.count == 4)
    let levels = composer.ledger.numbers.filter { $0.unit == .money("USD") }.compactMap(\.value)
    #expect(levels.count == 4)
    #expect(abs(levels.prefix(3).reduce(0, +) - levels[3]) < 1)
  }

  @Test("what its source gives with the other sign has a mark, and parts that do not fit a note")
  func marks() throws {
    let records = Sample.records {
      $0.statements = [
        Self.statement("b", "balance", "1.0"), Self.statement("t", "turnover", "10.4"),
        Self.statement("x", "exports", "6.7"), Self.statement("m", "imports", "5.7"),
      ]
    }
    let composer = try Sample.composer(records)
    let draft = try #require(
      TradeSeriesTable(
        statistics: composer.catalogue.statistics, language: composer.catalogue.language,
        printer: composer.printer
      ).draft(max: nil))
    #expect(draft.notes.contains { $0.hasPrefix("‡ ") })
    #expect(draft.notes.contains { $0.contains("do not add up") && $0.contains("2023") })
    #expect(try Self.rows("trade.series", records)[0][5] == "−1.0‡")
  }

  private static func statement(_ id: String, _ measure: String, _ value: String) -> Statement {
    Statement(
      id: id, measure: measure, reporter: "XBB", partner: "XAA",
      value: Double(value).map { StatedNumber(value: $0, step: 0.1, text: value) }, unit: "USD bn",
      period: Period(iso: "2023"), speaker: "Note", sources: ["a"])
  }

  @Test("claims come with verdict, implication, the other figure and the reason")
  func claims() throws {
    let rows = try Self.rows("claims", try Sample.statements())
    #expect(rows[0] == ["Turnover, Q1 2024"])
    #expect(
      rows[1] == [
        "conflicting Note has it moving the other way: −2.3%.", "Agency [1]",
        "12.08 bn USD, +4.2% on Q1 2023",
        "Q1 2023: 11.59 bn USD (11.583–11.603)", "10.4 bn USD, −2.3% Note [2]",
      ])
  }

  @Test("the note of a record that others contradict stands beside what was said")
  func notes() throws {
    var records = try Sample.statements()
    records.statements = records.statements.map { statement in
      var statement = statement
      statement.note = "Services are included."
      return statement
    }
    let said = try Self.rows("claims", records).filter { $0.count > 1 }.map { $0[2] }
    #expect(said.first == "12.08 bn USD, +4.2% on Q1 2023. Services are included.")
    records.statements = records.statements.filter { $0.id == "q24a" }
    #expect(try Self.rows("claims", records)[1][2] == "12.08 bn USD, +4.2% on Q1 2023")
  }

  @Test("a log with gaps gives counts and no rate")
  func frequency() throws {
    let rows = try Self.rows("contacts.frequency", try Sample.statements())
    #expect(rows.map(\.first).contains("Last 365 days"))
    #expect(!rows.map(\.first).contains("Contacts per 30 days"))
    let complete = try Self.rows("contacts.frequency", try Sample.monthly())
    #expect(complete.map(\.first).contains("Contacts per 30 days"))
  }

  @Test("the chronology groups the edition's days and those before")
  func chronology() throws {
    let rows = try Self.rows("contacts.chronology", try Sample.statements())
    #expect(
      rows == [
        ["20–26 May 2024"],
        ["23–24 May 2024", "visit", "Harbour, Bravonia"],
        ["The 30 days before"],
        ["2 May 2024", "call", ""],
      ])
  }

  @Test("planned contacts say since when they are known")
  func planned() throws {
    let rows = try Self.rows("contacts.planned", try Sample.statements())
    #expect(rows.count == 1)
    #expect(rows[0].suffix(3) == ["planned", "31 May 2024", "[1]"])
  }

  @Test(
    "dates are written as well as they are known",
    arguments: [
      (DatePrecision.exact, "2024-05-02", "2 May 2024"),
      (.dateline, "2024-05-02", "reported 2 May 2024"),
      (.monthPart, "2024-05-02", "early May 2024"), (.monthPart, "2024-05-15", "mid-May 2024"),
      (.month, "2024-05-01", "May 2024, day not known"),
      (.year, "2024-01-01", "2024, month not known"),
    ])
  func dates(precision: DatePrecision, day: String, expected: String) throws {
    let start = try #require(Day(iso: day))
    let contact = Contact(
      id: "c", start: start, end: start, precision: precision, channel: .call, level: .leader,
      participants: [], status: .held, sources: [])
    let words = try Sample.composer().catalogue.language.dateWords(of: contact)
    #expect(words.split(separator: "\u{A0}").joined(separator: " ") == expected)
  }

  private static func definition(_ subject: String) -> TableDefinition {
    TableDefinition(
      subject: subject, id: "t", title: nil, subtitle: nil, note: nil, max: nil, days: nil)
  }

  /// The rows of a table as text, marks in brackets.
  private static func rows(_ subject: String, _ records: RecordSet) throws -> [[String]] {
    let composed = try Sample.composer(records).compose(.table(definition(subject)))
    guard case .table(let table)? = composed.blocks.first else { return [] }
    return table.rows.map { row in
      row.cells.map { cell in
        guard case .text(let inlines) = cell else { return "~" }
        let text = inlines.map { inline -> String in
          if case .sources(let numbers) = inline {
            return "[" + numbers.map(String.init).joined(separator: ", ") + "]"
          }
          return inline.plainText
        }
        return text.joined().split(whereSeparator: { $0 == "\u{A0}" || $0 == " " })
          .joined(separator: " ")
      }
    }
  }
}
