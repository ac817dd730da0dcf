internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Composer

extension Sample {
  /// The record sets that every name, table and chart must bear.
  static func recordSets() throws -> [(name: String, records: RecordSet)] {
    [
      ("empty", records()), ("statements", try statements()), ("monthly", try monthly()),
      ("shares", try shares()), ("revised", try revised()), ("world", try world()),
      ("driven", try driven()),
      ("measures", try measures()),
    ]
  }

  /// Two sides' statements on turnover that differ in sign, and a log with gaps.
  static func statements() throws -> RecordSet {
    let list = [
      try statement("t23a", "2023", "48.7", growth: "6.3", by: "Agency", of: "XAA"),
      try statement("t23b", "2023", "46.5", growth: "5.4", by: "Note", of: "XBB"),
      try statement("t21", "2021", "40", growth: nil, by: "Agency", of: "XAA"),
      try statement("q24a", "2024-Q1", "12.08", growth: "4.2", by: "Agency", of: "XAA"),
      try statement("q24b", "2024-Q1", "10.4", growth: "-2.3", by: "Note", of: "XBB"),
    ]
    let contacts = [
      try contact("call", "2024-05-02", channel: .call),
      try contact("visit", "2024-05-23", through: "2024-05-24", channel: .visit),
      try contact("month", "2024-03-01", channel: .meeting, precision: .month),
      try contact("plan", "2024-06-27", channel: .visit, status: .planned),
    ]
    return records {
      $0.statements = list
      $0.contacts = contacts
      $0.pair.preferences = ["turnover": ["Agency"]]
      $0.pair.coverage = [.contacts: Coverage(isComplete: false, since: Day(iso: "2024-01-01"))]
    }
  }

  /// Three years of monthly trade by section from both sides, and a complete log.
  static func monthly() throws -> RecordSet {
    var flows: [TradeFlow] = []
    for (reporter, partner) in [("XAA", "XBB"), ("XBB", "XAA")] {
      for month in 0..<39 {
        let period = try #require(Period(month: month % 12 + 1, year: 2021 + month / 12))
        for direction in TradeFlow.Direction.allCases {
          for (section, product) in ["I", "V", "XVI"].enumerated() {
            let value = 100e6 * Double(section + 1) + 1e6 * Double(month)
            flows.append(
              TradeFlow(
                id: "\(reporter)-\(month)-\(direction.rawValue)-\(product)", period: period,
                reporter: reporter, partner: partner, direction: direction, product: product,
                value: DecimalNumber(Int(reporter == "XAA" ? value : value * 1.05)),
                currency: "USD",
                valuation: direction == .export ? .fob : .cif, sources: ["a"]))
          }
        }
      }
    }
    let first = try #require(Day(iso: "2022-01-05"))
    let contacts = try (0..<43).map { index in
      try contact(
        "c\(index)", first.adding(days: 20 * index).description,
        channel: index % 3 == 0 ? .visit : .call, level: index % 2 == 0 ? .leader : .minister)
    }
    return records {
      $0.trade = TradeRows(flows)
      $0.contacts = contacts
      $0.pair.coverage = [.contacts: Coverage(isComplete: true, since: Day(iso: "2020-01-01"))]
    }
  }

  /// The monthly trade, one section of which moves more than the others.
  static func driven() throws -> RecordSet {
    var records = try monthly()
    records.trade = TradeRows(
      records.trade.enumerated().map { place, flow in
        var flow = flow
        if flow.product == "V" { flow.value = flow.value + DecimalNumber(100_000 * place) }
        return flow
      })
    return records
  }

  /// The monthly trade weighed, and each side's trade with the world by section in one year.
  static func world() throws -> RecordSet {
    let year = try #require(Period(year: 2023))
    let world = [("XAA", 3), ("XBB", 2)].flatMap { reporter, factor in
      TradeFlow.Direction.allCases.flatMap { direction in
        zip(["I", "V", "XVI"], [1, factor, 4]).map { product, share in
          TradeFlow(
            id: "\(reporter)-world-\(direction.rawValue)-\(product)", period: year,
            reporter: reporter, partner: "WLD", direction: direction, product: product,
            value: DecimalNumber(1_000_000_000 * share), currency: "USD",
            valuation: direction == .export ? .fob : .cif,
            sources: ["b"])
        }
      }
    }
    var records = try monthly()
    records.trade = TradeRows(
      records.trade.map { flow in
        var flow = flow
        flow.netWeight = flow.value.value / 2
        return flow
      })
    records.trade += world
    return records
  }

  /// Each side's share in the other's trade as somebody stated it, exports and imports with their
  /// growth, and what the desk says of the set and of its log.
  static func shares() throws -> RecordSet {
    let list = try [("Agency", "XAA"), ("Note", "XBB")].flatMap { speaker, side in
      [
        try statement("turnover-\(side)", "2023", "48.7", growth: "6.3", by: speaker, of: side),
        try statement(
          "exports-\(side)", "2023", "28.1", growth: "4.2", by: speaker, of: side, on: "exports"),
        try statement(
          "imports-\(side)", "2023", "20.6", growth: "9.1", by: speaker, of: side, on: "imports"),
        try statement(
          "share-\(side)", "2023", "57.5", growth: nil, by: speaker, of: side, on: "trade-share",
          unit: "percent"),
      ]
    }
    return records {
      $0.statements = list
      $0.pair.notices = ["en": "invented data"]
      $0.pair.coverage = [
        .contacts: Coverage(
          isComplete: false, since: Day(iso: "2024-01-01"), notes: ["en": "calls are missing"])
      ]
    }
  }

  /// What was said of two measures of the desk's own, over years and once, and a turnover newer than the
  /// preferred one.
  static func measures() throws -> RecordSet {
    let list = [
      try statement("i21", "2021", "1.1", growth: nil, by: "Agency", of: "XAA", on: "investment"),
      try statement("i22", "2022", "1.4", growth: "27", by: "Agency", of: "XAA", on: "investment"),
      try statement("i22b", "2022", "0.9", growth: nil, by: "Note", of: "XAA", on: "investment"),
      try statement(
        "p23", "2023", "95", growth: nil, by: "Note", of: "XBB", on: "payments", unit: "percent"),
      try statement("t22", "2022", "40", growth: nil, by: "Agency", of: "XAA"),
      try statement("t23", "2023", "41", growth: nil, by: "Note", of: "XBB"),
    ]
    return records {
      $0.statements = list
      $0.pair.measures = [
        "investment": ["en": "Investment"], "payments": ["en": "Payments in own currencies"],
      ]
      $0.pair.preferences = ["investment": ["Agency"], "turnover": ["Agency"]]
    }
  }

  /// Half a year of exports and imports that a later source corrected.
  static func revised() throws -> RecordSet {
    let flows = try (1...6).flatMap { month in
      let period = try #require(Period(month: month, year: 2023))
      return TradeFlow.Direction.allCases.flatMap { direction in
        [("first", 100_000_000), ("a", 104_000_000)].map { source, value in
          TradeFlow(
            id: "\(month)-\(direction.rawValue)-\(source)", period: period, reporter: "XAA",
            partner: "XBB", direction: direction, value: DecimalNumber(value), currency: "USD",
            valuation: direction == .export ? .fob : .cif, sources: [source])
        }
      }
    }
    return records {
      $0.trade = TradeRows(flows)
      $0.sources["first"] = Source(
        id: "first", publisher: "Office", title: "First figures",
        published: Period(iso: "2023-09"), grade: .official)
    }
  }

  private static func statement(
    _ id: String, _ period: String, _ value: String, growth: String?, by speaker: String,
    of reporter: String, on measure: String = "turnover", unit: String = "USD bn"
  ) throws -> Statement {
    Statement(
      id: id, measure: measure, reporter: reporter,
      partner: reporter == "XAA" ? "XBB" : "XAA", value: try number(value), unit: unit,
      period: Period(iso: period), growth: try growth.map(number), speaker: speaker,
      sources: [reporter == "XAA" ? "a" : "b"])
  }

  private static func number(_ text: String) throws -> StatedNumber {
    let digits = text.split(separator: ".").dropFirst().first?.count ?? 0
    let step = (0..<digits).reduce(1.0) { step, _ in step / 10 }
    return StatedNumber(value: try #require(Double(text)), step: step, text: text)
  }

  private static func contact(
    _ id: String, _ start: String, through end: String? = nil, channel: Contact.Channel,
    level: Level = .leader, precision: DatePrecision = .exact, status: Contact.Status = .held
  ) throws -> Contact {
    let first = try #require(Day(iso: start))
    return Contact(
      id: id, start: first, end: end.flatMap { Day(iso: $0) } ?? first, precision: precision,
      channel: channel, level: level,
      participants: [Participant(name: "Mira Talvey", office: "president", country: "XAA")],
      host: channel == .visit ? "XBB" : nil, place: channel == .visit ? "Harbour" : nil,
      topics: ["economy-and-trade"], status: status, sources: ["a"])
  }
}
