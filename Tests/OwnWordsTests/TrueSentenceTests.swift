import Testing

@testable import OwnWords

@Suite("True sentences, and those that no record can judge")
struct TrueSentenceTests {
  static let bornOut = [
    (
      "en",
      "In 2023 the turnover came to about 48.7 billion dollars, 6.3 percent more than in 2022."
    ),
    ("en", "In the first quarter of 2024 the turnover rose by 4.2 percent to 12.08 billion."),
    ("en", "By the Kremlin note the turnover fell by 2.3 percent in the first quarter of 2024."),
    (
      "en",
      "Russian exports to Belarus fell by 2.1 percent to 6.7 billion dollars in the first "
        + "quarter of 2024."
    ),
    (
      "en", "In the first quarter of 2024 Belarusian exports to Russia came to 5.7 billion dollars."
    ),
    (
      "en",
      "The exports of 6.7 and imports of 5.7 billion dollars in the first quarter of 2024 add "
        + "up to 12.4 billion."
    ),
    ("en", "Russia accounted for 57.5 percent of the investment in the first quarter of 2024."),
    ("en", "Putin arrived in Minsk on Thursday 23 May and left on 24 May."),
    ("en", "On 15 May Belousov and Khrenin spoke by telephone."),
    ("en", "Prime minister Roman Golovchenko met Mikhail Mishustin on 16 April."),
    ("en", "Lukashenko met Putin in Moscow on 11 April 2024."),
    ("en", "The log holds two calls in March 2024."),
    ("en", "The two presidents met twice in May 2024."),
    (
      "ru",
      "В 2023 году товарооборот Беларуси и России вырос на 6,3 % и составил около 48,7 млрд долларов."
    ),
    ("ru", "За первый квартал 2024 года товарооборот вырос на 4,2 % до 12,08 млрд долларов."),
    (
      "ru",
      "Экспорт России в Беларусь в первом квартале 2024 года снизился на 2,1 % до 6,7 млрд долларов."
    ),
    ("ru", "Путин прибыл в Минск в четверг, 23 мая."),
    ("ru", "24 мая Андрей Белоусов встретился с Виктором Хрениным в Минске."),
    ("ru", "Премьер-министр России Михаил Мишустин говорил о транзите."),
    ("ru", "В марте 2024 года состоялось два телефонных разговора."),
    (
      "be",
      "У 2023 годзе тавараабарот Беларусі і Расіі вырас на 6,3 % і склаў каля 48,7 млрд долараў."
    ),
    ("be", "За першы квартал 2024 года тавараабарот вырас на 4,2 % да 12,08 млрд долараў."),
    ("be", "Пуцін прыбыў у Мінск у чацвер, 23 мая."),
    ("be", "24 мая Андрэй Белавусаў сустрэўся з Віктарам Хрэніным у Мінску."),
    ("be", "У сакавіку 2024 года адбыліся дзве тэлефонныя размовы."),
  ]

  static let unjudged = [
    ("en", "Turnover will probably fall to 12.3 billion dollars."),
    ("en", "If turnover fell to 12.3 billion dollars, both budgets would suffer."),
    ("en", "Inflation rose by 7 percent."),
    ("en", "Trade talks covered a programme of 5 billion dollars."),
    ("en", "A plant for 900 million dollars was opened in 2023."),
    ("en", "Exports of potash fell in 2023."),
    ("en", "In 2023 food exports rose by 30 percent."),
    ("en", "The presidents agreed to increase trade."),
    ("en", "The growth of trade slowed in the first quarter of 2024."),
    ("en", "The former foreign minister Mikhail Mishustin never existed."),
    ("en", "Putin could visit Minsk on 30 May."),
    ("en", "On 12 March the parliament of Belarus passed a law."),
    ("en", "In his 25 years in office he saw three crises."),
    ("en", "Whether turnover fell in 2023 is a matter of the source."),
    ("ru", "Товарооборот, вероятно, снизится до 12,3 млрд долларов."),
    ("ru", "Инфляция составила 7 %."),
    ("ru", "Экспорт калийных удобрений в 2023 году снизился."),
    ("ru", "Стороны договорились увеличить товарооборот."),
    ("ru", "Темпы роста товарооборота в первом квартале 2024 года снизились."),
    ("ru", "12 марта парламент Беларуси принял закон."),
    ("be", "Тавараабарот, верагодна, знізіцца да 12,3 млрд долараў."),
    ("be", "Інфляцыя склала 7 %."),
    ("be", "Экспарт калійных угнаенняў у 2023 годзе знізіўся."),
    ("be", "Бакі дамовіліся павялічыць тавараабарот."),
    ("be", "12 сакавіка парламент Беларусі прыняў закон."),
  ]

  @Test("a true sentence gives no alarm", arguments: bornOut)
  func trueSentence(language: String, text: String) throws {
    let check = try Shipped.check("russia-belarus")
    #expect(try Shipped.contradictions(text, language, in: check) == [])
  }

  @Test("something of each true sentence is found on record", arguments: bornOut)
  func found(language: String, text: String) throws {
    let judged = try Shipped.judged(text, language, in: try Shipped.check("russia-belarus"))
    #expect(
      judged.contains { if case .holds = $0.standing { true } else { false } }, "\(judged)")
  }

  @Test("an opinion, another subject or half a subject gives no alarm", arguments: unjudged)
  func unjudgedSentence(language: String, text: String) throws {
    let check = try Shipped.check("russia-belarus")
    #expect(try Shipped.contradictions(text, language, in: check) == [])
  }
}
