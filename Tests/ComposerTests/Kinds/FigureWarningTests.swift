internal import Diagnostics
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
    let found = try Sample.compose(Self.definition, try records(30)).warnings
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .warning && $0.code == "label-without-room" })
    #expect(Set(found.map(\.message)).count == found.count)
    let first = try #require(found.first)
    #expect(
      first.text.hasPrefix(
        """
        x.yaml:5:59: warning[label-without-room]: chart `strip`: no room for the label \
        \u{201C}Upper Harbour
        """), "\(first.text)")
    #expect(first.text.hasSuffix(String(repeating: "^", count: 5)))
    #expect(try Sample.compose(Self.definition, try records(1)).warnings.isEmpty)
  }

  @Test("each thing is told once, and the drawings are named where some have it")
  func places() throws {
    let findings = Findings()
    let file = try Sample.file("strip")
    let key = try #require(YAMLValue.read(file, findings)?.text)
    var warnings = FigureWarnings()
    for place in FigureWarnings.Place.allCases { warnings.add([.label("a")], at: place) }
    warnings.add([.label("b"), .label("b")], at: .paper)
    warnings.add([.label("b"), .rule("too many parts")], at: .narrow)
    let chart = ChartDefinition(
      kind: .eventStrip, subject: .contacts, id: "strip", beside: [], key: key)
    #expect(
      warnings.diagnostics(of: chart).map(\.message) == [
        "chart `strip`: no room for the label \u{201C}a\u{201D}",
        "chart `strip`: no room for the label \u{201C}b\u{201D} on paper, in HTML on narrow screens",
        "chart `strip`: too many parts",
      ])
  }
}
