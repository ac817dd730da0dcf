internal import Foundation
internal import Testing

@Suite struct VectorTests {
  @Test("every shared vector we have a function for gives its published number")
  func sharedVectors() throws {
    guard let data = SharedFile.data("vectors/statistics.json") else { return }
    let vectors = try Vector.all(in: data, group: "statistics")
    #expect(vectors.count >= 109)
    let functions = VectorTable.functions()
    var passed = 0
    for vector in vectors {
      guard let function = functions[vector.function] else { continue }
      let actual = function(vector.input)
      let matches = vector.matches(actual)
      #expect(
        matches,
        "\(vector.name): \(String(describing: actual)) is not \(String(describing: vector.expected))"
      )
      passed += matches ? 1 : 0
    }
    let missing = Set(vectors.map(\.function)).subtracting(functions.keys).sorted()
    print("vectors: \(passed) of \(vectors.count) passed; not ours yet: \(missing)")
    #expect(passed >= 106)
  }

  @Test("a vector with a wrong number fails")
  func wrongNumber() throws {
    let vector = try #require(
      Vector([
        "name": "x", "function": "percentChange", "tolerance": 1e-9,
        "input": ["current": 110.0, "previous": 100.0], "expected": 11.0,
      ]))
    let function = try #require(VectorTable.functions()["percentChange"])
    #expect(!vector.matches(function(vector.input)))
  }
}
