internal import Foundation
internal import Testing

@testable import vectors

@Suite struct VectorTests {
  @Test("every shared vector of the group `statistics` gives its published number")
  func sharedVectors() throws {
    guard let data = SharedFile.data("vectors/statistics.json") else { return }
    let outcomes = try #require(VectorFile(data)).outcomes()
    let ours = outcomes.filter { $0.vector.group == "statistics" }
    #expect(ours.count >= 109)
    for (vector, outcome) in ours { #expect(outcome == .pass, "\(vector.line(outcome))") }
  }

  private static func outcome(_ function: String, expected: String) throws -> String {
    let text = """
      {"vectors": [{"name": "x", "function": "\(function)", "tolerance": 1e-9,
      "input": {"current": 110, "previous": 100}, "expected": \(expected)}]}
      """
    let file = try #require(VectorFile(Data(text.utf8)))
    return try #require(file.outcomes().map { $0.vector.line($0.outcome) }.first)
  }

  @Test("a vector passes, fails with both values, or is not ours")
  func lines() throws {
    #expect(try Self.outcome("percentChange", expected: "10") == "pass      x")
    #expect(
      try Self.outcome("percentChange", expected: "11").hasPrefix("FAIL      x: 10.0000000000000"))
    #expect(try Self.outcome("percentChange", expected: "11").hasSuffix(" is not 11"))
    #expect(try Self.outcome("percentChange", expected: "null").hasSuffix(" is not undefined"))
    #expect(try Self.outcome("parse", expected: "1") == "not ours  x (parse)")
  }

  @Test("a file of another form is refused")
  func otherForm() {
    #expect(VectorFile(Data("[1, 2]".utf8)) == nil)
    #expect(VectorFile(Data("year,value".utf8)) == nil)
  }
}
