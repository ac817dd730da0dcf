internal import Periods
internal import Testing

@testable import Reading

@Suite("Figures in texts")
struct FigureReaderTests {
  @Test(
    "measure, value, unit, period and growth stand where the sentence has them",
    arguments: [
      (
        "en", "Trade turnover between Armenia and Georgia reached $1.2 billion in 2023.",
        "turnover 1.2 USD bn 2023 -"
      ),
      (
        "en", "In 2023 trade between Armenia and Georgia rose by 12.4% to $1.2 billion.",
        "turnover 1.2 USD bn 2023 12.4"
      ),
      (
        "en", "Armenia's exports to Georgia fell by 5 percent to $300 million in January-May 2024.",
        "exports 300.0 USD m 2024-01/2024-05 -5.0"
      ),
      (
        "en", "Trade between Armenia and Georgia doubled in the first quarter of 2024.",
        "turnover - - 2024-Q1 100.0"
      ),
      (
        "en", "Trade between Armenia and Georgia grew 1.5 times in the first half of 2023.",
        "turnover - - 2023-H1 50.0"
      ),
      (
        "ru", "Товарооборот Армении и Грузии в 2023 году вырос на 12,4% до 1,2 млрд долларов.",
        "turnover 1.2 USD bn 2023 12.4"
      ),
      (
        "ru",
        "Экспорт Армении в Грузию за январь-май 2024 года снизился на 5% и составил $300 млн.",
        "exports 300.0 USD m 2024-01/2024-05 -5.0"
      ),
      (
        "ru", "Торговля Армении и Грузии в первом полугодии 2023 года выросла в 1,5 раза.",
        "turnover - - 2023-H1 50.0"
      ),
      (
        "ru", "За девять месяцев текущего года товарооборот Армении и Грузии достиг $900 млн.",
        "turnover 900.0 USD m 2024-01/2024-09 -"
      ),
      (
        "be", "Тавараабарот Арменіі і Грузіі ў 2023 годзе вырас на 12,4% да 1,2 млрд долараў.",
        "turnover 1.2 USD bn 2023 12.4"
      ),
      (
        "be", "Гандаль Арменіі і Грузіі ў першым квартале 2024 года вырас удвая.",
        "turnover - - 2024-Q1 100.0"
      ),
    ])
  func figures(language: String, text: String, expected: String) {
    let found = Readings.figures(text, language).map { figure in
      [
        figure.measure, figure.value.map { "\($0)" } ?? "-", figure.unit ?? "-",
        figure.period?.description ?? "-", figure.growth.map { "\($0)" } ?? "-",
      ].joined(separator: " ")
    }
    #expect(found == [expected])
  }

  @Test("a growth is measured from the same period a year before")
  func base() {
    let found = Readings.figures(
      "Trade between Armenia and Georgia rose by 12% in the first quarter of 2024.", "en")
    #expect(found.first?.base?.description == "2023-Q1")
  }

  @Test(
    "a hedge is kept",
    arguments: [
      ("about $1.2 billion", "about"), ("nearly $1.2 billion", "about"),
      ("more than $1.2 billion", "over"), ("less than $1.2 billion", "under"),
      ("$1.2 billion", nil),
    ] as [(String, String?)])
  func hedges(amount: String, hedge: String?) {
    let found = Readings.figures(
      "Trade turnover between Armenia and Georgia came to \(amount) in 2023.", "en")
    #expect(found.first?.hedge == hedge)
    #expect(found.first?.value == 1.2)
  }

  @Test(
    "targets and forecasts are told from facts",
    arguments: [
      ("The goal is to bring trade between Armenia and Georgia to $3 billion.", "target"),
      ("Trade between Armenia and Georgia is expected to reach $3 billion in 2025.", "forecast"),
      ("Trade between Armenia and Georgia reached $3 billion in 2023.", "reported"),
    ])
  func kinds(text: String, kind: String) {
    #expect(Readings.figures(text, "en").map(\.kind.rawValue) == [kind])
  }

  @Test(
    "figures with other countries, or of all of them, are left",
    arguments: [
      "Armenia's exports to Brazil reached $300 million in 2023.",
      "The foreign trade of Armenia came to $9 billion in 2023.",
      "The Armenian budget is $5 billion in 2023.",
      "Armenian and Georgian investors placed $5 billion in other countries in 2023.",
    ])
  func others(text: String) {
    #expect(Readings.figures(text, "en").isEmpty)
  }

  @Test(
    "a range keeps its lower end with the unit behind it, and is unsure",
    arguments: [
      ("en", "Trade between Armenia and Georgia came to $20-30 million in 2023."),
      ("en", "Trade between Armenia and Georgia came to $20 million - $30 million in 2023."),
      ("ru", "Товарооборот Армении и Грузии в 2023 году составил $20–30 млн."),
    ])
  func ranges(language: String, text: String) {
    let found = Readings.figures(text, language)
    #expect(found.map(\.value) == [20])
    #expect(found.map(\.unit) == ["USD m"])
    #expect(found.map(\.isSure) == [false])
  }

  @Test("exports are those of the country that sells")
  func direction() {
    let text = "In 2023 exports from Georgia to Armenia came to $300 million."
    #expect(Readings.figures(text, "en").first?.reporter == "GEO")
    let russian = "Поставки из Грузии в Армению в 2023 году составили $300 млн."
    #expect(Readings.figures(russian, "ru").first?.reporter == "GEO")
  }

  @Test("numbers come back as they were written, in three languages")
  func numbers() throws {
    for (language, unit) in [("en", "$"), ("ru", "долларов"), ("be", "долараў")] {
      let words = try #require(ReadingWords.words(for: language))
      for hundredths in stride(from: 1, to: 99_999, by: 1_237) {
        let digits = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        let text =
          language == "en"
          ? "\(unit)\(digits) billion" : "\(digits.replacing(".", with: ",")) млрд \(unit)"
        let tokens = Tokenizer.tokens(of: text)
        let found = NumberFinder(words: words, tokens: tokens).mentions(in: 0..<tokens.count)
        #expect(found.map(\.digits) == [digits], "\(text)")
        #expect(found.first?.unit == .amount("USD bn"), "\(text)")
      }
    }
  }
}
