internal import Diagnostics
internal import Fields
internal import Foundation
internal import Testing

@testable import Composer
@testable import Definitions

/// Words of relation that authors write around numbers.
struct BareRelationTests {
  private static func warnings(_ lead: String) throws -> [String] {
    let text = "title: Test\nlead:\n\(lead)\nsections: []\n"
    let file = try TextFile(bytes: Array(text.utf8), shownAs: "test.yaml", area: .definition)
    return try Definition.read(file, name: "test").warnings.map(\.code)
  }

  @Test(
    "a word of relation beside a number is told, in each language, unless the records choose it",
    arguments: [
      ("  en: 'It rose by {{ trade.turnover.latest.growth | percent }}.'", true),
      ("  ru: 'Он вырос на {{ trade.turnover.latest.growth | percent }}.'", true),
      ("  be: 'Ён вырас на {{ trade.turnover.latest.growth | percent }}.'", true),
      ("  en: 'Most are calls: {{ contacts.week.count | count }}.'", true),
      (
        "  en: 'It {{ trade.turnover.latest | direction }} to {{ trade.turnover.latest | money }}.'",
        false
      ),
      ("  en: 'It is {{ trade.turnover.latest | money }}. Most are calls.'", false),
      ("  en: 'The largest part is told below.'", false),
    ] as [(String, Bool)])
  func told(_ lead: String, _ isTold: Bool) throws {
    #expect(try Self.warnings(lead).contains("bare-relation") == isTold)
  }

  @Test("no shipped layout has any", arguments: Set(LayoutTests.cases.map(\.0)).sorted())
  func shipped(_ layout: String) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = try EnclosedFolder(root).textFile("layouts/\(layout)", area: .definition)
    let told = try Definition.read(file, name: layout).warnings.map(\.text)
    #expect(told == [])
  }
}
