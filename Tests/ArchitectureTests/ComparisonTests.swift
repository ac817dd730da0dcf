import Foundation
import Testing

/// docs/comparison.md claims nothing of this program that no test shows.
@Suite("The comparison with other tools")
struct ComparisonTests {
  /// The features with what stands of this program.
  static func claims() throws -> [(feature: String, ours: String)] {
    try Checkout.text("docs/comparison.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| feature") }
      .map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return (cells[0], cells[1])
      }
  }

  @Test("each feature of ours names a test, which is there once, expects something and is run")
  func named() throws {
    let claims = try Self.claims()
    let tests = Dictionary(grouping: try TestFunction.all(), by: \.title)
    #expect(claims.count > 25)
    #expect(tests.count > 300)
    for (feature, ours) in claims {
      #expect(ours.hasPrefix("yes: "), "\(feature)")
      let name = ours.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      let named = tests[name] ?? []
      #expect(named.count == 1, "\(feature): \(named.count) tests have the title \(name)")
      for test in named {
        #expect(test.body.contains("#expect("), "\(feature): \(test.name) expects nothing")
        #expect(!test.head.contains(".disabled("), "\(feature): \(test.name) is not run")
      }
    }
  }
}
