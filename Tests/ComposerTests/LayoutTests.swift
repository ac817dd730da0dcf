internal import Diagnostics
internal import Fields
internal import Foundation
internal import Periods
internal import Records
internal import Statistics
internal import Testing

@testable import Composer

/// Every file in layouts/ composes with both shipped record sets, nothing else changed.
struct LayoutTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let cases: [(String, String)] = {
    let names = EnclosedFolder(root).names(in: "layouts", endingWith: ".yaml")
    return names.flatMap { name in
      ["data/russia-belarus", "data/demonstration"].map { (name, $0) }
    }
  }()

  static func compose(
    _ layout: String, _ folder: String, language: String = "en"
  ) throws -> Composition {
    try composeWithRecords(layout, folder, language: language).composition
  }

  static func composeWithRecords(
    _ layout: String, _ folder: String, language: String
  ) throws -> (composition: Composition, records: RecordSet) {
    let root = EnclosedFolder(Self.root)
    let desk = try Desk.read(try root.textFile("desk.yaml", area: .definition))
    let definition = try Definition.read(
      try root.textFile("layouts/\(layout)", area: .definition),
      name: String(layout.dropLast(5)))
    let edition = desk.edition(
      of: nil, asOf: nil, records: folder, rhythm: definition.rhythm, today: Day(ordinal: 0))
    let records = try RecordFolder(
      folder: Self.root.appendingPathComponent(folder), desk: Self.root
    ).recordSet(knownBy: edition.asOf)
    let composition = try definition.written(in: language).compose(
      records: records, edition: edition, desk: desk, measurer: FixedMeasurer(),
      generator: "test")
    return (composition, records)
  }

  @Test("composes without an error, every section there", arguments: cases)
  func composes(layout: String, folder: String) throws {
    let briefing = try Self.compose(layout, folder).briefing
    #expect(briefing.sections.count >= 7)
    #expect(!briefing.sources.isEmpty)
    let stated = briefing.numbers.filter { $0.nature == "stated" && $0.value != nil }
    #expect(!stated.isEmpty)
    #expect(stated.allSatisfy { !$0.records.isEmpty && !$0.sources.isEmpty })
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
    #expect(implied?.nature == "implied")
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
