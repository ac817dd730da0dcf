internal import Testing

@testable import Drawing

@Suite("a frame as text")
struct FrameTextTests {
  private static let ink = Color(hex: 0x12436D)

  @Test("has one line for each item, groups indented, numbers with two decimals")
  func items() {
    let serif = TextStyle(family: .serif, size: 9.5, isBold: true, isItalic: true, color: Self.ink)
    let run = TextRun("Торговля 48,7", style: serif, width: 61.237)
    let inner = Frame(size: Size(width: 10, height: 5), items: [.text(run, at: Point(x: 0, y: 4))])
    var frame = Frame(size: Size(width: 200, height: 150.005))
    frame.items = [
      .tagStart(Tag(.figure, alternative: "A line goes up")),
      .path(
        .polyline([.zero, Point(x: 1, y: 2.5)]), fill: nil,
        stroke: Stroke(Self.ink, width: 0.5, dash: [2, 1.25])),
      .path(.rectangle(Rectangle(x: 0, y: 0, width: 1, height: 1)), fill: Self.ink, stroke: nil),
      .path(
        Path([
          .move(.zero), .curve(Point(x: 3, y: 3), control1: .zero, control2: Point(x: 1, y: 1)),
        ]),
        fill: nil, stroke: nil),
      .tagEnd, .anchor("note-1", at: Point(x: -0.001, y: 1)),
      .linkStart(.anchor("note-1"), Rectangle(x: 0, y: 0, width: 1, height: 1)), .linkEnd,
      .tagStart(Tag(.heading(2))), .tagEnd,
    ]
    frame.place(inner, at: Point(x: 12, y: 34.567))
    #expect(
      frame.text == """
        frame 200.00 x 150.01
          tag figure: A line goes up
          path M 0.00,0.00 L 1.00,2.50 stroke #12436D 0.50 dash 2.00,1.25
          path M 0.00,0.00 L 1.00,0.00 L 1.00,1.00 L 0.00,1.00 Z fill #12436D
          path M 0.00,0.00 C 0.00,0.00 1.00,1.00 3.00,3.00
          end tag
          anchor note-1 at 0.00,1.00
          link anchor("note-1")
          end link
          tag heading(2)
          end tag
          group at 12.00,34.57
            frame 10.00 x 5.00
              text at 0.00,4.00 width 61.24 serif 9.50 bold italic #12436D: Торговля 48,7
        """)
  }

  @Test("numbers are rounded to the nearer hundredth, without an exponent or a negative zero")
  func numbers() {
    let cases: [(Double, String)] = [
      (0, "0.00"), (-0.0, "0.00"), (-0.004, "0.00"), (0.005, "0.01"), (-0.006, "-0.01"),
      (1.994, "1.99"), (1.996, "2.00"), (-1.5, "-1.50"), (0.07, "0.07"),
      (123_456_789, "123456789.00"),
      (1e-9, "0.00"), (-12.34, "-12.34"),
    ]
    for (value, text) in cases { #expect(number(value) == text) }
    for hundredths in -300...300 {
      let text = number(Double(hundredths) / 100)
      #expect(Double(text) == Double(hundredths) / 100)
      #expect(text.split(separator: ".").last?.count == 2)
    }
  }
}
