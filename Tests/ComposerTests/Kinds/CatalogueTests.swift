internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions
@testable import Document
@testable import Language

struct CatalogueTests {
  @Test("every name has one entry and a summary")
  func names() {
    let names = Vocabulary.catalogue.names.map(\.text)
    #expect(Set(names).count == names.count)
    #expect(Catalogue.entries.allSatisfy { !$0.name.summary.isEmpty })
  }

  @Test("every value is of the kind its name declares, with any records")
  func kinds() throws {
    var seen: Set<String> = []
    for (set, records) in try Sample.recordSets() {
      let composer = try Sample.composer(records)
      for entry in Catalogue.entries {
        guard let value = composer.catalogue.value(named: entry.name.text) else { continue }
        seen.insert(entry.name.text)
        #expect(value.fits(entry.name.kind), "\(entry.name.text) of \(set) is \(value)")
      }
    }
    #expect(Set(Vocabulary.catalogue.names.map(\.text)).subtracting(seen).sorted() == [])
  }

  @Test("names that need figures are undefined without records")
  func undefined() throws {
    let catalogue = try Sample.composer().catalogue
    for name in [
      "trade.turnover.latest", "trade.turnover.year.growth", "trade.headline", "trade.whose",
      "claims.headline", "contacts.last", "contacts.days-since-last", "trade.product.top",
    ] {
      #expect(catalogue.value(named: name) == nil, "\(name)")
    }
  }

  @Test("the latest turnover is the preferred statement, with the one against it")
  func statements() throws {
    let composer = try Sample.composer(try Sample.statements())
    #expect(composer.printed("trade.turnover.latest") == "12.08 bn USD")
    #expect(composer.printed("trade.turnover.latest.growth") == "+4.2%")
    #expect(composer.printed("trade.turnover.latest.other.growth") == "−2.3%")
    #expect(composer.printed("trade.turnover.base") == "45.8 bn USD (implied, 45.75–45.88 bn USD)")
    #expect(composer.printed("trade.turnover.latest.speaker") == "Agency")
    #expect(composer.catalogue.value(named: "trade.disputed") == .flag(true))
  }

  @Test("a later figure of somebody whom the preferences pass over is told")
  func newer() throws {
    var records = try Sample.statements()
    let newest = try Sample.composer(records)
    #expect(newest.catalogue.value(named: "trade.newer") == nil)
    records.statements = records.statements.filter { $0.id != "q24a" }
    let older = try Sample.composer(records)
    #expect(
      older.printed("trade.newer")
        == "A newer figure, for Q1 2024, is that of Note: 10.4 bn USD [1].")
  }

  @Test("the headline of trade gives both figures with their marks")
  func tradeHeadline() throws {
    let composer = try Sample.composer(try Sample.statements())
    #expect(
      composer.printed("trade.headline")
        == "Turnover in Q1 2024 came to 12.08 bn USD, +4.2% on a year before, according to "
        + "Agency [1]; Note has 10.4 bn USD, −2.3% [2].")
    #expect(composer.ledger.numbers.count == 4)
  }

  @Test("the headline of the claims check is the conflict in sign")
  func claimsHeadline() throws {
    let composer = try Sample.composer(try Sample.statements())
    #expect(
      composer.printed("claims.headline")
        == "Two figures are in circulation for turnover in Q1 2024, and they differ in sign: "
        + "+4.2% (Agency) [1] and −2.3% (Note) [2].")
  }

  @Test("a log with gaps makes no claim of a trend")
  func noTrend() throws {
    let composer = try Sample.composer(try Sample.statements())
    #expect(
      composer.printed("contacts.trend.sentence")
        == "The log holds 3 contacts in the 365 days to 28 May 2024. It is not declared complete "
        + "for them and as many before, so no trend can be read from it.")
    #expect(
      composer.printed("contacts.week.sentence")
        == "The log holds one contact for 20–26 May 2024: a visit of leaders in Harbour, "
        + "23–24 May 2024 [1].")
  }

  @Test("a complete log compares two windows")
  func trend() throws {
    let composer = try Sample.composer(try Sample.monthly())
    let sentence = composer.printed("contacts.trend.sentence")
    #expect(sentence.contains("no evidence of change"))
    #expect(sentence.contains("95% interval"))
  }

  @Test("an empty week is said to be empty, and whether the log is complete")
  func emptyWeek() throws {
    let composer = try Sample.composer()
    #expect(
      composer.printed("contacts.week.sentence")
        == "The log holds no contact for 20–26 May 2024; it is not declared complete for them, "
        + "so there may have been one.")
  }

  @Test("with trade records the other country's report stands against the figure")
  func mirror() throws {
    let catalogue = try Sample.composer(try Sample.monthly()).catalogue
    guard case .quantity(let own)? = catalogue.value(named: "trade.turnover.latest"),
      case .quantity(let other)? = catalogue.value(named: "trade.turnover.latest.other"),
      let value = own.value, let rival = other.value
    else {
      Issue.record("no figures")
      return
    }
    #expect(abs(rival / value - 1.05) < 1e-9)
    #expect(catalogue.value(named: "trade.product.top") == .plain("Machinery, electrical"))
  }
}

extension BlockComposer {
  /// A name as text, with the spaces that do not break written as spaces.
  fileprivate func printed(_ name: String) -> String {
    let inlines: [Inline]
    switch catalogue.value(named: name) {
    case .quantity(let quantity)?:
      let style: NumberStyle = quantity.unit == .percent ? .change : .automatic
      inlines = printer.print(quantity, as: style, name: name)
    case .phrase(let phrase)?: inlines = printer.print(phrase, name: name)
    case .text(let text)?: inlines = text
    default: inlines = []
    }
    let text = inlines.map { inline -> String in
      if case .sources(let numbers) = inline {
        return "[" + numbers.map(String.init).joined(separator: ", ") + "]"
      }
      return inline.plainText
    }
    return text.joined().split(separator: "\u{A0}").joined(separator: " ")
  }
}

extension CatalogueValue {
  fileprivate func fits(_ kind: ValueKind) -> Bool {
    switch self {
    case .day: kind == .day
    case .period: kind == .period
    case .text, .phrase: kind == .text
    case .flag: kind == .flag
    case .quantity(let quantity):
      switch quantity.unit {
      case .money: kind == .money
      case .percent: kind == .percent
      case .count: kind == .count
      case .days: kind == .duration
      case .percentagePoints, .rate, .ratio, .named: kind == .number
      }
    }
  }
}
