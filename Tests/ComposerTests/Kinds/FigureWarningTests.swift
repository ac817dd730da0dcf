internal import Diagnostics
internal import Document
internal import Fields
internal import Periods
internal import Records
internal import Testing

@testable import Charts
@testable import Composer
@testable import Definitions

/// What a chart could not show reaches whoever makes the briefing.
struct FigureWarningTests {
  private static let definition = """
    sections:
    - id: s
      title: S
      blocks:
      - chart: {kind: event-strip, of: contacts.timeline, id: strip}

    """

  private func records(_ count: Int) throws -> RecordSet {
    let contacts = try (0..<count).map { index in
      let day = try #require(Day(iso: "2024-05-\(20 + index % 7)"))
      return Contact(
        id: "c\(index)", start: day, end: day, precision: .exact, channel: .visit, level: .leader,
        participants: [], host: "XBB", place: "Upper Harbour \(index)",
        topics: ["economy-and-trade"], status: .held, sources: ["a"])
    }
    return Sample.records {
      $0.contacts = contacts
      $0.pair.coverage = [.contacts: Coverage(isComplete: true, since: Day(iso: "2020-01-01"))]
    }
  }

  @Test(
    "a label without room is a warning at the chart's name, once, with the drawings it lacks in")
  func label() throws {
    let composition = try Sample.compose(Self.definition, try records(20))
    #expect(composition.warnings.isEmpty)
    let found = composition.warnings(drawnBy: composition.drawer())
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.severity == .warning && $0.code == "label-without-room" }, "\(found)")
    #expect(Set(found.map(\.message)).count == found.count)
    let first = try #require(found.first)
    #expect(
      first.text.hasPrefix(
        """
        x.yaml:5:59: warning[label-without-room]: chart `strip`: no room for the label \
        \u{201C}Upper Harbour
        """), "\(first.text)")
    #expect(first.text.hasSuffix(String(repeating: "^", count: 5)))
    let roomy = try Sample.compose(Self.definition, try records(1))
    #expect(roomy.warnings(drawnBy: roomy.drawer()).isEmpty)
  }

  /// The labels without room on some media, without the count of those beyond the limit.
  private static func labels(_ composition: Composition, _ media: [FigureMedium]) -> [String] {
    composition.warnings(drawnBy: composition.drawer(media)).map(\.message)
      .filter { $0.hasPrefix("chart `") }
  }

  @Test("only what was drawn is told")
  func drawnOnly() throws {
    let composition = try Sample.compose(Self.definition, try records(30))
    let found = Self.labels(composition, [.paper])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasSuffix(" on paper") })
    #expect(composition.warnings(drawnBy: composition.drawer([])).isEmpty)
  }

  @Test("beside another, the narrow drawing is what HTML shows")
  func beside() throws {
    let definition = """
      sections:
      - id: s
        title: S
        blocks:
        - chart:
            kind: event-strip
            of: contacts.timeline
            id: strip
            beside: {kind: event-strip, of: contacts.timeline, id: other}

      """
    let composition = try Sample.compose(definition, try records(30))
    let found = Self.labels(composition, [.screen, .narrowScreen])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasSuffix(" in HTML") })
  }

  @Test("each thing is told once, and the drawings are named where some have it")
  func places() throws {
    let findings = Findings()
    let file = try Sample.file("strip")
    let key = try #require(YAMLValue.read(file, findings)?.text)
    var warnings = FigureWarnings()
    for medium in FigureMedium.allCases { warnings.add([.label("a")], on: medium) }
    warnings.add([.label("b"), .label("b")], on: .paper)
    warnings.add([.label("b"), .rule("too many parts")], on: .narrowScreen)
    let chart = ChartDefinition(
      form: "event-strip", subject: "contacts.timeline", id: "strip", beside: [], key: key)
    #expect(
      warnings.diagnostics(of: chart).map(\.message) == [
        "chart `strip`: no room for the label \u{201C}a\u{201D}",
        "chart `strip`: no room for the label \u{201C}b\u{201D} on paper, in HTML on narrow screens",
        "chart `strip`: too many parts",
      ])
  }
}
