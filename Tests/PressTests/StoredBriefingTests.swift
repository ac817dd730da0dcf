import CairoCanvas
import Charts
import Composer
import Foundation
import Press
import Renderers
import Testing

@testable import Document

/// A briefing is a value: what is read back from its JSON is set again as it was.
@Suite("A stored briefing")
struct StoredBriefingTests {
  /// One line of the desk's matrix in one language.
  struct Edition: Sendable, CustomTestStringConvertible {
    var layout: String
    var records: String
    var language: String

    var testDescription: String { "\(layout) \(records) \(language)" }
  }

  /// The shipped editions: each definition with the record sets it is made for, and each language.
  static let editions: [Edition] = [
    ("weekly", ["russia-belarus", "demonstration", "united-states-mexico"], ["en", "ru", "be"]),
    ("one-page", ["russia-belarus", "demonstration"], ["en", "ru", "be"]),
    ("monthly-trade", ["united-states-mexico", "demonstration"], ["en", "ru", "be"]),
    ("contact-log", ["russia-belarus"], ["en", "ru", "be"]), ("reference", ["reference"], ["en"]),
  ].flatMap { layout, sets, languages in
    sets.flatMap { set in
      languages.map {
        Edition(layout: "layouts/\(layout).yaml", records: "data/\(set)", language: $0)
      }
    }
  }

  private static func production(_ edition: Edition) throws -> Production {
    let desk = try PressDesk()
    var environment = desk.environment
    environment.workingFolder = PressDesk.checkout
    return try Production(
      EditionRequest(layout: edition.layout, records: .folder(edition.records)),
      language: edition.language, environment: environment)
  }

  private static func files(
    of briefing: Briefing, _ fonts: [FontFile], as formats: [OutputFormat]
  ) throws -> [Rendition] {
    let typography = try Typography(fonts: fonts)
    var renderer = BriefingRenderer(
      fonts: fonts, drawer: ChartDrawer(style: ChartStyle(of: briefing), measurer: typography),
      hyphenation: "/usr/share/hyphen", colorProfile: "/usr/share/color/icc/sRGB.icc")
    renderer.opened = typography
    return try renderer.render(briefing, as: formats)
  }

  @Test("is set again from its JSON, the same bytes of every shipped edition", arguments: editions)
  func roundTrip(edition: Edition) throws {
    let production = try Self.production(edition)
    let stored = try JSONEncoder().encode(production.briefing)
    let read = try JSONDecoder().decode(Briefing.self, from: stored)
    // A PDF carries JSON, tables and sums; only pages of HTML say formulas in the language.
    let formats: [OutputFormat] = edition.language == "ru" ? [.pdf, .html] : [.pdf]
    let before = try Self.files(of: production.briefing, production.fonts, as: formats)
    let after = try Self.files(of: read, production.fonts, as: formats)
    #expect(before.count == formats.count)
    for (one, other) in zip(before, after) {
      #expect(one.bytes == other.bytes, "\(one.name)")
    }
  }
}
