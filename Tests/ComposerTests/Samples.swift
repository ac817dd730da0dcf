internal import Addresses
internal import Charts
internal import Diagnostics
internal import Document
internal import Drawing
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Values

/// Values the tests of this room share.
enum Sample {
  static let pair = Pair(
    first: Country(code: "XAA", names: ["en": "Aldoria"]),
    second: Country(code: "XBB", names: ["en": "Bravonia"]))

  static let desk = Desk(
    names: ["en": "The Desk"], recordSets: [])

  static func edition() throws -> Edition {
    try #require(Edition(name: "2024-W21", asOf: Day(iso: "2024-05-28")))
  }

  static func records(_ change: (inout RecordSet) -> Void = { _ in }) -> RecordSet {
    var records = RecordSet(
      name: "sample", pair: pair,
      sources: [
        "a": Source(
          id: "a", publisher: "Gazette", title: "Trade", published: Period(iso: "2024-05"),
          address: try? SafeAddress("https://example.org/a"), grade: .press),
        "b": Source(id: "b", publisher: "Office", title: "Yearbook", grade: .official),
      ])
    change(&records)
    return records
  }

  /// What composes the blocks of an edition of some records.
  static func composer(
    _ records: RecordSet = records(), wording: Wording = .english, deskName: String = "The Desk"
  ) throws -> BlockComposer {
    BlockComposer(
      catalogue: Catalogue(
        statistics: EditionStatistics(records: records.everything, edition: try edition()),
        language: BriefingLanguage(wording, pair: records.pair), deskName: deskName),
      theme: .gazette, ledger: Ledger(), findings: Findings())
  }

  /// A quantity that somebody stated.
  static func quantity(
    _ value: Double?, _ unit: Quantity.Unit = .money("USD"), step: Double? = nil,
    interval: Interval? = nil, nature: Provenance.Nature = .stated, sources: [String] = ["a"]
  ) -> Quantity {
    Quantity(
      value: value, interval: interval, unit: unit, step: step, period: Period(iso: "2024-Q1"),
      provenance: Provenance(
        statistic: "level", calculation: .asStated, records: ["r1"], sources: sources,
        speaker: "Gazette", nature: nature))
  }

  /// A definition file with that text.
  static func file(_ text: String) throws -> TextFile {
    try TextFile(bytes: Array(text.utf8), shownAs: "x.yaml", area: .definition)
  }

  /// What is reported when a definition is read, as people read it.
  static func report(_ text: String) throws -> String {
    let file = try file(text)
    do throws(DiagnosticError) {
      _ = try Definition.read(file, name: "x")
      return ""
    } catch {
      return error.diagnostics.map(\.text).joined(separator: "\n")
    }
  }

  /// A briefing made of a definition's text.
  static func compose(_ text: String, _ records: RecordSet = records()) throws -> Composition {
    try Definition.read(try file(text), name: "x").compose(
      records: records.everything, edition: try edition(), desk: desk, generator: "test")
  }
}

extension BlockComposer {
  /// A drawer in the style of the briefing that has drawn nothing.
  var drawer: ChartDrawer {
    ChartDrawer(
      style: ChartStyle(theme: theme, wording: catalogue.language.wording),
      measurer: FixedMeasurer())
  }
}

extension Briefing {
  /// A drawer in the style of the briefing that has drawn nothing.
  var drawer: ChartDrawer {
    let wording = Languages.withPseudo.wording(for: identity.language)
    return ChartDrawer(
      style: ChartStyle(theme: theme, wording: wording), measurer: FixedMeasurer())
  }
}

extension Composition {
  /// A drawer that has drawn every chart on some media.
  func drawer(_ media: [FigureMedium] = FigureMedium.allCases) -> ChartDrawer {
    let drawer = briefing.drawer
    for figure in briefing.figures {
      for medium in media { _ = drawer.frame(of: figure, on: medium) }
    }
    return drawer
  }
}

extension RecordSet {
  /// All of it, as if it had been known for long; records may cite sources the set does not have.
  var everything: KnownRecords {
    var known = known(on: Day(ordinal: 2_932_896))
    known.statements = statements
    known.contacts = contacts
    known.dispatches = dispatches
    known.assessments = assessments
    return known
  }
}
