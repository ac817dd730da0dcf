internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct DirectionTests {
  @Test("text runs one way by its letters; spaces and marks run no way")
  func direction() {
    #expect(Direction(of: "שלום") == .rightToLeft)
    #expect(Direction(of: "سلام،") == .rightToLeft)
    #expect(Direction(of: "peace") == .leftToRight)
    #expect(Direction(of: "שלום peace") == nil)
    #expect(Direction(of: " , ") == nil)
  }

  @Test("neighbours from right to left change places, with what is neutral between them")
  func stretches() {
    #expect(Direction.reversed(["a", "ש ", "ל", " ו", "b"]) == [1..<4])
    #expect(Direction.reversed(["ש", "–", "ל", "."]) == [0..<3])
    #expect(Direction.reversed(["ש", " and ", "ל"]).isEmpty)
  }

  @Test("a phrase of three styles reads from right to left inside a line")
  func phrase() {
    let typist = Typist(measurer: FixedMeasurer())
    let setting = ParagraphSetting(
      typist: typist, hyphenator: Hyphenator(folder: "", patterns: [:]))
    let look = ParagraphLook(
      style: TextStyle(size: 10, color: Theme.gazette.palette.text), leading: 12,
      linkColor: Theme.gazette.palette.accent)
    let lines = setting.lines(
      [.text("They said "), .text("שלום "), .strong([.text("עולם")]), .text(" רב today")],
      look: look, measure: 400)
    var places: [String: Double] = [:]
    for case .drawn(.text(let run, let point)) in lines[0].items {
      places[run.text.filter(\.isLetter)] = point.x
    }
    // "They said שלום " and " רב today" are mixed runs, which the shaper orders by itself.
    #expect(places.count == 3)
    let alone = setting.lines(
      [.strong([.text("שלום")]), .text(" עולם "), .strong([.text("רב")])], look: look, measure: 400)
    let runs = alone[0].items.compactMap { item -> (String, Double)? in
      if case .drawn(.text(let run, let point)) = item { (run.text, point.x) } else { nil }
    }
    #expect(runs.map(\.1) == runs.map(\.1).sorted(by: >))
    #expect(runs.last?.1 == 0)
    #expect(runs.allSatisfy { $0.0.hasPrefix(Direction.mark) })
  }
}
