internal import Drawing
internal import Testing

@testable import Typesetting

@Suite struct SpanWrappingTests {
  private func frame(_ items: [FrameItem]) -> Frame {
    Frame(size: Size(width: 10, height: 10), items: items)
  }

  private let text = FrameItem.text(
    TextRun("a", style: TextStyle(size: 8, color: Color(hex: 0)), width: 4), at: .zero)
  private let paragraph = FrameItem.tagStart(Tag(.paragraph))
  private let span = FrameItem.tagStart(Tag(.span))
  private let link = FrameItem.linkStart(
    .anchor("x"), Rectangle(x: 0, y: 0, width: 1, height: 1))

  @Test("text beside a link gets a span of its own")
  func besideLink() {
    let wrapped = SpanWrapping.wrap([
      frame([paragraph, text, text, link, text, .linkEnd, text, .tagEnd])
    ])
    #expect(
      wrapped[0].items == [
        paragraph, span, text, text, .tagEnd, link, text, .linkEnd, span, text, .tagEnd, .tagEnd,
      ])
  }

  @Test("a paragraph of text alone stays as it is")
  func plain() {
    let items = [paragraph, text, .tagEnd]
    #expect(SpanWrapping.wrap([frame(items)])[0].items == items)
  }

  @Test("a paragraph that goes over pages has a span on each")
  func pages() {
    let wrapped = SpanWrapping.wrap([frame([paragraph, text]), frame([text, .tagEnd])])
    #expect(wrapped[0].items == [paragraph, span, text, .tagEnd])
    #expect(wrapped[1].items == [span, text, .tagEnd, .tagEnd])
  }

  @Test("artifacts are left alone")
  func artifact() {
    let items = [
      FrameItem.tagStart(Tag(.document)), .tagStart(Tag(.artifact)), text, .tagEnd, .tagEnd,
    ]
    #expect(SpanWrapping.wrap([frame(items)])[0].items == items)
  }
}
