internal import Testing

@testable import Statistics

@Suite struct PastGrowthTests {
  @Test("quantiles of past growths are R's type 7")
  func quantiles() {
    // quantile(1:9, c(0, .1, .25, .5, .9)) in R.
    let growths = (1...9).map(Double.init).reversed()
    let shares = [0, 0.1, 0.25, 0.5, 0.9]
    let expected = [1, 1.8, 3, 5, 8.2]
    for (share, value) in zip(shares, expected) {
      let found = Growth.pastQuantile(Array(growths), share: share)
      #expect(found.map { abs($0 - value) < 1e-12 } == true)
    }
  }

  @Test("fewer than eight growths, or one that is no number, tell nothing")
  func tooFew() {
    #expect(Growth.pastQuantile([1, 2, 3, 4, 5, 6, 7], share: 0.5) == nil)
    #expect(Growth.pastQuantile([1, 2, 3, 4, 5, 6, 7, .nan], share: 0.5) == nil)
    #expect(Growth.pastQuantile(Array(repeating: 1, count: 8), share: 1.2) == nil)
  }

  @Test("the range lies around the base as the middle of the growths does")
  func range() {
    let growths = (0...8).map { Double($0) * 5 - 20 }
    for (probability, low, high) in [(50.0, 45.0, 55.0), (100, 40, 60)] {
      let range = Growth.rangeOfPastGrowth(base: 50, growths: growths, probability: probability)
      #expect(range.map { abs($0.lowerBound - low) < 1e-9 } == true)
      #expect(range.map { abs($0.upperBound - high) < 1e-9 } == true)
    }
  }
}
