internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct KeyFigureSettingTests {
  /// The lines of the frame that draw a text of a key figure, without their places.
  private static func style(of text: String, in figures: [KeyFigure]) throws -> [String] {
    let section = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Section")], id: "section"),
      blocks: [.keyFigures(figures)], startsPage: true)
    let briefing = try Sample.briefing(sections: [section], footnotes: [], sources: [])
    let pages = try Pages.typeset(
      briefing, measurer: FixedMeasurer(), drawer: SampleDrawer(), hyphenation: "")
    return pages.flatMap { $0.frame.text.split(separator: "\n") }
      .filter { $0.hasSuffix(": \(text)") }
      .map { line in
        line.split(separator: " ").drop { !["sans", "serif"].contains($0) }.dropLast()
          .joined(separator: " ")
      }
  }

  @Test("only the number of a key figure is large, not the hedge before it or the unit behind it")
  func hedge() throws {
    let figures = [
      KeyFigure(label: [.text("Year")], hedge: "about", value: [.text("48.7")], unit: "bn"),
      KeyFigure(label: [.text("Quarter")], value: [.text("12.08")], unit: "bn"),
    ]
    let number = try Self.style(of: "48.7", in: figures)
    let hedge = try Self.style(of: "about\u{A0}", in: figures)
    #expect(number.count == 1 && hedge.count == 1)
    #expect(try number == Self.style(of: "12.08", in: figures))
    #expect(hedge != number)
    #expect(try hedge == Array(Self.style(of: " bn", in: figures).prefix(1)))
  }
}
