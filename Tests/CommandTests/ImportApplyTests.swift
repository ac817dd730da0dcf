import Foundation
import Testing

@Suite("briefing import --apply")
struct ImportApplyTests {
  private static let first = [(2020, "100"), (2021, "200.5"), (2022, "300")]

  @Test("a first import writes rows, a source, the log, a mapping and the original")
  func first() throws {
    let desk = try ImportDesk(trade: nil)
    try desk.download(Self.first, as: "TradeData.csv")
    let result = try desk.apply("TradeData.csv", on: "2023-03-05")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(
      result.output.contains(
        "data/set: applied as comtrade-2023-03-05: wrote originals/comtrade-2023-03-05.csv, "
          + "imports/comtrade.yaml, imports/log.csv, sources.csv, trade.csv\n"))
    #expect(
      try desk.text("data/set/trade.csv") == """
        period,reporter,partner,flow,product,value,currency,valuation,net-weight,sources,seen,\
        until,flags,origin
        2020,BLR,RUS,export,TOTAL,100,USD,,,comtrade-2023-03-05,2023-03-05,,,comtrade-2023-03-05:2
        2021,BLR,RUS,export,TOTAL,200.5,USD,,,comtrade-2023-03-05,2023-03-05,,,\
        comtrade-2023-03-05:3
        2022,BLR,RUS,export,TOTAL,300,USD,,,comtrade-2023-03-05,2023-03-05,,,comtrade-2023-03-05:4

        """)
    #expect(
      try desk.text("data/set/sources.csv").hasSuffix(
        "comtrade-2023-03-05,United Nations Statistics Division,\"UN Comtrade, current layout\",,A\n"
      ))
    #expect(
      try desk.text("data/set/originals/comtrade-2023-03-05.csv") == desk.text("TradeData.csv"))
    let log = try desk.text("data/set/imports/log.csv").split(separator: "\n")
    #expect(log.count == 2)
    #expect(log[1].hasPrefix("comtrade-2023-03-05,TradeData.csv,"))
    #expect(
      log[1].hasSuffix(
        ",comtrade,comtrade,2023-03-05,,originals/comtrade-2023-03-05.csv,"
          + "0.1.0,3,0,0"))
    #expect(try desk.text("data/set/imports/comtrade.yaml").contains("format: comtrade\n"))
  }

  @Test("the same file again changes no byte, under another name and in another container, too")
  func again() throws {
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "TradeData.csv")
    #expect(try desk.apply("TradeData.csv", on: "2023-03-05").status == 0)
    let before = try desk.scratch.files(below: "data/set")
    #expect(try desk.apply("TradeData.csv", on: "2023-03-05").status == 3)
    try desk.download(Self.first.reversed(), as: "other.txt")
    #expect(try desk.apply("other.txt", on: "2023-04-05").status == 3)
    let records = Self.first.map {
      #"{"period":"\#($0.0)","reporterCode":112,"flowCode":"X","partnerCode":643,"#
        + #""cmdCode":"TOTAL","primaryValue":\#($0.1)}"#
    }
    try desk.write("{\"data\":[\(records.joined(separator: ","))]}", "answer.json")
    #expect(try desk.apply("answer.json", on: "2023-05-05").status == 3)
    #expect(try desk.scratch.files(below: "data/set") == before)
  }

  @Test("a revision opens a row and closes the earlier one, which stays true for earlier days")
  func revision() throws {
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "march.csv")
    // By hand there are 50 for 2021, known from February 2022.
    let first = try desk.apply("march.csv", on: "2023-03-05")
    #expect(first.output.contains("data/set: 2 new, 1 revised\n"), "\(first.output)")
    #expect(first.output.contains("2021: 50 -> 200.5 USD (+301.0 %), at 3"))
    try desk.download([(2020, "100"), (2021, "201"), (2023, "400")], as: "april.csv")
    let second = try desk.apply("april.csv", on: "2023-04-05")
    #expect(second.output.contains("1 new, 1 unchanged, 1 revised, 1 no longer there\n"))
    #expect(second.output.contains("TOTAL 2022: 300 no longer in the file"))
    #expect(
      try desk.text("data/set/trade.csv") == """
        period,reporter,partner,flow,value,sources,seen,until,origin
        2021,BLR,RUS,export,50,own,,2023-03-05,
        2020,BLR,RUS,export,100,comtrade-2023-03-05,2023-03-05,,comtrade-2023-03-05:2
        2021,BLR,RUS,export,200.5,comtrade-2023-03-05,2023-03-05,2023-04-05,comtrade-2023-03-05:3
        2022,BLR,RUS,export,300,comtrade-2023-03-05,2023-03-05,2023-04-05,comtrade-2023-03-05:4
        2021,BLR,RUS,export,201,comtrade-2023-04-05,2023-04-05,,comtrade-2023-04-05:3
        2023,BLR,RUS,export,400,comtrade-2023-04-05,2023-04-05,,comtrade-2023-04-05:4

        """)
    // The file of March is known: it does not undo what April revised.
    #expect(try desk.apply("march.csv", on: "2023-05-05").status == 3)
  }

  @Test("what needs a decision or is wrong writes nothing, of several files none")
  func decision() throws {
    let desk = try ImportDesk()
    let before = try desk.scratch.files(below: "data/set")
    try desk.download(Self.first, as: "good.csv")
    try desk.write(
      "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n"
        + "2022,112,X,643,TOTAL,7\n2022,112,X,643,01,4\n", "levels.csv")
    #expect(try desk.apply("levels.csv", on: "2023-03-05").status == 1)
    #expect(try desk.apply("good.csv", on: "2023-03-05", ["levels.csv"]).status == 1)
    try desk.download([(2022, "abc")], as: "wrong.csv")
    #expect(try desk.apply("wrong.csv", on: "2023-03-05").status == 65)
    #expect(try desk.apply("good.csv", on: "2023-03-05", ["wrong.csv"]).status == 65)
    #expect(try desk.scratch.files(below: "data/set") == before)
    // What is said once is remembered.
    #expect(
      try desk.apply("levels.csv", on: "2023-03-05", ["--take", "products=total"]).status == 0)
    #expect(try desk.text("data/set/imports/comtrade.yaml").contains(#"take: ["products=total"]"#))
    try desk.write(
      "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n"
        + "2023,112,X,643,TOTAL,8\n2023,112,X,643,01,5\n", "next.csv")
    #expect(try desk.apply("next.csv", on: "2024-03-05").status == 0)
    let trade = try desk.text("data/set/trade.csv")
    #expect(trade.contains("2023,BLR,RUS,export,8,") && !trade.contains(",5,"))
  }

  @Test("two mappings of one format have to be told apart; --as does")
  func mappings() throws {
    let desk = try ImportDesk()
    try desk.download([(2020, "1")], as: "a.csv")
    try desk.download([(2019, "1")], as: "b.csv")
    #expect(try desk.apply("a.csv", on: "2023-03-05", ["--as", "annual"]).status == 0)
    #expect(try desk.apply("b.csv", on: "2023-03-05", ["--as", "old"]).status == 0)
    try desk.download([(2018, "1")], as: "c.csv")
    let asked = try desk.apply("c.csv", on: "2023-03-05")
    #expect(asked.status == 1)
    #expect(asked.output.contains("say --as annual or --as old"))
    #expect(try desk.apply("c.csv", on: "2023-03-05", ["--as", "old"]).status == 0)
    let trade = try desk.text("data/set/trade.csv")
    #expect(trade.contains("old-2023-03-05-2:2"))
  }

  @Test("a broken mapping is a located error")
  func brokenMapping() throws {
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "a.csv")
    #expect(try desk.apply("a.csv", on: "2023-03-05").status == 0)
    let mapping = try desk.text("data/set/imports/comtrade.yaml")
    try desk.write(
      mapping.replacingOccurrences(of: "grade: A", with: "grade: E"),
      "data/set/imports/comtrade.yaml")
    try desk.download([(2018, "1")], as: "b.csv")
    let result = try desk.apply("b.csv", on: "2023-04-05")
    #expect(result.status == 65)
    #expect(result.errors.contains("data/set/imports/comtrade.yaml:5:8"), "\(result.errors)")
  }

  @Test("killed behind any file, the set is whole, and the same command goes on where it stopped")
  func killed() throws {
    func desk() throws -> ImportDesk {
      let desk = try ImportDesk()
      try desk.download(Self.first, as: "march.csv")
      try desk.download([(2021, "50")], as: "probe.csv")
      return desk
    }
    let undisturbed = try desk()
    #expect(try undisturbed.apply("march.csv", on: "2023-03-05").status == 0)
    let expected = try undisturbed.scratch.files(below: "data/set")
    for step in 1...5 {
      let desk = try desk()
      let command = [
        "import", "march.csv", "--into", "data/set", "--apply", "--downloaded", "2023-03-05",
      ]
      let killed = try desk.run(
        command, environment: ["BRIEFING_KILL_AT": "import-file:\(step)"])
      #expect(killed.status == 9, "step \(step): \(killed.output)\(killed.errors)")
      try desk.expectWhole("step \(step)")
      let again = try desk.run(command)
      #expect(again.status == (step == 5 ? 3 : 0), "step \(step): \(again.output)\(again.errors)")
      #expect(try desk.scratch.files(below: "data/set") == expected, "step \(step)")
    }
  }

  @Test("a second import of one set is kept out while the first writes")
  func locked() throws {
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "a.csv")
    let folder = open(desk.folder.appendingPathComponent("data/set").path, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX | LOCK_NB) == 0)
    let result = try desk.apply("a.csv", on: "2023-03-05")
    #expect(result.status == 75)
    #expect(result.errors.contains("import-running"))
    // Looking changes nothing, and is not kept out.
    #expect(try desk.run(["import", "a.csv", "--into", "data/set"]).status == 0)
  }

  @Test("a folder that cannot be written leaves everything as it was")
  func unwritable() throws {
    guard getuid() != 0 else { return }
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "a.csv")
    let before = try desk.scratch.files(below: "data/set")
    let path = desk.folder.appendingPathComponent("data/set").path
    chmod(path, 0o555)
    defer { chmod(path, 0o755) }
    #expect(try desk.apply("a.csv", on: "2023-03-05").status == 74)
    #expect(try desk.scratch.files(below: "data/set") == before)
  }

  @Test("--apply needs a record set, --as a name, a date has to be one")
  func usage() throws {
    let desk = try ImportDesk()
    try desk.download(Self.first, as: "a.csv")
    #expect(try desk.run(["import", "a.csv", "--apply"]).status == 64)
    #expect(try desk.apply("a.csv", on: "2023-03-05", ["--as", "../x"]).status == 64)
    #expect(try desk.apply("a.csv", on: "yesterday").status == 64)
    #expect(try desk.apply("a.csv", on: "2023-03-05", ["--published", "2023-Q1"]).status == 64)
    #expect(try desk.apply("a.csv", on: "2023-03-05", ["--scale", "2"]).status == 64)
    #expect(try desk.apply("a.csv", on: "2023-03-05", ["--currency", "EUR"]).status == 65)
  }
}
