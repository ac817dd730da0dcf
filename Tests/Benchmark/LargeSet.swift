internal import Foundation
internal import Records

/// A record set of 1,000,000 trade records and 100,000 contacts, the same on every run.
enum LargeSet {
  /// Writes the set's files into a folder.
  static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var numbers = Numbers()
    let files = [
      "pair.yaml": pair, "sources.csv": sources, "trade.csv": trade(&numbers),
      "contacts.csv": contacts(&numbers),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  private static let pair = """
    pair: [XAA, XBB]
    countries: {XAA: {names: Aldoria}, XBB: {names: Berania}}
    offices: {minister: {level: minister, names: Minister}}
    people:
      - {names: {en: Mira Talvey}, country: XAA, office: minister}
      - {names: {en: Karel Ombro}, country: XBB, office: minister}
    coverage: {contacts: {complete: true, since: 1994-01-01}}

    """

  /// One source for each vintage of trade, two for contacts.
  private static let sources: String = {
    let vintages = (0..<20).map { "v\($0),Office,Trade,2024-01-\($0 + 10),,A\n" }
    return "id,publisher,title,date,address,grade\n" + vintages.joined()
      + "a,Ministry,Readouts,2024-05-27,,A\nb,Agency,Reports,2024-05-27,,B\n"
  }()

  private static let sections = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
  ]

  /// Every month, reporter, partner, flow and section, in as many vintages as it takes.
  private static func trade(_ numbers: inout Numbers) -> String {
    var text = "period,reporter,partner,flow,product,value,sources\n"
    var left = 1_000_000
    for vintage in 0..<20 {
      for month in 0..<360 {
        let period = "\(1994 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
        for (reporter, partner) in [("XAA", "XBB"), ("XBB", "XAA"), ("XAA", "WLD"), ("XBB", "WLD")]
        {
          for flow in ["export", "import"] {
            for section in sections where left > 0 {
              let value = 1_000_000 + numbers.next(below: 90_000_000)
              text += "\(period),\(reporter),\(partner),\(flow),\(section),\(value),v\(vintage)\n"
              left -= 1
            }
          }
        }
      }
    }
    return text
  }

  private static func contacts(_ numbers: inout Numbers) -> String {
    var text = "id,start,channel,participants,status,sources\n"
    for index in 0..<100_000 {
      let year = 1994 + numbers.next(below: 30)
      let (month, day) = (1 + numbers.next(below: 12), 1 + numbers.next(below: 28))
      let date = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      let channel = ["call", "visit", "video", "letter"][numbers.next(below: 4)]
      text += "c\(index),\(date),\(channel),Mira Talvey;Karel Ombro,held,"
      text += numbers.next(below: 2) == 0 ? "a\n" : "b\n"
    }
    return text
  }

  /// Whole numbers that are the same on every run (Knuth's MMIX generator).
  private struct Numbers {
    private var state: UInt64 = 20_240_528

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
