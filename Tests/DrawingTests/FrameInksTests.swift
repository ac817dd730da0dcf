internal import Testing

@testable import Drawing

@Suite("a frame in other inks")
struct FrameInksTests {
  private static let text = Color(hex: 0x111111, alpha: 0.5, role: "text")
  private static let plain = Color(hex: 0x222222)

  @Test("every colour with a role named is exchanged, in groups too, as opaque as it was")
  func inks() {
    let run = TextRun("a", style: TextStyle(size: 9, color: Self.text), width: 5)
    var inner = Frame(size: Size(width: 10, height: 5))
    inner.items = [
      .text(run, at: .zero),
      .path(.polyline([.zero]), fill: Self.text, stroke: Stroke(Self.text, width: 1)),
      .path(.polyline([.zero]), fill: Self.plain, stroke: nil),
      .tagStart(Tag(.artifact)), .tagEnd,
    ]
    var frame = Frame(size: Size(width: 20, height: 10))
    frame.place(inner, at: Point(x: 1, y: 1))
    let ink = Color(hex: 0xEEEEEE)
    let shown = Color(hex: 0xEEEEEE, alpha: 0.5, role: "text")
    guard case .group(let found, let origin) = frame.inked(["text": ink]).items[0] else {
      Issue.record("no group")
      return
    }
    #expect(origin == Point(x: 1, y: 1))
    #expect(
      found.items == [
        .text(TextRun("a", style: TextStyle(size: 9, color: shown), width: 5), at: .zero),
        .path(.polyline([.zero]), fill: shown, stroke: Stroke(shown, width: 1)),
        .path(.polyline([.zero]), fill: Self.plain, stroke: nil),
        .tagStart(Tag(.artifact)), .tagEnd,
      ])
    #expect(frame.inked([:]) == frame)
  }
}
