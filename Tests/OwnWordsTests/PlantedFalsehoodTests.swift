import Testing

@testable import OwnWords

@Suite("Falsehoods planted in texts of our own")
struct PlantedFalsehoodTests {
  /// A sentence with the words of it that are false.
  struct Falsehood: Sendable {
    var kind: String
    var text: String
    var words: String

    init(_ kind: String, _ text: String, _ words: String) {
      self.kind = kind
      self.text = text
      self.words = words
    }
  }

  static let english = [
    Falsehood(
      "number", "Turnover fell to 12.3 billion, a drop of 73 %.", "12.3 billion"),
    Falsehood("number", "Turnover fell to 12.3 billion, a drop of 73 %.", "73 %"),
    Falsehood(
      "number", "In 2023 the turnover came to 47.8 billion dollars.", "47.8 billion dollars"),
    Falsehood("number", "In 2023 the turnover grew by 3.6 percent.", "3.6 percent"),
    Falsehood(
      "number", "Putin said that over 70 percent of payments are made in own currencies.",
      "70 percent"),
    Falsehood(
      "unit", "Russian exports to Belarus came to 22.6 million dollars in 2023.",
      "22.6 million dollars"),
    Falsehood(
      "unit", "The turnover of the first quarter of 2024 was 12.08 billion euros.",
      "12.08 billion euros"),
    Falsehood(
      "base",
      "In the first quarter of 2024 the turnover grew by 4.2 percent compared to the first quarter"
        + " of 2022.", "4.2 percent"),
    Falsehood(
      "period", "In the first quarter of 2023 the turnover was 12.08 billion dollars.",
      "12.08 billion dollars"),
    Falsehood(
      "direction", "Russian exports to Belarus rose in the first quarter of 2024.", "rose"),
    Falsehood("direction", "In 2023 the turnover fell.", "fell"),
    Falsehood("date", "Putin arrived in Minsk on 22 May.", "22 May"),
    Falsehood("date", "Putin arrived in Minsk on Wednesday 23 May.", "Wednesday"),
    Falsehood("date", "Belousov and Khrenin spoke by telephone on 16 May.", "16 May"),
    Falsehood("name", "On 24 May Andrei Belousov met Sergei Aleinik in Minsk.", "Sergei Aleinik"),
    Falsehood(
      "name", "Foreign minister Mikhail Mishustin travelled to Minsk.",
      "Foreign minister Mikhail Mishustin"),
    Falsehood(
      "name", "The Belarusian president Vladimir Putin spoke of oil and gas.",
      "Belarusian president Vladimir Putin"),
    Falsehood(
      "name", "The Russian prime minister Mikhail Mishustim spoke of transit.",
      "Russian prime minister Mikhail Mishustim"),
    Falsehood("place", "Lukashenko met Putin in Minsk on 11 April 2024.", "Minsk"),
    Falsehood("count", "The log holds five calls in March 2024.", "five calls"),
    Falsehood("count", "The two presidents met four times in May 2024.", "four times"),
  ]

  static let russian = [
    Falsehood(
      "number", "В 2023 году товарооборот Беларуси и России составил 47,8 млрд долларов.",
      "47,8 млрд долларов"),
    Falsehood("number", "За первый квартал 2024 года товарооборот вырос на 6,3 %.", "6,3 %"),
    Falsehood(
      "unit", "Экспорт России в Беларусь в 2023 году составил 22,6 млн долларов.",
      "22,6 млн долларов"),
    Falsehood("unit", "Товарооборот за 2023 год составил 48,7 млрд евро.", "48,7 млрд евро"),
    Falsehood(
      "base",
      "В первом квартале 2024 года товарооборот вырос на 4,2 % по сравнению с первым кварталом"
        + " 2022 года.", "4,2 %"),
    Falsehood("direction", "В 2023 году товарооборот снизился.", "снизился"),
    Falsehood(
      "direction", "Экспорт России в Беларусь в первом квартале 2024 года вырос.", "вырос"),
    Falsehood("date", "Путин прибыл в Минск 22 мая.", "22 мая"),
    Falsehood("date", "Путин прибыл в Минск в среду, 23 мая.", "среду"),
    Falsehood(
      "date", "Путин и Лукашенко провели телефонный разговор 24 марта 2024 года.",
      "24 марта 2024"),
    Falsehood(
      "name", "Министр иностранных дел Михаил Мишустин обсудил транзит.",
      "Министр иностранных дел Михаил Мишустин"),
    Falsehood(
      "name", "Президент Белоруссии Владимир Путин выступил перед прессой.",
      "Президент Белоруссии Владимир Путин"),
    Falsehood(
      "name", "24 мая Андрей Белоусов встретился с Сергеем Алейником в Минске.",
      "Сергеем Алейником"),
    Falsehood(
      "count", "В марте 2024 года состоялось пять телефонных разговоров.",
      "пять телефонных разговоров"),
  ]

  static let belarusian = [
    Falsehood(
      "number", "У 2023 годзе тавараабарот Беларусі і Расіі склаў 47,8 млрд долараў.",
      "47,8 млрд долараў"),
    Falsehood("number", "За першы квартал 2024 года тавараабарот вырас на 6,3 %.", "6,3 %"),
    Falsehood(
      "unit", "Экспарт Расіі ў Беларусь у 2023 годзе склаў 22,6 млн долараў.",
      "22,6 млн долараў"),
    Falsehood("unit", "Тавараабарот за 2023 год склаў 48,7 млрд еўра.", "48,7 млрд еўра"),
    Falsehood(
      "base",
      "У першым квартале 2024 года тавараабарот вырас на 4,2 % у параўнанні з першым кварталам"
        + " 2022 года.", "4,2 %"),
    Falsehood("direction", "У 2023 годзе тавараабарот знізіўся.", "знізіўся"),
    Falsehood(
      "direction", "Экспарт Расіі ў Беларусь у першым квартале 2024 года вырас.", "вырас"),
    Falsehood("date", "Пуцін прыбыў у Мінск 22 мая.", "22 мая"),
    Falsehood("date", "Пуцін прыбыў у Мінск у сераду, 23 мая.", "сераду"),
    Falsehood(
      "name", "Міністр замежных спраў Міхаіл Мішусцін абмеркаваў транзіт.",
      "Міністр замежных спраў Міхаіл Мішусцін"),
    Falsehood(
      "name", "Прэзідэнт Беларусі Уладзімір Пуцін выступіў перад прэсай.",
      "Прэзідэнт Беларусі Уладзімір Пуцін"),
    Falsehood(
      "name", "24 мая Андрэй Белавусаў сустрэўся з Сяргеем Алейнікам у Мінску.",
      "Сяргеем Алейнікам"),
    Falsehood(
      "count", "У сакавіку 2024 года адбылося пяць тэлефонных размоў.", "пяць тэлефонных размоў"),
  ]

  @Test("each is found in English, at its words", arguments: english)
  func foundInEnglish(falsehood: Falsehood) throws {
    try found(falsehood, "en")
  }

  @Test("each is found in Russian, at its words", arguments: russian)
  func foundInRussian(falsehood: Falsehood) throws {
    try found(falsehood, "ru")
  }

  @Test("each is found in Belarusian, at its words", arguments: belarusian)
  func foundInBelarusian(falsehood: Falsehood) throws {
    try found(falsehood, "be")
  }

  private func found(_ falsehood: Falsehood, _ language: String) throws {
    let words = try Shipped.contradictions(
      falsehood.text, language, in: try Shipped.check("russia-belarus"))
    #expect(words.contains(falsehood.words), "\(words)")
  }

  @Test("there are more than forty, of every kind")
  func kinds() {
    let all = Self.english + Self.russian + Self.belarusian
    #expect(all.count > 40)
    let kinds = Set(all.map(\.kind))
    #expect(
      kinds.isSuperset(of: ["number", "date", "name", "direction", "count", "unit", "base"]))
  }
}
