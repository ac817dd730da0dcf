internal import Testing

@testable import Texts

@Suite("Languages are found")
struct TextLanguageTests {
  private static let russian = "Президенты провели встречу в Минске, сообщили в Кремле."

  @Test(
    "the language is the text's own",
    arguments: [
      ("The presidents met in Minsk and spoke of trade.", TextLanguage.english),
      (TextLanguageTests.russian, .russian),
      ("Прэзідэнты правялі сустрэчу ў Мінску і гаварылі пра гандаль.", .belarusian),
      ("Die Präsidenten trafen sich in Minsk und sprachen mit der Presse.", .german),
      ("Les présidents se sont vus à Minsk et ont parlé du commerce dans le palais.", .french),
      ("Minsk 2024", .unknown),
    ])
  func languages(text: String, language: TextLanguage) {
    #expect(TextLanguage(of: text) == language)
  }
}
