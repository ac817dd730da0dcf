internal import Document

/// Blocks without those of which nothing is on record, and without what only led to these.
struct AdaptedBlocks {
  /// What a block of a definition came to.
  enum Outcome {
    case shown([Block])
    /// The record set holds nothing of its kind.
    case gone
  }

  private(set) var blocks: [Block] = []
  /// Whether something is gone and what is left is words alone, so that the section goes, too.
  private(set) var tellsNothing = false

  init(_ outcomes: [Outcome]) {
    var isGone = false
    // Something went behind the last block that is shown.
    var endsInGap = false
    for outcome in outcomes {
      switch outcome {
      case .gone:
        (isGone, endsInGap) = (true, true)
      case .shown(let next):
        guard let first = next.first else { continue }
        if endsInGap, let level = first.headingLevel { dropHeading(before: level) }
        blocks += next
        endsInGap = false
      }
    }
    if endsInGap { dropHeading(before: 1) }
    tellsNothing = isGone && blocks.allSatisfy(\.isMereWords)
  }

  /// Takes away a heading at the end that heads nothing now.
  private mutating func dropHeading(before level: Int) {
    guard case .heading(let last)? = blocks.last, last.level >= level,
      !last.text.contains(where: \.isNumberOrMark)
    else { return }
    blocks.removeLast()
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let heading) = self { heading.level } else { nil }
  }

  /// A heading, or a paragraph that prints no number and cites nothing.
  fileprivate var isMereWords: Bool {
    switch self {
    case .heading: true
    case .paragraph(let paragraph): !paragraph.text.contains(where: \.isNumberOrMark)
    default: false
    }
  }
}

extension Inline {
  /// Whether a printed number, a source or a note stands in it.
  fileprivate var isNumberOrMark: Bool {
    switch self {
    case .number, .sources, .footnote: true
    case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
      .language(_, let inner):
      inner.contains(where: \.isNumberOrMark)
    case .text, .code, .mark, .lineBreak: false
    }
  }
}
