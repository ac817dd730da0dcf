internal import Foundation

/// What a heading, a title or a cell says of the unit of values: a currency, a power of ten, or both.
struct SheetUnit: Sendable, Hashable {
  /// ISO 4217 code; `nil` where none is named.
  var currency: String?
  /// A power of ten; `nil` where no word for one stands there.
  var scale: Int?
  /// The words that are left, in small letters.
  var rest: [String]

  /// Reads a text.
  init(_ text: String) {
    let codes = text.split { !$0.isLetter }.map(String.init).filter(Self.currencies.contains)
    var plain = " " + Self.words(of: text).joined(separator: " ") + " "
    var found = Set(codes)
    for (phrase, code) in Self.phrases where plain.contains(" \(phrase) ") {
      found.insert(code)
      plain = plain.replacing(" \(phrase) ", with: " ")
    }
    for name in Self.namesOfSeveral { plain = plain.replacing(" \(name) ", with: " ") }
    for code in codes { plain = plain.replacing(" \(code.lowercased()) ", with: " ") }
    currency = found.count == 1 ? found.first : nil
    var scales: Set<Int> = []
    rest = plain.split(separator: " ").map(String.init).filter { word in
      guard let scale = Self.scales[word] else { return true }
      scales.insert(scale)
      return false
    }
    scale = scales.count == 1 ? scales.first : nil
  }

  /// The power of ten: of a text that names a currency and none, whole units are meant.
  var power: Int? { scale ?? (currency == nil ? nil : 0) }

  /// The words of a text in small letters; a dollar sign and a euro sign are words.
  static func words(of text: String) -> [String] {
    text.lowercased().replacing("us$", with: " usd ").replacing("€", with: " eur ")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let currencies = Set(Locale.commonISOCurrencyCodes)

  /// What currencies are called, longer names first; a name that several have is none.
  private static let phrases: [(String, String)] = [
    ("us dollars", "USD"), ("u s dollars", "USD"), ("долларов сша", "USD"),
    ("доллары сша", "USD"), ("доллар сша", "USD"), ("долл сша", "USD"), ("дол сша", "USD"),
    ("долараў зша", "USD"), ("долл зша", "USD"), ("дол зша", "USD"), ("usd", "USD"),
    ("euros", "EUR"), ("euro", "EUR"), ("евро", "EUR"), ("еўра", "EUR"), ("eur", "EUR"),
    ("российских рублей", "RUB"), ("росс рублей", "RUB"), ("росс руб", "RUB"),
    ("рос руб", "RUB"), ("расійскіх рублёў", "RUB"), ("russian roubles", "RUB"),
    ("russian rubles", "RUB"), ("белорусских рублей", "BYN"), ("бел рублей", "BYN"),
    ("бел руб", "BYN"), ("беларускіх рублёў", "BYN"), ("belarusian roubles", "BYN"),
    ("belarusian rubles", "BYN"), ("юаней", "CNY"), ("yuan", "CNY"), ("rmb", "CNY"),
  ]

  /// What several currencies are called: it tells none of them.
  private static let namesOfSeveral = [
    "dollars", "dollar", "roubles", "rubles", "rouble", "ruble", "долларов", "долл", "доллары",
    "рублей", "руб", "рубли", "долараў", "рублёў", "рублі",
  ]

  private static let scales: [String: Int] = {
    let words: [Int: [String]] = [
      3: [
        "thousand", "thousands", "thsd", "тыс", "тысяч", "тысячи", "тысяча", "тысячы",
      ],
      6: [
        "million", "millions", "mn", "mln", "mio", "млн", "миллион", "миллионы", "миллионов",
        "мільён", "мільёны", "мільёнаў",
      ],
      9: [
        "billion", "billions", "bn", "bln", "млрд", "миллиард", "миллиарды", "миллиардов",
        "мільярд", "мільярды", "мільярдаў",
      ],
    ]
    return Dictionary(
      words.flatMap { scale, words in words.map { ($0, scale) } }, uniquingKeysWith: { a, _ in a })
  }()
}
