internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct MergedContactsTests {
  private static func contact(
    _ id: String, _ start: String, _ end: String? = nil, _ channel: Contact.Channel = .call,
    people: [String] = ["A", "B"], place: String? = nil, cameo: String? = nil, source: String
  ) -> Contact {
    let countries = ["A": "BLR", "B": "RUS", "C": "RUS"]
    return Contact(
      id: id, start: Example.day(start), end: Example.day(end ?? start), precision: .exact,
      channel: channel, level: .leader,
      participants: people.map { Participant(name: $0, country: countries[$0]) }, place: place,
      status: .held, cameo: cameo, sources: [source])
  }

  private static let sources = Dictionary(
    uniqueKeysWithValues: [
      ("kremlin", "Kremlin"), ("minsk", "President of Belarus"), ("yahoo-a", "Yahoo"),
      ("yahoo-b", "Yahoo"),
    ].map { ($0.0, Source(id: $0.0, publisher: $0.1, title: "x", grade: .official)) })

  private static func merged(_ contacts: [Contact]) -> MergedContacts {
    MergedContacts(contacts, sources: sources)
  }

  @Test("both sides' readouts of one call are one contact with both sources")
  func readouts() {
    let merged = Self.merged([
      Self.contact("b", "2023-06-24", source: "minsk"),
      Self.contact("a", "2023-06-24", source: "kremlin"),
    ])
    #expect(merged.contacts.map(\.id) == ["a"])
    #expect(merged.contacts.first?.sources == ["kremlin", "minsk"])
    #expect(merged.merged == ["a": ["b"]])
  }

  @Test("a copy under a new id is counted once; what says something else is not")
  func copies() {
    func copy(_ id: String, _ summary: String?) -> Contact {
      var contact = Self.contact(id, "2023-06-24", source: "kremlin")
      contact.summary = summary
      return contact
    }
    let merged = Self.merged([
      copy("a", "On gas"), copy("a-copy", "On gas"), copy("b", "On grain"),
      copy("b-copy", "On grain"),
    ])
    #expect(merged.contacts.map(\.id) == ["a", "b"])
    #expect(merged.merged == ["a": ["a-copy"], "b": ["b-copy"]])
    // Without a summary there may have been two.
    #expect(Self.merged([copy("a", nil), copy("b", nil)]).contacts.count == 2)
    // A readout of the other side merges with what was merged already.
    let three = Self.merged([
      copy("a", "On gas"), Self.contact("m", "2023-06-24", source: "minsk"), copy("z", "On gas"),
    ])
    #expect(three.merged == ["a": ["m", "z"]])
  }

  @Test("a contact whose end is a slip of the pen is merged with none, and the others as before")
  func longContact() {
    let merged = Self.merged([
      Self.contact("far", "2023-01-01", "2204-01-01", source: "yahoo-a"),
      Self.contact("a", "2023-06-24", source: "kremlin"),
      Self.contact("b", "2023-06-24", source: "minsk"),
    ])
    #expect(merged.contacts.map(\.id) == ["far", "a"])
    #expect(merged.merged == ["a": ["b"]])
  }

  @Test("a contact that has not ended is found behind others that have")
  func longAgo() {
    let merged = Self.merged(
      [Self.contact("a", "2023-01-01", "2023-02-20", source: "kremlin")]
        + (0..<30).map { Self.contact("c\($0)", "2023-01-10", people: ["C"], source: "yahoo-a") }
        + [Self.contact("b", "2023-02-20", source: "minsk")])
    #expect(merged.merged == ["a": ["b"]])
  }

  @Test("two calls on a day that one publisher tells of stay two")
  func twoCalls() {
    let merged = Self.merged([
      Self.contact("a", "2023-06-24", source: "yahoo-a"),
      Self.contact("b", "2023-06-24", source: "yahoo-b"),
    ])
    #expect(merged.contacts.count == 2)
    #expect(merged.merged.isEmpty)
  }

  @Test("a visit coded as made and as received is one, also from one publisher")
  func cameo() {
    let merged = Self.merged([
      Self.contact("a", "2022-12-19", nil, .visit, cameo: "042", source: "yahoo-a"),
      Self.contact("b", "2022-12-19", nil, .visit, cameo: "043", source: "yahoo-b"),
    ])
    #expect(merged.contacts.count == 1)
  }

  @Test("other people, another place, day or channel is another contact")
  func different() {
    let base = Self.contact("a", "2024-05-23", nil, .visit, place: "Minsk", source: "kremlin")
    let others = [
      Self.contact("b", "2024-05-23", nil, .visit, people: ["A", "C"], source: "minsk"),
      Self.contact("b", "2024-05-23", nil, .visit, place: "Sochi", source: "minsk"),
      Self.contact("b", "2024-05-24", nil, .visit, place: "Minsk", source: "minsk"),
      Self.contact("b", "2024-05-23", nil, .call, source: "minsk"),
    ]
    for other in others { #expect(Self.merged([base, other]).contacts.count == 2) }
  }

  @Test("a visit of two days with four sessions is 1 visit, 2 contact days and 4 records")
  func units() {
    let sessions = [("2024-05-23", "kremlin"), ("2024-05-23", "minsk")].enumerated().map {
      Self.contact("\($0.offset)", $0.element.0, "2024-05-24", .visit, source: $0.element.1)
    }
    let all =
      sessions + [
        Self.contact("2", "2024-05-24", nil, .visit, source: "x"),
        Self.contact("3", "2024-05-24", nil, .visit, source: "y"),
      ]
    var records = RecordSet(name: "example", pair: Example.pair, contacts: all)
    records.sources = Self.sources
    func frequency(_ unit: CountingUnit) -> ContactFrequency {
      ContactFrequency(
        records: records.everything, window: Example.period("2024-05"),
        asOf: Example.day("2024-05-31"),
        unit: unit)
    }
    #expect(frequency(.visit).count.value == 1)
    #expect(frequency(.day).count.value == 2)
    #expect(frequency(.session).count.value == 4)
    #expect(frequency(.day).count.provenance.calculation.formula == .count(.contactDays))
    #expect(frequency(.visit).unit == .visit)
    // The trailing counts are in the same unit, what is listed is one by one in any.
    #expect(
      [CountingUnit.visit, .day, .session].map {
        frequency($0).trailing.first { $0.days == 30 }?.count.value
      } == [1, 2, 4])
    #expect(CountingUnit.day.count(all) == 2)
    #expect(frequency(.day).contactCount.value == 1)
    #expect(frequency(.day).trailing[0].count.provenance.statistic == "contacts.trailing-30")
  }

  @Test("coverage: the sources that were read, and the months without a contact")
  func coverage() {
    var records = RecordSet(
      name: "example", pair: Example.pair,
      contacts: [
        Self.contact("a", "2024-02-10", source: "minsk"),
        Self.contact("b", "2024-04-01", source: "kremlin"),
        Self.contact("c", "2023-12-31", source: "yahoo-a"),
      ])
    records.sources = Self.sources
    let frequency = ContactFrequency(
      records: records.everything, window: Example.period("2024-01/2024-05"),
      asOf: Example.day("2024-05-31"))
    #expect(frequency.sources == ["kremlin", "minsk"])
    #expect(frequency.emptyMonths == ["2024-01", "2024-03", "2024-05"].map(Example.period))
  }

  @Test("a month in which a contact of the window before still lasted is not empty")
  func carriedOver() {
    var records = RecordSet(name: "example", pair: Example.pair)
    var contact = Self.contact("a", "2023-12-30", source: "minsk")
    contact.end = Example.day("2024-01-02")
    records.contacts = [contact]
    records.sources = Self.sources
    let frequency = ContactFrequency(
      records: records.everything, window: Example.period("2023-12-31/2024-03-31"),
      asOf: Example.day("2024-03-31"))
    #expect(frequency.monthsWithoutContact.months == ["2024-02", "2024-03"].map(Example.period))
  }

  @Test("the mean of twelve months lies between the least and the most of them")
  func annualMeans() {
    let counts = (1...14).compactMap { month -> ContactFrequency.Count<Period>? in
      let year = 2023 + (month - 1) / 12
      return Period(month: (month - 1) % 12 + 1, year: year).map { period in
        let count = Quantity(
          value: Double(month), unit: .count, period: period,
          provenance: Provenance(statistic: "x", calculation: .asRecorded, nature: .computed))
        return ContactFrequency.Count(key: period, count: count, share: count)
      }
    }
    let means = ContactFrequency.annualMeans(of: counts).map(\.value)
    #expect(means.prefix(11).allSatisfy { $0 == nil })
    #expect(means.suffix(3) == [6.5, 7.5, 8.5])
  }

  @Test("merging does not depend on the order of the records", arguments: 0..<6)
  func order(turn: Int) {
    let all = ["kremlin", "minsk", "x", "yahoo-a", "yahoo-b", "y"].enumerated().map {
      Self.contact("\($0.offset)", "2024-05-\(10 + $0.offset / 2)", source: $0.element)
    }
    let turned = Array(all[turn...] + all[..<turn])
    #expect(Self.merged(turned) == Self.merged(all))
  }

  @Test("parts that round on their own may not add up, and that is found out")
  func rounded() {
    #expect(!RoundedSum.adds([33.3333, 33.3333, 33.3334], to: 100, step: 0.1))
    #expect(RoundedSum.adds([25, 25, 50], to: 100, step: 0.1))
    #expect(RoundedSum.adds([0.1, 0.2], to: 0.3, step: 0.1))
    #expect(RoundedSum.adds([1], to: 2, step: 0))
  }
}
