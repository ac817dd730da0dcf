/// Words that look random and are the same on every run (Knuth's MMIX generator).
struct WordGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // The high bits are the good ones.
    return state ^ (state >> 33)
  }

  /// Up to twelve characters of those given.
  mutating func word(of characters: String) -> String {
    let letters = Array(characters)
    let count = Int.random(in: 0...12, using: &self)
    return String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &self)] })
  }
}
