internal import Periods
internal import Testing

@testable import Records

struct ReportedDateTests {
  private func contacts(_ reported: String) -> [String: String] {
    [
      "contacts.csv": """
      id,start,channel,participants,status,reported,sources
      call,2024-05-20,call,Vladimir Putin;Alexander Lukashenko,held,\(reported),kremlin-a

      """
    ]
  }

  @Test("dates that sources give otherwise are read with the sources")
  func read() throws {
    let records = try GoodSet.records(contacts("undated=2024-05-19;belta-b = 2024-05"))
    let reported = try #require(records.contacts.first?.reported)
    #expect(reported.map(\.source) == ["undated", "belta-b"])
    #expect(reported.map(\.date) == [Period(iso: "2024-05-19"), Period(iso: "2024-05")])
  }

  @Test(
    "an unknown source, a bad date and a missing sign are located",
    arguments: [
      ("nobody=2024-05-19", "contacts.csv:2:63: error[unknown-source]: `reported`: `nobody"),
      ("undated=19 May", "contacts.csv:2:63: error[bad-"),
      ("undated", "contacts.csv:2:63: error[bad-reported-date]: `reported`: `undated`"),
    ])
  func faults(text: String, message: String) throws {
    #expect(try GoodSet.report(contacts(text)).contains(message))
  }

  @Test("what a source not yet published gives is not yet known")
  func known() throws {
    let records = try GoodSet.records(contacts("kremlin-a=2024-05-19;undated=2024-05-18"))
    let day = try #require(Day(iso: "2024-05-19"))
    var set = records
    set.contacts[0].seen = day
    set.contacts[0].sources = ["undated"]
    #expect(set.known(on: day).contacts.first?.reported.map(\.source) == ["undated"])
  }
}
