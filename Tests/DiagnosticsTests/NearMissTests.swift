internal import Testing

@testable import Diagnostics

@Suite("the name a writer may have meant")
struct NearMissTests {
  @Test("two neighbouring letters that changed places are one slip, wherever they stand")
  func transpositions() {
    for word in ["partner", "currency", "participants", "год", "тиражи"] {
      let letters = Array(word)
      for place in letters.indices.dropLast() where letters[place] != letters[place + 1] {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        let slip = String(swapped)
        #expect(NearMiss.distance(slip, word) == 1, "\(slip)")
        #expect(NearMiss.of(slip, in: ["elsewhere", word]) == word, "\(slip)")
      }
    }
  }

  @Test("a letter too many, too few or another one is one slip, too")
  func edits() {
    let word = Array("currency")
    for place in word.indices {
      var shorter = word
      shorter.remove(at: place)
      var longer = word
      longer.insert("x", at: place)
      var other = word
      other[place] = "x"
      for slip in [shorter, longer, other] {
        #expect(NearMiss.distance(String(slip), String(word)) == 1, "\(String(slip))")
      }
    }
  }

  @Test("the distance is the least number of slips: known pairs")
  func known() {
    let pairs: [(String, String, Int)] = [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3),
      ("ab", "ba", 1), ("abcd", "badc", 2), ("abc", "cab", 2), ("flaw", "lawn", 2),
      // No letter is touched twice (optimal string alignment): three, not two.
      ("ca", "abc", 3),
    ]
    for (left, right, distance) in pairs {
      #expect(NearMiss.distance(left, right) == distance, "\(left) \(right)")
    }
  }

  @Test("the distance is the same both ways, and lies between the lengths")
  func bounds() {
    var generator = WordGenerator(seed: 7)
    for _ in 0..<500 {
      let (left, right) = (generator.word(of: "abca"), generator.word(of: "abca"))
      let distance = NearMiss.distance(left, right)
      #expect(distance == NearMiss.distance(right, left), "\(left) \(right)")
      #expect(distance >= abs(left.count - right.count))
      #expect(distance <= max(left.count, right.count))
      #expect((distance == 0) == (left == right))
    }
  }

  @Test("a third of the letters may be wrong, one in the shortest words, and no more")
  func limit() {
    #expect(NearMiss.of("ab", in: ["ax"]) == "ax")
    #expect(NearMiss.of("ab", in: ["xy"]) == nil)
    #expect(NearMiss.of("abcde", in: ["abcxx"]) == nil)
    #expect(NearMiss.of("abcdef", in: ["abcdxx"]) == "abcdxx")
    #expect(NearMiss.of("abcdef", in: ["abcxxx"]) == nil)
  }

  @Test("the nearest is taken, of equals the first, and never the name itself")
  func choice() {
    #expect(NearMiss.of("values", in: ["volumes", "value"]) == "value")
    #expect(NearMiss.of("cat", in: ["bat", "car"]) == "bat")
    #expect(NearMiss.of("cat", in: ["cat"]) == nil)
    #expect(NearMiss.of("Partner", in: ["partners", "partner"]) == "partner")
    #expect(NearMiss.of("cat", in: [String]()) == nil)
  }

  @Test(
    "nothing is offered that means something else",
    arguments: [
      ("re-export", ["export", "import"]), ("unplanned", ["planned", "held"]), ("В", ["A", "B"]),
      ("E", ["A", "B", "C", "D"]), ("gazette-0515", ["gazette-0514", "gazette-0110"]),
      ("stat-2024q2", ["stat-2024q1"]),
    ])
  func meanings(name: String, known: [String]) {
    #expect(NearMiss.of(name, in: known) == nil)
  }

  @Test("a slip is still offered beside digits and before endings")
  func slips() {
    #expect(NearMiss.of("Exports", in: ["import", "export"]) == "export")
    #expect(NearMiss.of("gazete-0514", in: ["gazette-0514"]) == "gazette-0514")
  }

  @Test("a name of any length is compared with nothing")
  func long() {
    let name = String(repeating: "a", count: NearMiss.longestName)
    #expect(NearMiss.of(name + "b", in: [name]) == nil)
    #expect(NearMiss.of(String(name.dropLast()), in: [name]) == name)
  }
}
