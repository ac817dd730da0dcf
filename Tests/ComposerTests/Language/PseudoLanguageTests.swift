internal import Addresses
internal import Diagnostics
internal import Foundation
internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Composer
@testable import Definitions
@testable import Document
@testable import Fields
@testable import Language
@testable import RecordFiles
@testable import Renderers
@testable import Typesetting

/// A language is a folder: everything is written in one made up here, nothing outside `Language`
/// being told of it, and no English word is left but those of records.
struct PseudoLanguageTests {
  /// One layout with one record set.
  private struct Case: Sendable {
    var name: String
    var briefing: Briefing
    var records: KnownRecords
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../..").standardizedFileURL

  /// Every way an edition may have come about.
  private static func notes() throws -> [FirstPageNote] {
    let day = try #require(Day(iso: "2024-05-27"))
    return [
      .late(due: day), .oldRecords(newest: day), .oldRecords(newest: nil),
      .unusualCount(3, usual: 5...9), .unchanged(since: Period(day: day)),
    ]
  }

  private static func compose(_ layout: String, _ folder: String) throws -> Case {
    let root = EnclosedFolder(Self.root)
    let desk = try Desk.read(try root.textFile("desk.yaml", area: .definition))
    let file = try root.textFile("layouts/\(layout)", area: .definition)
    let definition = try PseudoLayout.definition(file, name: String(layout.dropLast(5)))
    let edition = desk.edition(
      of: nil, asOf: nil, records: folder, rhythm: definition.rhythm, today: Day(ordinal: 0))
    let records = try RecordFolder(
      folder: Self.root.appendingPathComponent(folder), desk: Self.root
    ).allRecords().known(on: edition.asOf)
    let composition = try definition.compose(
      records: records, edition: edition,
      desk: Desk(names: ["qps": "Bureau".said], recordSets: desk.recordSets),
      generator: "briefing", notes: try notes())
    return Case(name: "\(layout) \(folder)", briefing: composition.briefing, records: records)
  }

  /// The reference briefing is written in English alone.
  private static let composed = Result<[Case], any Error> {
    try Languages.$known.withValue(.withPseudo) {
      try LayoutTests.cases.filter { $0.0 != "reference.yaml" }.map { try compose($0.0, $0.1) }
    }
  }

  @Test("every layout with every record set says what it says in the language")
  func layouts() throws {
    for item in try Self.composed.get() {
      #expect(item.briefing.identity.language == "qps")
      #expect(Self.english(in: item.briefing.ownTexts, but: item.records) == [], "\(item.name)")
    }
  }

  @Test("the page, the plain text and the message add no word of their own")
  func renderers() throws {
    for item in try Self.composed.get() {
      let known = Self.words(item.records.ownWords)
      let content = MailContent(item.briefing, closing: .tooLarge(link: "https://example.org/"))
      let texts = try [
        String(
          decoding: HTMLRenderer(fonts: [])
            .render(item.briefing, drawer: item.briefing.drawer).bytes,
          as: UTF8.self
        ).shownText,
        String(decoding: PlainTextRenderer().render(item.briefing).bytes, as: UTF8.self),
        MailPage(content, images: []).html.shownText, MailText(content).text,
      ]
      for text in texts {
        let left = Self.words([text]).subtracting(known).subtracting(Self.codes)
        // A page leads back from its sources by letters: a, b ... aa, ab.
        #expect(left.filter { $0.count > 2 }.sorted() == [], "\(item.name)")
      }
    }
  }

  @Test("the pages of a PDF add no word of their own, drawn or said of a drawing")
  func pages() throws {
    for item in try Self.composed.get() {
      var briefing = item.briefing
      // Words of records that are broken would be words nobody knows.
      briefing.theme.hyphensInRow = 0
      let pages = try Pages.typeset(
        briefing, measurer: FixedMeasurer(), drawer: briefing.drawer, hyphenation: "")
      #expect(!pages.isEmpty)
      let count = "⟦ṗȧġė 1 ȯḟ \(pages.count)⟧"
      #expect(pages[0].frame.texts.joined(separator: " ").contains(count), "\(item.name)")
      let known = Self.words(item.records.ownWords)
      let said = pages.flatMap { $0.frame.texts + $0.frame.alternatives + $0.outline.map(\.title) }
      let left = Self.words(said).subtracting(known).subtracting(Self.codes)
      #expect(left.filter { $0.count > 2 }.sorted() == [], "\(item.name)")
    }
  }

  @Test("every name, chart and table of every sample is in the language")
  func statistics() throws {
    for (set, records) in try Sample.recordSets() {
      var texts: [String] = []
      let composer = try Sample.composer(records, wording: .pseudo, deskName: "Bureau".said)
      for entry in Catalogue.entries {
        switch composer.catalogue.value(named: entry.name.text) {
        case .text(let text)?: texts.append(text.plainText)
        case .phrase(let phrase)?:
          texts.append(composer.printer.print(phrase, name: entry.name.text).plainText)
        case .quantity(let quantity)?:
          texts.append(composer.printer.print(quantity, as: .automatic, name: "").plainText)
        default: break
        }
      }
      for (subject, form) in ChartKindTests.cases {
        let chart = ChartDefinition(form: form, subject: subject, id: "chart", beside: [])
        texts += composer.compose(.chart(chart)).blocks.flatMap(\.ownTexts)
      }
      for subject in TableTests.subjects {
        let table = TableDefinition(
          subject: subject, id: "table", title: nil, subtitle: nil, note: nil, max: nil, days: nil)
        texts += composer.compose(.table(table)).blocks.flatMap(\.ownTexts)
      }
      #expect(Self.english(in: texts, but: records.everything) == [], "\(set)")
    }
  }

  @Test("what a language lacks is counted: words it has as English has them")
  func lacks() {
    #expect(Wording.pseudo.lacks == [])
    #expect(Wording.wordCount > 250)
    var partial = Wording.pseudo
    partial.notes.title = Wording.english.notes.title
    partial.kinds.trade.charts = .english
    #expect(partial.lacks.count == 14, "\(partial.lacks)")
    // Both say of a test and a proof what the operator looks for.
    let marks = ["words.mail.proof", "words.mail.test"]
    #expect(Wording.russian.lacks == marks)
    #expect(Wording.belarusian.lacks == marks)
  }

  /// The English words of texts without those that records brought in.
  private static func english(in texts: [String], but records: KnownRecords) -> [String] {
    var text = texts.joined(separator: "\n")
    for known in records.ownWords { text = text.replacing(known, with: "") }
    return words([text]).subtracting(codes).sorted()
  }

  private static func words(_ texts: [String]) -> Set<String> {
    Set(texts.flatMap { $0.matches(of: /[A-Za-z]{2,}/).map { String($0.output) } })
  }

  /// Roman numerals, currencies, valuations, the name of the program.
  private static let codes: Set<String> = [
    "II", "III", "IV", "USD", "RUB", "BYN", "FOB", "CIF", "briefing", "https", "example", "org",
  ]
}

extension String {
  /// What a reader of a page sees or is read, without what is marked as another language.
  fileprivate var shownText: String {
    let bare = replacing(/<(style|script)[^>]*>[\s\S]*?<\/\1>/, with: " ")
    let said = bare.matches(of: /(?:alt|aria-label|title)="([^"]*)"/).map { String($0.output.1) }
    return bare.replacing(/<[^>]*>/, with: " ").replacing(/&[a-z]+;/, with: " ") + " "
      + said.joined(separator: " ")
  }
}

extension KnownRecords {
  /// What the records say in their own words and a briefing repeats, longest first.
  fileprivate var ownWords: [String] {
    let people = pair.people.flatMap { Array($0.names.values) + $0.aliases }
    let named = contacts.flatMap { $0.participants.map(\.name) + $0.topics }
    let places = contacts.flatMap { [$0.place, $0.summary].compactMap { $0 } }
    let said = statements.flatMap { [$0.speaker, $0.unit, $0.measure, $0.note ?? ""] }
    let published = sources.values.flatMap {
      [$0.publisher, $0.title, $0.address?.text ?? "", $0.id]
    }
    let written =
      dispatches.flatMap { [$0.title, $0.body] }
      + assessments.flatMap { [$0.title, $0.body, $0.outcome?.note ?? ""] }
    let own =
      Array(pair.titles.values) + Array(pair.notices.values)
      + pair.countries.flatMap { Array($0.names.values) + [$0.code] }
      + pair.measures.values.flatMap(\.values) + pair.coverage.values.flatMap(\.notes.values)
    let all = people + named + places + said + published + written + own
    return Set(all + all.map { $0.uppercased() }).filter { $0.count > 1 }
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }
}
