internal import Foundation
internal import Testing

@testable import vectors

@Suite struct VectorTests {
  /// The published numbers of this repository, every entry with its source.
  private static func published() throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "Vectors/published.json"))
  }

  @Test("Statistics gives every published number, within the tolerance it was published with")
  func publishedNumbers() throws {
    let outcomes = try #require(VectorFile(Self.published())).outcomes()
    #expect(outcomes.count >= 109)
    for (vector, outcome) in outcomes { #expect(outcome == .pass, "\(vector.line(outcome))") }
  }

  @Test("every function that has a name in vectors has a published number")
  func everyFunction() throws {
    let file = try #require(VectorFile(Self.published()))
    #expect(
      Set(VectorTable.functions().keys).subtracting(file.vectors.map(\.function)).sorted() == [])
  }

  @Test("every published number and series names its source, and every series is used")
  func sources() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Self.published()) as? [String: Any])
    let entries = try #require(json["vectors"] as? [[String: Any]])
    let series = try #require(json["series"] as? [String: [String: Any]])
    for entry in entries {
      #expect((entry["source"] as? String)?.isEmpty == false, "\(entry["name"] ?? "")")
    }
    for (name, entry) in series {
      #expect((entry["source"] as? String)?.isEmpty == false, "\(name)")
      let isUsed = entries.contains { entry in
        (entry["input"] as? [String: Any])?.values.contains { $0 as? String == name } == true
      }
      #expect(isUsed, "\(name)")
    }
    #expect(Set(entries.compactMap { $0["name"] as? String }).count == entries.count)
  }

  @Test("an input that is the name of a series stands for its values")
  func namedSeries() throws {
    let text = """
      {"series": {"three": {"source": "here", "values": [1, 2, 3]}},
      "vectors": [{"name": "x", "function": "hhi", "input": {"shares": "three"}, "expected": 14}]}
      """
    let file = try #require(VectorFile(Data(text.utf8)))
    #expect(file.vectors.first?.input.doubles("shares") == [1, 2, 3])
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

  /// What becomes of one entry.
  private static func outcome(
    of function: String, _ input: String, expected: String
  ) throws -> VectorFile.Outcome {
    let text = """
      {"vectors": [{"name": "x", "function": "\(function)", "tolerance": 1e-9, "input": \(input),
      "expected": \(expected)}]}
      """
    let file = try #require(VectorFile(Data(text.utf8)))
    return try #require(file.outcomes().first).outcome
  }

  @Test("the parameters of an entry are those that count, not those of the shared file")
  func parameters() throws {
    let series = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]"
    let quarters = #"{"series": \#(series), "period": 4}"#
    #expect(
      try Self.outcome(
        of: "movingAnnualTotalAtYearEnds", quarters, expected: "[10, 26, 42]") == .pass)
    let toDate =
      #"{"series": \#(series), "period": 4, "startYear": 2020, "year": 2021, "throughMonth": 2}"#
    #expect(
      try Self.outcome(of: "ytdGrowthPercent", toDate, expected: "266.66666666666663") == .pass)
    let trend = #"{"series": \#(series), "period": 4, "indices": [0, 2, 99]}"#
    #expect(try Self.outcome(of: "classicalTrend", trend, expected: "[null, 3, null]") == .pass)
    let mirror = #"{"reporterExportFob": 100, "partnerImportCif": 106}"#
    #expect(try Self.outcome(of: "mirrorDiscrepancyPercent", mirror, expected: "0") == .pass)
  }

  @Test("a relative tolerance is a part of the expected number")
  func relative() throws {
    func line(_ kind: String) throws -> VectorFile.Outcome {
      let text = """
        {"vectors": [{"name": "x", "function": "percentChange", "tolerance": 0.02,
        "toleranceKind": "\(kind)", "input": {"current": 100.5, "previous": 50}, "expected": 100}]}
        """
      let file = try #require(VectorFile(Data(text.utf8)))
      return try #require(file.outcomes().first).outcome
    }
    #expect(try line("rel") == .pass)
    guard case .fail(let actual) = try line("abs") else {
      Issue.record("an absolute tolerance of 0.02 passes a difference of 1")
      return
    }
    #expect(Double(actual).map { abs($0 - 101) < 1e-9 } == true, "\(actual)")
  }

  @Test("a variant that is not ours is said so, an entry of another form too")
  func variants() throws {
    let share = #"{"successes": 8, "n": 12, "method": "jeffreys"}"#
    #expect(try Self.outcome(of: "shareInterval", share, expected: "[0, 1]") == .notOurs)
    let file = try #require(
      VectorFile(Data(#"{"vectors": [1, {"name": "a"}, null]}"#.utf8)))
    #expect(file.outcomes().map(\.outcome) == [.notOurs, .notOurs, .notOurs])
    #expect(file.vectors.map(\.name) == ["entry 1", "entry 2", "entry 3"])
  }

  @Test("odd inputs end in an outcome, whatever function they are for")
  func oddInputs() throws {
    let keys = [
      "current", "previous", "series", "count", "exposure", "gaps", "dates", "table", "prices",
      "quantities", "times", "event", "at", "events", "counts", "period", "level", "n", "k1",
      "degrees", "jumps", "shares", "parts", "countsTable", "a", "b",
    ]
    for value in ["null", "\"x\"", "-3", "[]", "[null, 2]", "[[1], []]", "{}"] {
      let members = keys.map { "\"\($0)\": \(value)" }.joined(separator: ", ")
      for function in VectorTable.functions().keys.sorted() {
        let outcome = try Self.outcome(of: function, "{\(members)}", expected: "12345")
        #expect(outcome != .pass, "\(function) of \(value)")
      }
    }
  }

  @Test("a file of another form is refused")
  func otherForm() {
    #expect(VectorFile(Data("[1, 2]".utf8)) == nil)
    #expect(VectorFile(Data("year,value".utf8)) == nil)
  }
}
