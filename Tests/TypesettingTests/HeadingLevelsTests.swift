internal import Drawing
internal import Testing

@testable import Typesetting

@Suite struct HeadingLevelsTests {
  @Test("a heading is tagged at most one level below the one before, also on another page")
  func gaps() {
    let frames = [[1, 2, 4], [4, 3, 2, 4]].map { levels in
      Frame(
        size: Size(width: 1, height: 1), items: levels.map { .tagStart(Tag(.heading($0))) })
    }
    let levels = HeadingLevels.close(frames).map { frame in
      frame.items.compactMap { item -> Int? in
        if case .tagStart(let tag) = item, case .heading(let level) = tag.role {
          level
        } else {
          nil
        }
      }
    }
    #expect(levels == [[1, 2, 3], [4, 3, 2, 3]])
  }
}
