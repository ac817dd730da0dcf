internal import Testing

@testable import Composer
@testable import Document

@Suite struct AdaptedBlocksTests {
  private func heading(_ text: String, level: Int = 2) -> Block {
    .heading(Heading(level: level, text: [.text(text)], id: text))
  }

  private func paragraph(_ text: [Inline]) -> Block { .paragraph(Paragraph(text)) }

  private let judgements = Block.judgements([])

  @Test("a heading that leads only to what is gone goes with it")
  func headings() {
    let adapted = AdaptedBlocks([
      .shown([judgements]), .shown([heading("Forecasts")]), .gone, .shown([heading("Scored")]),
      .shown([judgements]), .shown([heading("Last")]), .gone,
    ])
    #expect(adapted.headings == ["Scored"])
    #expect(adapted.blocks.count == 3)
    #expect(!adapted.tellsNothing)
  }

  @Test("a heading that leads to something else, too, stays")
  func headingWithMore() {
    let words = paragraph([.text("More.")])
    let adapted = AdaptedBlocks([.shown([heading("Forecasts")]), .gone, .shown([words])])
    #expect(adapted.headings == ["Forecasts"])
    #expect(adapted.blocks.count == 2)
  }

  @Test("words without a number tell nothing where the rest is gone; a number does")
  func words() {
    let number = Inline.number("2", id: "n1")
    #expect(AdaptedBlocks([.shown([paragraph([.text("As follows.")])]), .gone]).tellsNothing)
    #expect(!AdaptedBlocks([.shown([paragraph([.strong([number])])]), .gone]).tellsNothing)
    #expect(!AdaptedBlocks([.shown([paragraph([.text("As follows.")])])]).tellsNothing)
  }
}

extension AdaptedBlocks {
  fileprivate var headings: [String] {
    blocks.compactMap { if case .heading(let heading) = $0 { heading.id } else { nil } }
  }
}
