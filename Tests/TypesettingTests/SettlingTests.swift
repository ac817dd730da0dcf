internal import Testing

@testable import Typesetting

@Suite struct SettlingTests {
  @Test("a layout settles when a pass gives the page numbers it was made with")
  func settles() throws {
    var seen: [[String: Int]] = []
    let layout = try Settling.settle(passes: 5) { numbers throws(TypesettingError) in
      seen.append(numbers)
      // The contents take a page of their own once they have numbers.
      return (seen.count, numbers.isEmpty ? ["a": 1] : ["a": 2])
    }
    #expect(layout == 3)
    #expect(seen == [[:], ["a": 1], ["a": 2]])
  }

  @Test("after five passes the references that still change are named")
  func unsettled() {
    var passes = 0
    let error = #expect(throws: TypesettingError.self) {
      try Settling.settle(passes: 5) { _ throws(TypesettingError) in
        passes += 1
        return ((), ["steady": 4, "figure-2": passes % 2, "appendix": passes])
      }
    }
    #expect(passes == 5)
    #expect(error == .unsettled(["appendix", "figure-2"]))
    #expect(
      error?.description
        == "the page numbers of these references do not settle: appendix, figure-2")
  }
}
