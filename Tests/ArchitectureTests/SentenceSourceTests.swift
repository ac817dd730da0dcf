internal import Foundation
internal import Testing

/// A language may only say how one thing stands to another where it words what was found true: the
/// sources of each are read for words of comparison, order, quantity and completeness.
struct SentenceSourceTests {
  /// Words, or the beginnings of words, by the folder of a language.
  private static let relations: [String: [String]] = [
    "English": [
      "rose", "fell", "grew", "most", "largest", "smallest", "highest", "lowest", "longest",
      "majority",
      "more than", "fewer than", "no more than", "none of", "every", "both", "complete",
      "conflicts",
      "differs", "borne out", "agree",
    ],
    "Russian": [
      "вырос", "снизил", "наибольш", "наименьш", "крупнейш", "самый", "самая", "самое", "больше",
      "меньше", "ни одно", "каждая", "все ", "полным", "неполон", "противореч", "расход",
      "подтвержда",
    ],
    "Belarusian": [
      "вырас", "знізі", "найбольш", "найменш", "найбуйнейш", "найдаўж", "самы ", "самая", "больш",
      "менш", "ніводная", "кожная", "усе ", "поўным", "няпоўны", "супярэч", "разыходз", "пацвярджа",
    ],
  ]

  /// What is no claim about records, by the text: names of verdicts, heads and labels, how things are
  /// counted, legends. A reason each.
  private static let labels: [String: String] = [
    "conflicting": "the name of a verdict", "противоречит": "the name of a verdict",
    "супярэчыць": "the name of a verdict", "подтверждается": "the name of a verdict",
    "пацвярджаецца": "the name of a verdict",
    "Все": "the head of a column", "Усе": "the head of a column",
    "All sections": "the name of a row", "Все разделы": "the name of a row",
    "Усе раздзелы": "the name of a row",
    "Ranks by turnover, 1 for the largest, \\($0)": "how ranks are counted",
    "Места по товарообороту, 1 у крупнейшего, \\($0)": "how ranks are counted",
    "Месцы паводле тавараабароту, 1 у найбуйнейшага, \\($0)": "how ranks are counted",
    "highest here": "a flag at what the chart found", "lowest here": "a flag, too",
    "здесь наибольшее": "a flag", "здесь наименьшее": "a flag",
    "здесь наибольшее изменение": "a flag", "тут найбольшае": "a flag",
    "тут найменшае": "a flag", "тут найбольшая змена": "a flag",
    "What was said, and how it stands against everything else that is known": "the head of a table",
    "цифр ни одно ведомство не публикует.": "a note of what is published",
  ]

  @Test(
    "no bare string says how one thing stands to another", arguments: Array(relations.keys.sorted())
  )
  func bareStrings(_ language: String) throws {
    let folder = Checkout.root.appendingPathComponent("Sources/Language/\(language)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { Self.isOfSentences($0.lastPathComponent) }
    #expect(files.count == 3)
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      for literal in SwiftLiterals(source).outsideAssertions {
        guard let word = Self.relation(in: literal, language), Self.labels[literal] == nil,
          !Self.isExplanation(literal)
        else { continue }
        Issue.record(
          "\(file.lastPathComponent): \"\(literal)\" says \"\(word)\" without an assertion")
      }
    }
  }

  private static func isOfSentences(_ name: String) -> Bool {
    ["Claims", "Contacts", "Trade"].contains { name.hasSuffix("+\($0).swift") }
  }

  private static func relation(in literal: String, _ language: String) -> String? {
    let text = " " + literal.lowercased() + " "
    return relations[language]?.first { text.contains(" " + $0) }
  }

  /// Legends and methods: they say what marks and rules mean, of no record.
  private static func isExplanation(_ literal: String) -> Bool {
    [
      "†", "Counted by", "Last figure known minus", "Счёт по", "Лік паводле", "Bands:", "Полосы:",
      "Палосы:", "Implied values",
    ]
    .contains { literal.hasPrefix($0) }
  }

  @Test("the test finds a bare string, and none inside what words an assertion")
  func itself() {
    let source = """
      let words = Words(
        title: "Turnover rose most",
        moved: Saying { movement, _ in
          switch movement { case .rose: "It \\(rose("x")) rose" }
        },
        note: "plain")
      """
    let literals = SwiftLiterals(source).outsideAssertions
    #expect(literals == ["Turnover rose most", "plain"])
  }
}
