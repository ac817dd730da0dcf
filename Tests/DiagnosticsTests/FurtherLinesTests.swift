internal import Testing

@testable import Diagnostics

@Suite("the other lines of a mistake")
struct FurtherLinesTests {
  private func text(_ numbers: [Int]) -> String {
    var lines = FurtherLines()
    for number in numbers { lines.add(number) }
    return lines.text
  }

  @Test("are named in order, each once, and beyond ten their number is said")
  func texts() {
    #expect(text([5]) == "the same in line 5")
    #expect(text([7, 3]) == "the same in lines 3 and 7")
    #expect(text([7, 3, 5, 3]) == "the same in lines 3, 5 and 7")
    #expect(
      text(Array(1...14)) == "the same in lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 4 more")
  }
}
