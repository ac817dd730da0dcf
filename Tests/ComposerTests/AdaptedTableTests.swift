internal import Testing

@testable import Composer
@testable import Document
@testable import Language

@Suite struct AdaptedTableTests {
  private static let undefined = "n/a"

  private func adapted(_ rows: [[Table.Cell]], _ columns: [Table.Column]) -> AdaptedTable {
    var draft = TableDraft(title: "T", columns: columns)
    draft.rows = rows.map { Table.Row($0) }
    return AdaptedTable(draft, words: Wording.english.sentences, undefined: Self.undefined)
  }

  private func number(_ text: String) -> Table.Cell {
    text == Self.undefined ? .words(text) : .text([.number(text, id: "n" + text)])
  }

  @Test("a column that says one thing in all rows becomes a note, with its marks")
  func constant() {
    let source = Table.Cell.text([.text("Belstat\u{A0}"), .sources([4])])
    let table = adapted(
      [[.words("2022"), number("1"), source], [.words("2023"), number("2"), source]],
      [.words("Period", isRowHeader: true), .numbers("Turnover"), .words("Whose figure")])
    #expect(table.columns.map(\.header.plainText) == ["Period", "Turnover"])
    #expect(table.rows.allSatisfy { $0.cells.count == 2 })
    #expect(
      table.notes == [
        [.text("Whose figure: "), .text("Belstat\u{A0}"), .sources([4]), .text(".")]
      ])
  }

  @Test("a column of marks, of texts that differ, and one row stay")
  func stays() {
    let mark = Table.Cell.text([.mark(.call), .text("call")])
    let columns: [Table.Column] = [.words("Date", isRowHeader: true), .words("Channel")]
    #expect(adapted([[.words("1"), mark], [.words("2"), mark]], columns).columns.count == 2)
    #expect(
      adapted([[.words("1"), .words("a")], [.words("2"), .words("b")]], columns).columns.count == 2)
    #expect(adapted([[.words("1"), .words("a")]], columns).columns.count == 2)
  }

  @Test("a column without a number is named; its only number stands in the note")
  func undefined() {
    let columns: [Table.Column] = [
      .words("Period", isRowHeader: true), .numbers("Turnover"), .numbers("Growth", unit: "%"),
      .numbers("Exports"),
    ]
    let table = adapted(
      [
        [.words("2020"), number("1"), number("n/a"), number("n/a")],
        [.words("2021"), number("2"), number("7"), number("n/a")],
        [.words("2022"), number("3"), number("n/a"), number("n/a")],
        [.words("2023"), number("4"), number("n/a"), number("n/a")],
      ], columns)
    #expect(table.columns.map(\.header.plainText) == ["Period", "Turnover"])
    #expect(
      table.notes.map(\.plainText) == ["Growth, %: 2021 7.", "Without a figure: Exports."])
  }

  @Test("many cells without a number are blank, and a note says so; a few are not")
  func blanks() {
    let columns: [Table.Column] = [
      .words("Period", isRowHeader: true), .numbers("A"), .numbers("B"),
    ]
    let many = adapted(
      [
        [.words("1"), number("n/a"), number("1")], [.words("2"), number("2"), number("n/a")],
        [.words("3"), number("n/a"), number("3")],
      ], columns)
    #expect(!many.rows.flatMap(\.cells).contains(.words("n/a")))
    #expect(many.notes.map(\.plainText) == ["Blank: no figure."])
    let few = adapted(
      [[.words("1"), number("n/a"), number("1")], [.words("2"), number("2"), number("3")]], columns)
    #expect(few.rows[0].cells[1] == .words("n/a"))
    #expect(few.notes.isEmpty)
  }

  @Test("signs are explained where they stand")
  func signs() {
    var draft = TableDraft(title: "T", columns: [.words("A"), .numbers("B")])
    let words = Wording.english.kinds.trade
    draft.rows = [Table.Row([.words("a"), .text([.number("1", id: "n1")])])]
    #expect(draft.signNotes(words).isEmpty)
    draft.rows.append(Table.Row([.words("b"), .text([.number("1", id: "n2"), .text("†")])]))
    #expect(draft.signNotes(words) == [words.disputedSign])
    draft.rows.append(Table.Row([.words("b"), .text([.emphasis([.number("1", id: "n3")])])]))
    #expect(draft.signNotes(words) == [words.disputedSign, words.impliedSign])
  }
}
