internal import Fields
internal import Records
internal import Statistics
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

@Suite("What counts as one contact")
struct CountingUnitTests {
  private static func briefing(_ head: String, language: String = "en") throws -> Briefing {
    let text =
      head + """
        sections:
        - id: contacts
          title: Contacts
          blocks:
          - text: "{{ contacts.unit }} {{ contacts.sources }} {{ contacts.trend.sentence }}"
          - table: {of: contacts.frequency}
          - table: {of: contacts.mix}
        """
    return try Definition.read(try Sample.file(text), name: "x").written(in: language).compose(
      records: try Sample.monthly().everything, edition: try Sample.edition(), desk: Sample.desk,
      generator: "test"
    ).briefing
  }

  private static func tables(_ briefing: Briefing) -> [Table] {
    briefing.sections[0].blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  @Test(
    "the definition chooses it, and it is printed with the counts, in each language",
    arguments: [
      ("visit", "en", "Counted by contact:", "Contacts"),
      ("contact-day", "en", "Counted by contact day:", "Contact days"),
      ("session", "en", "Counted by session:", "Sessions"),
      ("contact-day", "ru", "Счёт по дням:", "Дни с контактами"),
      ("session", "be", "Лік паводле запісаў:", "Запісы журнала"),
    ])
  func unit(unit: String, language: String, sentence: String, row: String) throws {
    let briefing = try Self.briefing("counting-unit: \(unit)\n", language: language)
    #expect(briefing.outline.contains(sentence))
    let frequency = try #require(Self.tables(briefing).first)
    #expect(frequency.source.plainText.hasPrefix(sentence))
    guard case .text(let label)? = frequency.rows.first?.cells.first else {
      Issue.record("no row")
      return
    }
    #expect(label.plainText == row)
    let count = briefing.numbers.first { $0.name == "contacts.frequency" }
    let formulas = [
      "visit": "number of contacts by first day", "contact-day": "number of days with a contact",
      "session": "number of records by first day",
    ]
    #expect(count?.formulaText == formulas[unit])
  }

  @Test("without a word in the definition a visit counts")
  func standing() throws {
    #expect(try Self.briefing("").outline.contains("Counted by contact:"))
  }

  @Test("the sources that were read and the months without a contact are named")
  func sources() throws {
    let text = try Self.briefing("").outline
    #expect(text.contains("were read from 1 source: Gazette."))
  }

  @Test("another word is an error")
  func unknown() throws {
    #expect(
      try Sample.report("counting-unit: day\nsections: []\n").contains(
        "`counting-unit`: `day` is not visit, contact-day or session"))
  }
}
