internal import Diagnostics
internal import Foundation
internal import Needs
internal import Periods
internal import Testing

@testable import Formats
@testable import Records

@Suite("Somebody's own sheet of contacts")
struct SheetContactsTests {
  private static let pair: Pair = {
    var pair = Pair(first: Country(code: "BLR"), second: Country(code: "RUS"))
    pair.people = [
      Person(names: ["en": "Ivan Petrov", "ru": "Иван Петров"], country: "RUS"),
      Person(names: ["en": "Ales Novik", "ru": "Алесь Новик"], country: "BLR"),
    ]
    return pair
  }()

  private static func survey(
    _ file: ForeignFile, for pair: Pair? = pair, told: StatedTerms = StatedTerms(status: .held)
  ) throws -> ContactSurvey {
    try #require(try SheetContacts(file.table())).read(for: pair, told: told)
  }

  private static func survey(
    text: String, told: StatedTerms = StatedTerms(status: .held)
  ) throws -> ContactSurvey {
    try ForeignFile.with(text: text) { try survey($0, told: told) }
  }

  private static func lines(_ survey: ContactSurvey) -> [String] {
    survey.drafts.map { draft in
      "\(draft.start)\(draft.end.map { "..\($0)" } ?? "") \(draft.channel.rawValue) "
        + "\(draft.status.rawValue) \(draft.place) @\(draft.origin)"
    }
  }

  @Test("a workbook: title above, dates as numbers, columns by their English names")
  func workbook() throws {
    let rows = [
      ["Meetings of the desk"],
      ["Date", "Who met", "Where", "What", "How", "Status", "Phone"],
      ["45436", "Ivan Petrov, Ales Novik", "Minsk", "Trade", "visit", "held", "1"],
      ["45437", "Ivan Petrov", "Minsk", "Alone", "visit", "held", "2"],
      ["45438", "Petrovs and Ales Novik; Ivan Petrov", "", "Call on energy", "", "cancelled", ""],
    ]
    try ForeignFile.with(entries: Workbook.xlsx(rows: rows, sheet: "Log")) { file in
      // Numbers without the style of a date are no days.
      let survey = try Self.survey(file)
      #expect(survey.drafts.isEmpty && survey.needsDecision)
    }
    let text = rows.map { row in
      row.map {
        "\"\($0.replacing("45436", with: "24.05.2024").replacing("45437", with: "25.5.24").replacing("45438", with: "2024-05-26"))\""
      }.joined(separator: ";")
    }.joined(separator: "\n")
    let survey = try Self.survey(text: text)
    #expect(
      Self.lines(survey) == [
        "2024-05-24 visit held Minsk @3", "2024-05-26 call cancelled  @5",
      ])
    #expect(survey.skipped == ["naming nobody of one of the two countries": 1])
    #expect(survey.kind.hasSuffix("; not read: `Phone`"))
    // Five rows at most are shown as they are read.
    #expect(
      survey.lines.contains(
        "    2024-05-24 | Ivan Petrov, Ales Novik | Minsk | Trade | visit | held"))
  }

  @Test("Russian and Belarusian names of columns, Windows-1251, semicolons")
  func cyrillic() throws {
    let text =
      "Дата;Участники;Где;Тема;Вид\r\n24.05.2024;Иван Петров, Алесь Новик;Минск;Торговля;визит\r\n"
    let bytes = try #require(text.data(using: .windowsCP1251)).map { $0 }
    try ForeignFile.with(bytes, named: "a.csv") { file in
      #expect(try Self.lines(Self.survey(file)) == ["2024-05-24 visit held Минск @2"])
    }
    #expect(ContactColumns(["Калі", "Удзельнікі", "Дзе"]) != nil)
    #expect(ContactColumns(["Date", "Value", "Partner"]) == nil)
  }

  @Test("one date tells the order of day and month for all; where none does, nothing is guessed")
  func dates() throws {
    func starts(_ dates: [String]) throws -> [String] {
      let rows = dates.map { "\($0),\"Ivan Petrov, Ales Novik\",visit" }
      let survey = try Self.survey(
        text: (["Date,Who,How"] + rows).joined(separator: "\n"))
      return survey.drafts.map { "\($0.start)" }
        + survey.undecided.map { "\($0.value) undecided" }
    }
    #expect(try starts(["03/04/2024", "25/04/2024"]) == ["2024-04-03", "2024-04-25"])
    #expect(try starts(["03/04/2024", "04/25/2024"]) == ["2024-03-04", "2024-04-25"])
    #expect(try starts(["03/04/2024", "5/5/2024"]) == ["2024-05-05", "1 undecided"])
    #expect(try starts(["25/04/2024", "04/25/2024"]) == ["2 undecided"])
    #expect(try starts(["soon", "31.2.2024"]) == ["2 undecided"])
  }

  @Test("what became of it is asked where no column says it; twin rows are two contacts")
  func status() throws {
    let text =
      "Year,Name,Text\n2023,\"Ivan Petrov, Ales Novik\",State visit.[12]\n"
      + "2023,\"Ivan Petrov, Ales Novik\",State visit.[13]\n"
    #expect(try Self.survey(text: text, told: StatedTerms()).needsDecision)
    let survey = try Self.survey(text: text)
    #expect(Self.lines(survey) == ["2023 visit held  @2", "2023 visit held  @3"])
    #expect(Set(survey.drafts.map(\.key)).count == 2)
    #expect(ContactText.line("State\n visit.[12]  x") == "State visit. x")
  }

  @Test("a list of a leader's trips", .enabled(if: Need.samples.isMet(for: "a real list of trips")))
  func trips() throws {
    let name = "wikipedia_trips_Xi_2020_2025.xlsx"
    var pair = Pair(first: Country(code: "CHN"), second: Country(code: "RUS"))
    pair.people = [
      Person(names: ["en": "Xi Jinping"], country: "CHN"),
      Person(names: ["en": "Vladimir Putin"], aliases: ["Putin"], country: "RUS"),
    ]
    let survey = try Self.survey(
      ForeignFile(path: Need.samplePath(name), name: name), for: pair)
    #expect(survey.count == 14)
    #expect(Self.lines(survey) == ["2023 visit held Russia @Sheet1!6"])
  }
}
