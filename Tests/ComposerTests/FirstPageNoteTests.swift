internal import Periods
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

@Suite("Notes on the first page")
struct FirstPageNoteTests {
  private func briefing(_ notes: [FirstPageNote], language: String = "en") throws -> Briefing {
    let text = "title: T\ncover: {blocks: [{text: Below.}]}\nsections: []\n"
    return try Definition.read(try Sample.file(text), name: "x").written(in: language).compose(
      records: Sample.records().everything, edition: try Sample.edition(), desk: Sample.desk,
      generator: "test", notes: notes
    ).briefing
  }

  private func panel(_ briefing: Briefing) -> (title: String, sentences: [String])? {
    guard case .callout(let title, let blocks)? = briefing.cover.blocks.first else { return nil }
    let sentences = blocks.compactMap { block -> String? in
      if case .paragraph(let paragraph) = block {
        paragraph.text.plainText.replacing("\u{A0}", with: " ")
      } else {
        nil
      }
    }
    return (title.plainText, sentences)
  }

  @Test("an edition with nothing to tell has no panel")
  func nothing() throws {
    let briefing = try self.briefing([])
    #expect(panel(briefing) == nil)
    #expect(briefing.message.notes.isEmpty)
  }

  @Test("a definition that may fill one page may fill another where there is something to tell")
  func room() throws {
    func limit(_ notes: [FirstPageNote]) throws -> Int? {
      try Definition.read(try Sample.file("title: T\npages: 1\nsections: []\n"), name: "x")
        .compose(
          records: Sample.records().everything, edition: try Sample.edition(), desk: Sample.desk,
          generator: "test", notes: notes
        ).briefing.pageLimit
    }
    #expect(try limit([]) == 1)
    #expect(try limit([.oldRecords(newest: nil)]) == 2)
  }

  @Test(
    "the first thing on the page is what is to be said of the edition, in its language",
    arguments: [
      (
        "en", "About this edition",
        [
          "Published late: it was due on 27 May 2024.",
          "Its newest record is of 3 May 2024: what happened since may be missing.",
          "It rests on 3 records, where 20 to 80 are usual.",
          "No record has changed since the edition before it (week 21 of 2024).",
        ]
      ),
      (
        "ru", "Об этом выпуске",
        [
          "Выпуск вышел с опозданием: он должен был выйти 27 мая 2024 г.",
          "Самая новая запись датирована 3 мая 2024 г.: более поздние события могли сюда не попасть.",
          "В основе выпуска 3 записи; обычно их от 20 до 80.",
          "После предыдущего выпуска (21-я неделя 2024 г.) ни одна запись не изменилась.",
        ]
      ),
      (
        "be", "Пра гэты выпуск",
        [
          "Выпуск выйшаў са спазненнем: ён павінен быў выйсці 27 мая 2024 г.",
          "Самы новы запіс датаваны 3 мая 2024 г.: пазнейшыя падзеі маглі сюды не трапіць.",
          "У аснове выпуску 3 запісы; звычайна іх ад 20 да 80.",
          "Пасля папярэдняга выпуску (21-ы тыдзень 2024 г.) ніводзін запіс не змяніўся.",
        ]
      ),
    ])
  func words(language: String, title: String, sentences: [String]) throws {
    let due = try #require(Day(iso: "2024-05-27"))
    let newest = try #require(Day(iso: "2024-05-03"))
    let week = try #require(Period(iso: "2024-W21"))
    let briefing = try self.briefing(
      [
        .late(due: due), .oldRecords(newest: newest), .unusualCount(3, usual: 20...80),
        .unchanged(since: week),
      ], language: language)
    let shown = try #require(self.panel(briefing))
    #expect(shown.title == title)
    #expect(shown.sentences == sentences)
    #expect(briefing.cover.blocks.count == 2)
    #expect(
      briefing.message.notes.map { $0.plainText.replacing("\u{A0}", with: " ") } == sentences)
  }
}
