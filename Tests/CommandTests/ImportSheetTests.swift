import Foundation
import Testing

@Suite("Import of somebody's own sheet of trade")
struct ImportSheetTests {
  private static let head = "Месяц;Экспорт, млн долл. США;Импорт, млн долл. США\n"

  @Test("one question, one answer, and next month one command")
  func remembered() throws {
    let desk = try ImportDesk()
    try desk.write(Self.head + "январь 2024;1 234,5;1700\n", "mine.csv")
    let asked = try desk.run(["import", "mine.csv", "--into", "data/set"])
    #expect(asked.status == 65)
    #expect(asked.errors.contains("say --reporter CHN and --partner WLD"))
    let terms = ["--reporter", "BLR", "--partner", "RUS"]
    let first = try desk.apply("mine.csv", on: "2024-02-20", terms)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("2: 2024-01 BLR export RUS TOTAL 1234.5 million USD"))
    #expect(first.output.contains("data/set: 2 new"))
    let mapping = try desk.text("data/set/imports/trade-sheet.yaml")
    #expect(
      mapping.contains("columns:\n  period: \"Месяц\"\n  exports: \"Экспорт, млн долл. США\"\n"))
    #expect(mapping.contains("reporter: BLR"))
    try desk.write(
      Self.head + "январь 2024;1 240,0;1700\nфевраль 2024;1300,0;1500\n", "next.csv")
    let next = try desk.apply("next.csv", on: "2024-03-20")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.output.contains("data/set: 2 new, 1 unchanged, 1 revised"))
    let trade = try desk.text("data/set/trade.csv")
    #expect(trade.contains("1234500000"))
    #expect(trade.contains("1240000000"))
    let again = try desk.apply("next.csv", on: "2024-03-20")
    #expect(again.status == 3)
  }

  @Test("a column that is no longer there is an error, never a shorter table")
  func missingColumn() throws {
    let desk = try ImportDesk()
    try desk.write("Месяц;Экспорт, USD;Импорт, USD\n2024-01;1;2\n", "mine.csv")
    let terms = ["--reporter", "BLR", "--partner", "RUS"]
    let first = try desk.apply("mine.csv", on: "2024-02-20", terms)
    #expect(first.status == 0, "\(first.errors)")
    try desk.write("Месяц;Экспорт, USD\n2024-01;1\n", "next.csv")
    let next = try desk.apply("next.csv", on: "2024-03-20")
    #expect(next.status == 65)
    #expect(next.errors.contains("[missing-column]"))
    #expect(next.errors.contains("`Импорт, USD` (imports)"))
    let other = try desk.apply("next.csv", on: "2024-03-20", ["--as", "exports-only"] + terms)
    #expect(other.status == 3, "\(other.errors)\(other.output)")
  }

  @Test("columns of other names are told by an option, and a wrong one is an error")
  func told() throws {
    let desk = try ImportDesk()
    try desk.write("Quand,Vendu\n2024-01,5\n", "mine.csv")
    let unknown = try desk.run(["import", "mine.csv"])
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("--column"))
    let terms = ["--reporter", "BLR", "--partner", "RUS", "--currency", "USD", "--scale", "6"]
    let read = try desk.run(
      ["import", "mine.csv", "--column", "period=Quand", "--column", "exports=Vendu"] + terms)
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.contains("2024-01 BLR export RUS TOTAL 5 million USD"))
    let wrong = try desk.run(["import", "mine.csv", "--column", "exports=Achat"] + terms)
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("[missing-column]"))
    let meaning = try desk.run(["import", "mine.csv", "--column", "sold=Vendu"])
    #expect(meaning.status == 64)
  }
}
