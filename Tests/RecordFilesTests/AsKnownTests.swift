internal import Periods
internal import Testing
internal import Values

@testable import RecordFiles
@testable import Records

struct AsKnownTests {
  private func day(_ text: String) throws -> Day {
    try #require(Day(iso: text))
  }

  private let changes = [
    "sources.csv": """
    id,publisher,title,date,address,grade
    kremlin-a,Kremlin,On a call,2024-05-20,,A
    later,Kremlin,More on the call,2024-06-01,,A
    belta-b,BelTA,On trade,2024-04,,B
    year,BelTA,Yearbook,2023,,B
    undated,Somebody,A page,,,D

    """,
    "contacts.csv": """
    id,start,channel,participants,status,sources,seen
    call,2024-05-20,call,Vladimir Putin;Alexander Lukashenko,held,later;undated;kremlin-a,
    plan,2024-06-20,visit,Vladimir Putin;Alexander Lukashenko,planned,kremlin-a,
    seen,2024-05-21,call,Vladimir Putin;Alexander Lukashenko,held,undated,2024-05-22

    """,
    "trade.csv": """
    period,reporter,partner,flow,value,sources
    2024-03,BLR,RUS,export,1,belta-b
    2022,BLR,RUS,export,1,year

    """,
  ]

  private func known(_ text: String) throws -> KnownRecords {
    try GoodSet.records(changes).known(on: try day(text))
  }

  @Test("a source dated to the month or year counts from its last day")
  func lastDay() throws {
    #expect(try known("2023-12-30").trade.isEmpty)
    #expect(try known("2023-12-31").trade.evidence(ofCell: 0).records == ["trade.csv:3"])
    #expect(try known("2024-04-29").statements.map(\.id) == [])
    #expect(try known("2024-04-30").statements.map(\.id) == ["growth-q1"])
  }

  @Test("a record is known from its earliest source and does not cite later ones")
  func earliest() throws {
    #expect(try known("2024-05-19").contacts.map(\.id) == [])
    #expect(try known("2024-05-20").contacts.map(\.id) == ["call", "plan"])
    #expect(try known("2024-05-31").contacts[0].sources == ["undated", "kremlin-a"])
    #expect(try known("2024-06-01").contacts[0].sources == ["later", "undated", "kremlin-a"])
  }

  @Test("a record whose sources have no date is known from the day it was seen")
  func seen() throws {
    #expect(try known("2024-05-21").contacts.map(\.id) == ["call", "plan"])
    #expect(try known("2024-05-22").contacts.map(\.id) == ["call", "plan", "seen"])
  }

  @Test("later sources are left out, sources without a date stay")
  func sources() throws {
    #expect(
      try known("2024-05-20").sources.keys.sorted()
        == ["belta-b", "kremlin-a", "undated", "year"])
  }

  @Test("an assessment is known from its date and its outcome from its own")
  func outcome() throws {
    #expect(try known("2024-05-19").assessments.map(\.id) == [])
    #expect(try known("2024-12-29").assessments.map(\.outcome) == [nil])
    #expect(try known("2024-12-30").assessments[0].outcome?.result == .happened)
  }

  @Test("the folder gives what was known by a day")
  func folder() throws {
    try GoodSet.with(changes) { desk, folder in
      let source: any RecordSource = try RecordFolder(folder: folder, desk: desk).allRecords()
      let known = try source.known(on: try day("2024-05-20"))
      #expect(known.contacts.map(\.id) == ["call", "plan"])
    }
  }
}
