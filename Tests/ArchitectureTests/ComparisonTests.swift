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

  /// The titles of every test of the checkout.
  static func titles() throws -> Set<String> {
    var titles: Set<String> = []
    for file in Checkout.swiftFiles(below: "Tests") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/@Test\(\s*"((?:[^"\\]|\\.)*)"/#) {
        titles.insert(String(match.1))
      }
    }
    return titles
  }

  @Test("each feature of ours names a test, and that test is there")
  func named() throws {
    let claims = try Self.claims()
    let titles = try Self.titles()
    #expect(claims.count > 25)
    #expect(titles.count > 300)
    for (feature, ours) in claims {
      let name = ours.split(separator: "\"").dropFirst().first.map(String.init)
      #expect(ours.hasPrefix("yes: "), "\(feature)")
      #expect(name.map(titles.contains) == true, "\(feature): there is no test \(name ?? "named")")
    }
  }
}
