internal import Document

/// Numbers the headings of a briefing: 1 for a section, 1.1 for the first heading in it.
struct HeadingNumbers {
  private var section = 0
  private var part = 0

  /// The sections with numbers before their headings; those of level 3 have none.
  static func numbered(_ sections: [Briefing.Section]) -> [Briefing.Section] {
    var numbers = HeadingNumbers()
    return sections.map { section in
      var section = section
      numbers.section += 1
      numbers.part = 0
      section.heading.text.insert(.text("\(numbers.section)\u{A0}\u{A0}"), at: 0)
      section.blocks = section.blocks.map { numbers.numbered($0) }
      return section
    }
  }

  private mutating func numbered(_ block: Block) -> Block {
    guard case .heading(var heading) = block, heading.level == 2 else { return block }
    part += 1
    heading.text.insert(.text("\(section).\(part)\u{A0}\u{A0}"), at: 0)
    return .heading(heading)
  }
}
