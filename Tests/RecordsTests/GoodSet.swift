internal import Foundation

@testable import Records

/// A small record set without faults, and a fresh folder for each test to spoil it in.
enum GoodSet {
  static let files: [String: String] = [
    "pair.yaml": """
    pair: [BLR, RUS]
    titles: Belarus and Russia
    countries:
      BLR: {names: {en: Belarus, be: Беларусь}, aliases: {en: [Republic of Belarus]}}
      RUS: {names: {en: Russia, ru: Россия}}
    offices:
      president: {level: leader, names: {en: President}}
      defence-minister: {level: defence-minister, names: {en: Defence Minister}}
    people:
      - {names: {en: Alexander Lukashenko, ru: Александр Лукашенко}, country: BLR, office: president}
      - {names: {en: Vladimir Putin, ru: Владимир Путин}, country: RUS, office: president}
      - names: {en: Viktor Khrenin}
        aliases: [Viktor Zharenin]
        country: BLR
        office: defence-minister
    coverage:
      contacts: {complete: no, since: 2020-01-01, notes: The log of one desk}
    preferences: {turnover: [Belstat, BLR]}
    measures: {payments-share: Share of payments in national currencies}

    """,
    "sources.csv": """
    id,publisher,title,date,address,grade
    kremlin-a,Kremlin,On a call,2024-05-20,https://kremlin.example/1,A
    belta-b,BelTA,On trade,2024-04,,B
    undated,Somebody,A page,,,D

    """,
    "trade.csv": """
    period,reporter,partner,flow,value,sources
    2024-03,BLR,RUS,export,2100000000,belta-b

    """,
    "statements.csv": """
    id,measure,reporter,value,unit,period,growth,speaker,sources
    growth-q1,turnover,BLR,12.08,USD bn,2024-Q1,4.2,Александр Лукашенко,belta-b

    """,
    "contacts.csv": """
    id,start,channel,participants,status,sources
    call,2024-05-20,call,Vladimir Putin;Alexander Lukashenko,held,kremlin-a

    """,
    "dispatches/minsk-call.md": """
    ---
    date: 2024-05-20
    title: A call
    sources: [kremlin-a]
    ---

    They spoke.

    """,
    "assessments/gas.md": """
    ---
    kind: forecast
    date: 2024-05-20
    title: The gas price stays
    confidence: moderate
    due: 2024-12-31
    outcome: {result: happened, date: 2024-12-30, sources: [undated]}
    ---
    It has stayed before.

    """,
  ]

  /// Runs a test on a fresh desk with the good set, some files replaced, in `data/pair`.
  static func with<Result>(
    _ changes: [String: String] = [:], _ test: (_ desk: URL, _ folder: URL) throws -> Result
  ) throws -> Result {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let desk = base.appendingPathComponent("desk")
    let folder = desk.appendingPathComponent("data/pair")
    defer { try? FileManager.default.removeItem(at: base) }
    for (path, text) in files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(Data(text.utf8), to: folder.appendingPathComponent(path))
    }
    return try test(desk, folder)
  }

  /// The good set with some files replaced.
  static func records(_ changes: [String: String] = [:]) throws -> RecordSet {
    try with(changes) { try RecordFolder(folder: $1, desk: $0).allRecords() }
  }

  /// What is reported of the good set with some files replaced.
  static func report(_ changes: [String: String]) throws -> String {
    try with(changes) { text(RecordFolder(folder: $1, desk: $0)) }
  }

  static func write(_ data: Data, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
}
