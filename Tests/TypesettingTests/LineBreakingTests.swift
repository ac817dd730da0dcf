internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct LineBreakingTests {
  private let look = ParagraphLook(
    style: TextStyle(family: .serif, size: 10, color: Color(hex: 0)), leading: 14,
    alignment: .justified, linkColor: Color(hex: 0))

  private func lines(
    _ text: [Inline], measure: Double, hyphenation: String = "", look: ParagraphLook? = nil
  ) -> [Line] {
    ParagraphSetting(
      typist: Typist(measurer: FixedMeasurer()),
      hyphenator: Hyphenator(folder: hyphenation, patterns: House.patterns)
    ).lines(text, look: look ?? self.look, measure: measure)
  }

  private func text(_ lines: [Line]) -> [String] {
    lines.map { line in
      line.items.map { item in
        if case .drawn(.text(let run, _)) = item { run.text } else { "" }
      }.joined()
    }
  }

  @Test("a paragraph is broken where the whole of it looks best, not line by line")
  func optimum() {
    // First fit would take "aaa bb cc" into the first line and leave a very loose second one.
    let set = text(
      lines([.text("aaa bb cc ddddd eeeeee ff gg hh")], measure: 50))
    #expect(set == ["aaa bb ", "cc ddddd ", "eeeeee ff ", "gg hh"])
    // First fit would leave "ministers." alone.
    let ragged = text(
      lines(
        [.text("A summit, a signed price and one cancelled meeting of defence ministers.")],
        measure: 310, look: look.with { $0.alignment = .leading }))
    #expect(
      ragged == ["A summit, a signed price and one cancelled meeting ", "of defence ministers."])
  }

  @Test("no line is wider than the measure, and a narrower measure gives more lines")
  func measure() {
    var last = 0
    for measure in [400.0, 250, 150, 90, 40] {
      let set = lines(
        [.text(Sample.lorem)], measure: measure, hyphenation: House.hyphenation)
      #expect(set.allSatisfy { $0.width <= measure + 0.02 })
      #expect(set.count > last)
      last = set.count
    }
  }

  @Test("every justified line but the last ends at the measure")
  func justification() {
    let set = lines([.text(Sample.lorem)], measure: 300)
    #expect(set.dropLast().allSatisfy { abs($0.width - 300) < 0.02 })
    #expect((set.last?.width ?? 0) <= 300.01)
  }

  /// The most hyphens in a row at the ends of lines, over measures from 70 to 200 points.
  private func hyphensInRow(allowing limit: Int) -> Int {
    let words = """
      internationalisation notwithstanding, representatives characteristically overestimated \
      administrative responsibilities; telecommunication infrastructures, intergovernmental \
      commissions and counterproductive misunderstandings disproportionately complicated negotiations
      """
    return stride(from: 70.0, through: 200, by: 2).map { measure in
      let set = text(
        lines(
          [.text(words)], measure: measure, hyphenation: House.hyphenation,
          look: look.with { $0.hyphensInRow = limit }))
      return set.map { $0.hasSuffix("-") }.split(separator: false).map(\.count).max() ?? 0
    }.max() ?? 0
  }

  @Test("not more than two lines in a row end with a hyphen")
  func hyphens() {
    #expect(look.hyphensInRow == 2)
    #expect(hyphensInRow(allowing: 2) == 2)
    // The limit it is: without it the same words end more lines in a row with a hyphen.
    #expect(hyphensInRow(allowing: 9) > 2)
    #expect(hyphensInRow(allowing: 1) == 1)
    #expect(hyphensInRow(allowing: 0) == 0)
  }

  @Test("where no breaks are good, no single line takes all the looseness")
  func looseness() {
    let russian = """
      Министры иностранных дел двух стран провели телефонный разговор и согласовали график \
      консультаций до конца года. По сообщению пресс-служб, речь шла о подготовке осеннего заседания \
      совместной комиссии, о взаимном признании документов об образовании и о работе пунктов пропуска.
      """
    for measure in stride(from: 130.0, through: 260, by: 2) {
      let set = text(lines([.text(russian)], measure: measure, hyphenation: House.hyphenation))
      let shortest = set.dropLast().map(\.count).min() ?? 0
      #expect(Double(shortest) * 5 > measure * 0.5, "\(measure): \(set)")
    }
  }

  @Test("the letters of a paragraph are those given, whatever the breaks")
  func nothingLost() {
    let words = Sample.lorem.filter { $0 != " " && $0 != "-" }
    for measure in [30.0, 60, 130, 333] {
      let set = text(
        lines([.text(Sample.lorem)], measure: measure, hyphenation: House.hyphenation))
      #expect(set.joined().filter { $0 != " " && $0 != "-" } == words)
    }
  }

  @Test("a word wider than the measure is broken between characters")
  func overlong() {
    let set = lines([.text("a " + String(repeating: "x", count: 50) + " b")], measure: 60)
    #expect(set.allSatisfy { $0.width <= 60.01 })
    #expect(text(set).joined().count { $0 == "x" } == 50)
  }

  @Test("a number never leaves its unit, and a source mark never its word")
  func sticking() {
    for measure in stride(from: 60.0, through: 160, by: 5) {
      let set = text(
        lines(
          [
            .text("turnover of "), .number("48.7\u{A0}bn", id: "n1"), .text(" in the year "),
            .sources([3]), .text(" and of more since"),
          ], measure: measure))
      #expect(set.contains { $0.contains("48.7\u{A0}bn") })
      #expect(set.contains { $0.contains("year\u{A0}[3]") })
    }
  }

  @Test("a line break is a break, and an empty text has no lines")
  func forced() {
    let set = text(lines([.text("one "), .lineBreak, .text(" two")], measure: 300))
    #expect(set == ["one", "two"])
    #expect(lines([], measure: 100).isEmpty)
    #expect(lines([.text("  ")], measure: 100).isEmpty)
  }

  @Test("a soft hyphen breaks its word where the language has no dictionary")
  func softHyphen() {
    let set = text(lines([.text("turn\u{AD}over")], measure: 30))
    #expect(set == ["turn-", "over"])
  }

  @Test("each word is measured once")
  func cache() {
    let measurer = FixedMeasurer()
    let typist = Typist(measurer: measurer)
    let setting = ParagraphSetting(
      typist: typist, hyphenator: Hyphenator(folder: "", patterns: [:]))
    _ = setting.lines([.text("same same same same")], look: look, measure: 500)
    let calls = measurer.calls
    _ = setting.lines([.text("same same")], look: look, measure: 500)
    #expect(measurer.calls == calls)
  }

  @Test("where lines must be loose, none is made far looser to please the others")
  func loosest() {
    var items: [Item] = []
    for width in [30, 27.5, 7.5, 40, 42.5, 50] {
      if !items.isEmpty {
        items.append(.glue(Glue(width: 5, stretch: 2.5, shrink: 1.5, style: 0, context: 0)))
      }
      items.append(.box(Box(text: "x", style: 0, width: width, context: 0)))
    }
    items.append(.penalty(.forced))
    let breaking = LineBreaking(
      measure: 100, isRagged: false, tolerance: .infinity, hyphensInRow: 2)
    // Two lines whose spaces grow fivefold, rather than one fifteenfold and one not at all.
    #expect(breaking.breaks(in: items) == [5, 9, 11])
  }
}
