internal import Diagnostics
internal import Fields
internal import Foundation
internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions
@testable import Document
@testable import RecordFiles

/// Every file in layouts/ composes with every shipped record set, nothing else changed.
struct LayoutTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let recordSets = [
    "data/russia-belarus", "data/demonstration", "data/united-states-mexico",
  ]

  static let cases: [(String, String)] = {
    let names = EnclosedFolder(root).names(in: "layouts", endingWith: ".yaml")
    return names.flatMap { name in
      recordSets.map { (name, $0) }
    }
  }()

  static func compose(
    _ layout: String, _ folder: String, language: String = "en"
  ) throws -> Composition {
    try composeWithRecords(layout, folder, language: language).composition
  }

  static func composeWithRecords(
    _ layout: String, _ folder: String, language: String
  ) throws -> (composition: Composition, records: KnownRecords) {
    let root = EnclosedFolder(Self.root)
    let desk = try Desk.read(try root.textFile("desk.yaml", area: .definition))
    let definition = try Definition.read(
      try root.textFile("layouts/\(layout)", area: .definition),
      name: String(layout.dropLast(5)))
    let edition = desk.edition(
      of: nil, asOf: nil, records: folder, rhythm: definition.rhythm, today: Day(ordinal: 0))
    let records = try RecordFolder(
      folder: Self.root.appendingPathComponent(folder), desk: Self.root
    ).allRecords().known(on: edition.asOf)
    let composition = try definition.written(in: language).compose(
      records: records, edition: edition, desk: desk, generator: "test")
    return (composition, records)
  }

  @Test("there are five layouts and more, and each is tried with every record set")
  func shipped() {
    #expect(Set(Self.cases.map(\.0)).count >= 5)
    #expect(Self.cases.count == Set(Self.cases.map(\.0)).count * Self.recordSets.count)
  }

  @Test(
    "composes without an error, each stated number with its record and source", arguments: cases)
  func composes(layout: String, folder: String) throws {
    let briefing = try Self.compose(layout, folder).briefing
    let isLogOfNothing = layout == "contact-log.yaml" && folder == "data/united-states-mexico"
    #expect(briefing.cover.blocks.isEmpty == isLogOfNothing)
    #expect(briefing.sources.isEmpty == isLogOfNothing)
    let stated = briefing.numbers.filter { $0.nature == .stated && $0.value != nil }
    #expect(stated.allSatisfy { !$0.records.isEmpty && !$0.sources.isEmpty })
  }

  @Test(
    "the desk's matrix, which ./test holds against the standards, has every layout and language")
  func matrix() throws {
    let root = EnclosedFolder(Self.root)
    let desk = try Desk.read(try root.textFile("desk.yaml", area: .definition))
    for layout in root.names(in: "layouts", endingWith: ".yaml") {
      let entry = desk.matrix.first { $0.layout == "layouts/\(layout)" }
      // The reference briefing has English words of its own.
      let wanted = layout == "reference.yaml" ? nil : Definition.languages
      #expect(entry != nil && entry?.languages == wanted, "\(layout)")
    }
  }

  @Test("the weekly briefing has every section; of a pair with trade alone, those with records")
  func weeklySections() throws {
    for folder in Self.recordSets {
      let briefing = try Self.compose("weekly.yaml", folder).briefing
      let isTradeAlone = folder == "data/united-states-mexico"
      let count = briefing.sections.count
      #expect(isTradeAlone ? count == 3 : count >= 7, "\(folder)")
    }
  }

  @Test("the monthly layout prints the newest month of the series to the dollar, and its growth")
  func months() throws {
    let composition = try Self.compose("monthly-trade.yaml", "data/united-states-mexico")
    let briefing = composition.briefing
    #expect(briefing.identity.edition == "2011-12")
    let value = { (name: String) in briefing.numbers.first { $0.name == name }?.value }
    #expect(value("trade.exports.month") == 16_312_073_182)
    #expect(value("trade.imports.month") == 21_258_189_428)
    #expect(value("trade.turnover.month") == 37_570_262_610)
    #expect(value("trade.balance.month") == -4_946_116_246)
    // The year's own columns of the bureau's table, to the rounding of its months.
    let year = briefing.numbers.filter { $0.name.hasPrefix("trade.series") }.compactMap(\.value)
    #expect(year.contains { abs($0 - 263_105_802_935) < 20 })
    #expect(year.contains { abs($0 - 197_543_674_806) < 20 })
  }

  @Test("the log lists every held contact once, newest first")
  func log() throws {
    let (composition, records) = try Self.composeWithRecords(
      "contact-log.yaml", "data/demonstration", language: "en")
    let tables = composition.briefing.sections.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let log = try #require(tables.first { $0.id == "contacts-log" })
    let held = records.contacts.filter {
      $0.status == .held && $0.start <= composition.briefing.identity.asOf
    }
    #expect(held.count > 300)
    // Contacts recorded twice are merged; the demonstration has none.
    #expect(log.rows.count { $0.kind == .body } == held.count)
    let years = log.rows.filter { $0.kind == .group }.map { row -> String in
      if case .text(let text)? = row.cells.first { text.plainText } else { "" }
    }
    #expect(years == years.sorted(by: >))
    #expect(years.first == "2024")
  }

  @Test("says the same words twice", arguments: cases)
  func isDeterministic(layout: String, folder: String) throws {
    let first = try Self.compose(layout, folder).briefing
    let second = try Self.compose(layout, folder).briefing
    #expect(first.outline == second.outline)
    #expect(first.numbers == second.numbers)
  }

  @Test("the example holds the week's figures, each with its source")
  func figures() throws {
    let briefing = try Self.compose("weekly.yaml", "data/russia-belarus").briefing
    let text = briefing.outline
    for figure in ["48.7", "6.3%", "45.8", "12.08", "+4.2%", "\u{2212}2.3%"] {
      #expect(text.contains(figure), "\(figure) is not printed")
    }
    let implied = briefing.numbers.first { $0.text.hasPrefix("45.8") }
    #expect(implied?.nature == .implied)
    #expect(text.contains("implied"))
  }

  @Test("the example makes no trend claim, the demonstration may")
  func trend() throws {
    let example = try Self.compose("weekly.yaml", "data/russia-belarus").briefing
    #expect(example.outline.contains("no trend can be read"))
    #expect(example.cover.colophon.plainText.contains("Not complete"))
    let demonstration = try Self.compose("weekly.yaml", "data/demonstration").briefing
    #expect(!demonstration.outline.contains("no trend can be read"))
    #expect(demonstration.identity.notice == "invented data")
  }
}
