internal import Foundation
internal import Needs
internal import Periods
internal import Records
internal import Testing

@testable import Reading

/// Where the five texts stand.
private enum SourceDocuments {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/source-documents")

  static let need = Need("../shared/source-documents", installedByTest: false) {
    FileManager.default.isReadableFile(atPath: folder.path)
  }
}

/// The five texts this project began with, which are no part of it; read with people of our own list.
@Suite(
  "The five source documents",
  .enabled(if: SourceDocuments.need.isMet(for: "reading the five source documents")))
struct SourceDocumentTests {
  private static let pair = Pair(
    first: Country(code: "BLR", names: ["en": "Belarus"]),
    second: Country(code: "RUS", names: ["en": "Russia"]),
    offices: [
      Office(id: "president", level: .leader, names: [:]),
      Office(id: "defence-minister", level: .defenceMinister, names: [:]),
    ],
    people: [
      Person(
        names: ["en": "Alexander Lukashenko"], aliases: ["Alexander Lukshenko"], country: "BLR",
        office: "president"),
      Person(names: ["en": "Vladimir Putin"], country: "RUS", office: "president"),
      Person(names: ["en": "Sergei Shoigu"], country: "RUS", office: "defence-minister"),
      Person(
        names: ["en": "Viktor Khrenin"], aliases: ["Viktor Zharenin"], country: "BLR",
        office: "defence-minister"),
    ])

  private static func news(_ number: String, published: String?) throws -> NewsText {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceDocuments.folder.path)
    let name = try #require(names.first { $0.hasPrefix(number) })
    let text = try String(
      contentsOf: SourceDocuments.folder.appendingPathComponent(name), encoding: .utf8)
    return NewsText(text, language: "en", published: published.flatMap { Period(iso: $0) })
  }

  @Test(
    "each contact with a day is found",
    arguments: [
      ("000", nil, ["2022-07-12 call"]),
      ("002", nil, ["2022-12-02 call", "2022-11-22 meeting", "2022-11-08 call"]),
      ("004", "2024-05-28", ["2024-05-23/2024-05-24 visit", "2024-06-27/2024-06-28 summit"]),
    ] as [(String, String?, [String])])
  func days(number: String, published: String?, expected: [String]) throws {
    let found = ContactReader.contacts(
      in: try Self.news(number, published: published), pair: Self.pair)
    let lines = found.map { "\($0.date.period?.description ?? "-") \($0.channel.rawValue)" }
    #expect(lines == expected)
  }

  @Test(
    "what has no day is offered as unsure, a misspelt name as the person")
  func undated() throws {
    let first = ContactReader.contacts(in: try Self.news("001", published: nil), pair: Self.pair)
    #expect(first.map(\.channel) == [.call])
    #expect(first.map(\.isSure) == [false])
    let second = ContactReader.contacts(in: try Self.news("003", published: nil), pair: Self.pair)
    #expect(second.contains { $0.level == .leader && !$0.isSure })
    #expect(second.contains { $0.participants.map(\.name).contains("Viktor Khrenin") })
  }

  @Test(
    "figures are found with their periods and growth")
  func figures() throws {
    let found = FigureReader.figures(
      in: try Self.news("004", published: "2024-05-28"), pair: Self.pair)
    let lines = found.prefix(4).map { figure in
      "\(figure.measure) \(figure.digits ?? "-") \(figure.period?.description ?? "-")"
        + (figure.growth.map { " \($0)" } ?? "")
    }
    #expect(
      lines == [
        "turnover 48.7 2023 6.3", "turnover 12.08 2024-Q1 4.2", "trade-share 60 2024-Q1",
        "investment-share 57.5 2024-Q1",
      ])
  }
}
