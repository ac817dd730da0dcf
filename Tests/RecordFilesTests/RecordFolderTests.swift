internal import Diagnostics
internal import Digests
internal import Foundation
internal import Periods
internal import Testing

@testable import RecordFiles
@testable import Records
@testable import Values

struct RecordFolderTests {
  @Test("the good set has nothing wrong with it")
  func good() throws {
    #expect(try GoodSet.report([:]) == "")
  }

  @Test("texts that name no language have the set's, records say their own")
  func languages() throws {
    let set = try GoodSet.records()
    #expect(set.pair.language == "en")
    #expect(set.contacts.map(\.language) == ["en"])
    let pair = try #require(GoodSet.files["pair.yaml"])
    let own = try GoodSet.records([
      "pair.yaml": pair + "language: fr\nnotices: données inventées\n",
      "contacts.csv": """
      id,start,channel,participants,status,place,language,sources
      call,2024-05-20,call,Vladimir Putin;Alexander Lukashenko,held,,,kremlin-a
      talk,2024-05-20,visit,Vladimir Putin;Alexander Lukashenko,held,Минск,ru,kremlin-a

      """,
    ])
    #expect(own.pair.notices == ["fr": "données inventées"])
    #expect(own.contacts.map(\.language) == ["fr", "ru"])
    #expect(own.dispatches.map(\.language) == ["fr"])
    #expect(own.assessments.map(\.language) == ["fr"])
    #expect(own.sources.values.allSatisfy { $0.language == nil })
  }

  @Test("countries of ISO 3166-1 need no names")
  func unnamed() throws {
    let pair = try #require(GoodSet.files["pair.yaml"])
    let start = try #require(pair.range(of: "countries:"))
    let end = try #require(pair.range(of: "offices:"))
    let set = try GoodSet.records([
      "pair.yaml": pair.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    ])
    #expect(set.pair.countries.map(\.names) == [[:], [:]])
  }

  @Test("the pair is read with names, aliases, coverage, preferences and measures")
  func pair() throws {
    let set = try GoodSet.records()
    #expect(set.name == "pair")
    #expect(set.pair.text(set.pair.titles, in: "en") == "Belarus and Russia")
    #expect(set.pair.first.names["be"] == "Беларусь")
    #expect(set.pair.first.aliases == ["en": ["Republic of Belarus"]])
    #expect(set.pair.second.code == "RUS")
    #expect(set.pair.currency == "USD")
    #expect(set.pair.offices.map(\.id) == ["president", "defence-minister"])
    #expect(
      set.pair.coverage == [
        .contacts: Coverage(
          isComplete: false, since: Day(iso: "2020-01-01"), notes: ["en": "The log of one desk"])
      ])
    #expect(set.pair.preferences == ["turnover": ["Belstat", "BLR"]])
    #expect(set.pair.measures.keys.sorted() == ["payments-share"])
  }

  @Test("a flow has the pair's currency, the usual valuation and an id of its line")
  func trade() throws {
    let flow = try #require(try GoodSet.records().trade.first)
    #expect(flow.id == "trade.csv:2")
    #expect(flow.period == Period(month: 3, year: 2024))
    #expect(flow.direction == .export)
    #expect(flow.product == "TOTAL")
    #expect(flow.currency == "USD")
    #expect(flow.valuation == .fob)
    #expect(flow.value == 2_100_000_000)
    #expect(flow.origin == Origin(file: "data/pair/trade.csv", line: 2))
  }

  @Test("a statement has the other country as partner and last year's period as base")
  func statement() throws {
    let statement = try #require(try GoodSet.records().statements.first)
    #expect(statement.partner == "RUS")
    #expect(statement.base == Period(quarter: 1, year: 2023))
    #expect(statement.value == StatedNumber(value: 12.08, step: 0.01, text: "12.08"))
    #expect(statement.qualifier == .exact)
  }

  @Test("names in another script and other spellings resolve to one name")
  func names() throws {
    let set = try GoodSet.records([
      "contacts.csv": """
      id,start,channel,participants,status,sources
      one,2024-05-20,042,"Владимир Путин; Viktor Zharenin; Li Qiang (Premier, CHN)",held,kremlin-a

      """
    ])
    #expect(set.statements[0].speaker == "Alexander Lukashenko")
    let contact = set.contacts[0]
    #expect(
      contact.participants == [
        Participant(name: "Vladimir Putin", office: "president", country: "RUS"),
        Participant(name: "Viktor Khrenin", office: "defence-minister", country: "BLR"),
        Participant(name: "Li Qiang", office: "Premier", country: "CHN"),
      ])
    #expect(contact.level == .defenceMinister)
    #expect(contact.channel == .visit)
    #expect(contact.cameo == "042")
  }

  @Test("a contact known to the month only covers the month")
  func month() throws {
    let set = try GoodSet.records([
      "contacts.csv": """
      id,start,end,channel,participants,status,sources
      one,2024-02,,call,Vladimir Putin;Alexander Lukashenko,held,kremlin-a
      two,2024-05-19,2024-05-20,visit,Vladimir Putin;Alexander Lukashenko,held,kremlin-a

      """
    ])
    #expect(
      set.contacts.map { "\($0.start) \($0.end) \($0.precision.rawValue)" } == [
        "2024-02-01 2024-02-29 month", "2024-05-19 2024-05-20 exact",
      ])
  }

  @Test("the text below the front matter is the body")
  func texts() throws {
    let set = try GoodSet.records()
    #expect(set.dispatches[0].id == "minsk-call")
    #expect(set.dispatches[0].body == "They spoke.")
    #expect(
      set.dispatches[0].origin == Origin(file: "data/pair/dispatches/minsk-call.md", line: 7))
    #expect(set.assessments[0].id == "gas")
    #expect(set.assessments[0].outcome?.result == .happened)
    #expect(set.assessments[0].body == "It has stayed before.")
  }

  @Test("a byte order mark, CRLF and blanks around fields change nothing")
  func spelling() throws {
    var changes = GoodSet.files.mapValues {
      "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n")
    }
    changes["sources.csv"] = changes["sources.csv"]?.replacingOccurrences(of: ",", with: " , ")
    let spelled = try GoodSet.records(changes)
    let plain = try GoodSet.records()
    #expect(
      "\(spelled.sources.sorted { $0.key < $1.key })"
        == "\(plain.sources.sorted { $0.key < $1.key })")
    #expect(spelled.pair == plain.pair)
    #expect(spelled.trade == plain.trade)
    #expect(spelled.statements == plain.statements)
    #expect(spelled.contacts == plain.contacts)
    #expect(spelled.dispatches == plain.dispatches)
    #expect(spelled.assessments == plain.assessments)
  }

  @Test("every file read has its digest")
  func digests() throws {
    let set = try GoodSet.records()
    #expect(set.snapshot.files.keys.sorted() == GoodSet.files.keys.sorted())
    let text = try #require(GoodSet.files["trade.csv"])
    #expect(set.snapshot.files["trade.csv"] == SHA256.hexDigest(of: Array(text.utf8)))
  }

  @Test("a link out of the desk is refused, also one of the folder itself")
  func links() throws {
    try GoodSet.with { desk, folder in
      let outside = desk.deletingLastPathComponent().appendingPathComponent("outside.csv")
      try Data("id\n".utf8).write(to: outside)
      let trade = folder.appendingPathComponent("trade.csv")
      try FileManager.default.removeItem(at: trade)
      try FileManager.default.createSymbolicLink(at: trade, withDestinationURL: outside)
      #expect(
        text(RecordFolder(folder: folder, desk: desk)) == """
          data/pair/trade.csv: error[outside-desk]: the path leads out of the desk's folder
            hint: copy the file into the desk; nothing outside it is read

          """)
      let elsewhere = RecordFolder(folder: folder, desk: desk.appendingPathComponent("layouts"))
      #expect(elsewhere.check().map(\.code) == ["outside-desk"])
      let linked = desk.appendingPathComponent("linked")
      try FileManager.default.createSymbolicLink(
        at: linked, withDestinationURL: desk.deletingLastPathComponent())
      #expect(
        RecordFolder(folder: linked, desk: desk).check().map(\.code) == ["outside-desk"])
    }
  }

  @Test("warnings do not stop the records, errors do")
  func severity() throws {
    let late = [
      "contacts.csv": """
      id,start,channel,participants,status,sources
      one,2024-06-20,call,Vladimir Putin;Alexander Lukashenko,held,kremlin-a

      """
    ]
    #expect(try GoodSet.report(late).contains("warning[held-after-sources]"))
    #expect(try GoodSet.records(late).contacts.count == 1)
    #expect(throws: DiagnosticError.self) { try GoodSet.records(["trade.csv": "a\n"]) }
  }
}
