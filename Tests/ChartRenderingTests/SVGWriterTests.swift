internal import Addresses
internal import Charts
internal import Drawing
internal import Foundation
internal import Testing

@testable import ChartRendering

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

@Suite struct SVGWriterTests {
  static let ink = Color(hex: 0x28A197, role: "series-2")
  static let style = TextStyle(size: 8.5, color: Color(hex: 0x1B1F24, role: "text"))

  private func write(
    _ items: [FrameItem], mode: SVGWriter.Mode = .inline, id: String = "c1"
  ) -> String {
    SVGWriter(id: id, title: "Title", description: "Facts", mode: mode)
      .text(of: Frame(size: Size(width: 100, height: 50.5), items: items))
  }

  @Test("an empty frame is a named picture of its size")
  func empty() {
    #expect(
      write([]) == """
        <svg width="100" height="50.5" viewBox="0 0 100 50.5" role="img" aria-labelledby="c1-t c1-d">
        <title id="c1-t">Title</title>
        <desc id="c1-d">Facts</desc>
        </svg>

        """)
  }

  @Test("a picture without words is hidden from screen readers")
  func unnamed() {
    let text = SVGWriter(id: "s", title: "", description: "")
      .text(of: Frame(size: Size(width: 9, height: 9)))
    #expect(text.contains("aria-hidden=\"true\""))
    #expect(!text.contains("role=\"img\""))
  }

  @Test("text is text, with its place, class, size, weight and ink")
  func text() {
    let bold = Self.style.with { $0.isBold = true }
    let svg = write([.text(TextRun("48.7", style: bold, width: 20), at: Point(x: 1.005, y: 2))])
    #expect(
      svg.contains(
        "<text x=\"1\" y=\"2\" class=\"f-sans\" font-size=\"8.5\" font-weight=\"700\""
          + " fill=\"#1B1F24\" style=\"fill:var(--ink-text,#1B1F24)\" xml:space=\"preserve\">"
          + "48.7</text>"))
  }

  @Test("markup in text, title and description is escaped, forbidden characters are replaced")
  func escaping() throws {
    let run = TextRun("<b>&\"'\u{1}\u{FFFE}Ў</b>", style: Self.style, width: 20)
    let svg = SVGWriter(id: "a\"b", title: "1 < 2 & \"3\"", description: "</desc><script>")
      .text(of: Frame(size: Size(width: 9, height: 9), items: [.text(run, at: .zero)]))
    #expect(svg.contains("&lt;b&gt;&amp;&quot;&#39;\u{FFFD}\u{FFFD}Ў&lt;/b&gt;"))
    #expect(!svg.contains("<script>"))
    #expect(svg.contains("id=\"a_b-t\""))
    try expectWellFormed(svg)
  }

  @Test("paths have their ink by role, and plain colours stay plain")
  func paths() {
    let svg = write([
      .path(
        .line(from: Point(x: 0, y: 1.239), to: Point(x: -4.1, y: 1)), fill: nil,
        stroke: Stroke(Self.ink, width: 0.5, dash: [3, 1.5], cap: .round, join: .bevel)),
      .path(
        .rectangle(Rectangle(x: 0, y: 0, width: 1, height: 1)),
        fill: Color(hex: 0xFF0000, alpha: 0.25), stroke: nil),
    ])
    #expect(
      svg.contains(
        "<path d=\"M0 1.24L-4.1 1\" fill=\"none\" stroke=\"#28A197\""
          + " style=\"stroke:var(--ink-series-2,#28A197)\" stroke-width=\"0.5\""
          + " stroke-dasharray=\"3 1.5\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\"/>"))
    #expect(
      svg.contains("<path d=\"M0 0L1 0L1 1L0 1Z\" fill=\"#FF0000\" fill-opacity=\"0.25\"/>"))
  }

  @Test("the ink of text falls back on the ink that it was made from")
  func textInk() {
    #expect(
      SVGText.paint(fill: Color(hex: 0x207A73, role: "series-2-text"), stroke: nil)
        == " fill=\"#207A73\" style=\"fill:var(--ink-series-2-text,var(--ink-series-2,#207A73))\"")
  }

  @Test("links lead to addresses and places; elements are balanced whatever the frame")
  func links() throws {
    let area = Rectangle(x: 0, y: 0, width: 1, height: 1)
    let inner = Frame(
      size: Size(width: 1, height: 1), items: [.linkEnd, .anchor("a b", at: .zero)])
    let svg = write([
      .linkStart(.address(try SafeAddress("https://example.org/?a=1&b=2")), area), .linkEnd,
      .linkStart(.anchor("a b"), area), .group(inner, at: Point(x: 1, y: 2)), .linkEnd,
      .linkStart(.anchor("note-3"), area), .tagStart(Tag(.figure)), .tagEnd,
    ])
    #expect(svg.contains("<a href=\"https://example.org/?a=1&amp;b=2\">"))
    #expect(svg.contains("<a href=\"#c1-a_b\">"))
    #expect(svg.contains("id=\"c1-a_b\""))
    #expect(svg.contains("<a href=\"#note-3\">"))
    try expectWellFormed(svg)
  }

  @Test(
    "numbers have at most two decimals and no trailing zeros",
    arguments: [
      (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (1.25, "1.25"), (-2.004, "-2"), (10.1, "10.1"),
      (0.05, "0.05"), (.nan, "0"), (.infinity, "0"), (-0.5, "-0.5"),
    ])
  func numbers(_ value: Double, _ text: String) {
    #expect(SVGText.number(value) == text)
  }

  @Test("every chart of the gallery is well-formed in both modes, and the same each time")
  func gallery() throws {
    for (name, chart) in Gallery.all {
      for mode in [SVGWriter.Mode.inline, .standalone] {
        let drawing = chart.frame(
          width: 482, style: ChartStyle(), measurer: try Fonts.open())
        let writer = SVGWriter(
          id: name, title: chart.parts.title, description: chart.altText(style: ChartStyle()),
          mode: mode, language: "en")
        let svg = writer.text(of: drawing.frame)
        try expectWellFormed(svg)
        #expect(svg == writer.text(of: drawing.frame))
        #expect(svg.contains("xmlns=") == (mode == .standalone))
      }
    }
  }

  /// Parses as XML; an inline picture gets the name space that HTML gives it.
  private func expectWellFormed(_ svg: String) throws {
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
  }
}
