internal import Periods
internal import Testing

@testable import Reading

@Suite("What a text says that records can be held against")
struct MentionReaderTests {
  private static func mentions(_ text: String, _ language: String = "en") -> [TextMention] {
    let news = NewsText(text, language: language, published: Period(iso: "2024-05-24"))
    let reader = MentionReader(
      language: language, pair: Readings.pair, speakers: ["Statistics Office"])
    return reader?.mentions(in: news) ?? []
  }

  private static func words(_ mention: TextMention, of text: String) -> String {
    String(decoding: Array(text.utf8)[mention.span], as: UTF8.self)
  }

  @Test("a level takes measure, period and speaker of its clause")
  func level() throws {
    let text =
      "In 2023 the Statistics Office put trade turnover at 1.2 billion dollars; in 2022 it was 900 "
      + "million."
    let levels = Self.mentions(text).compactMap { mention -> (ReadNumber, FigureSubject)? in
      if case .level(let number, let subject) = mention.content { (number, subject) } else { nil }
    }
    try #require(levels.count == 2)
    #expect(levels[0].0.unit == .money("USD", scale: 1e9) && levels[0].0.step == 0.1)
    #expect(levels[0].1.measures == ["turnover"] && levels[0].1.period?.description == "2023")
    #expect(levels[0].1.speaker?.name == "Statistics Office")
    #expect(levels[1].0.unit == .money(nil, scale: 1e6))
    #expect(levels[1].1.period?.description == "2022")
  }

  @Test("a sentence that goes on about the one before takes its measure, another does not surely")
  func continued() {
    func basis(_ text: String) -> FigureSubject.Basis? {
      Self.mentions(text).lazy.compactMap {
        if case .growth(_, let subject) = $0.content { subject.basis } else { nil }
      }.first
    }
    #expect(basis("Turnover is known. It fell by 7 percent.") == .continued)
    #expect(basis("Turnover is known. Inflation fell by 7 percent.") == .loose)
    #expect(basis("Turnover fell by 7 percent.") == .named)
  }

  @Test("a base is the year that is named, and a product is a part")
  func base() throws {
    let text = "In 2023 potash exports rose by 7 percent compared to 2020."
    let growth = Self.mentions(text).compactMap { mention -> FigureSubject? in
      if case .growth(_, let subject) = mention.content { subject } else { nil }
    }
    let subject = try #require(growth.first)
    #expect(subject.base?.description == "2020" && subject.period?.description == "2023")
    #expect(subject.isPart)
  }

  @Test(
    "words of direction are said of a measure, not of its pace, and not where they are denied",
    arguments: [
      ("en", "In 2023 turnover rose.", ["rose"]),
      ("en", "A fall in turnover was seen.", ["fall"]),
      ("en", "The pace of turnover growth fell.", []),
      ("en", "Turnover never fell.", []),
      ("en", "The presidents agreed to increase trade.", []),
      ("ru", "Товарооборот в 2023 году снизился.", ["снизился"]),
      ("ru", "Темпы роста товарооборота снизились.", []),
      ("be", "Тавараабарот у 2023 годзе вырас.", ["вырас"]),
    ])
  func direction(language: String, text: String, expected: [String]) {
    let found = Self.mentions(text, language).filter {
      if case .direction = $0.content { true } else { false }
    }
    #expect(found.map { Self.words($0, of: text) } == expected)
  }

  @Test("a span is counted from the day before it, in its sentence or the one before")
  func span() {
    let text = "The presidents met on 20 May. Their call stands nine days earlier."
    let days = Self.mentions(text).compactMap { mention -> String? in
      if case .day(let period, _) = mention.content { period.description } else { nil }
    }
    #expect(days == ["2024-05-20", "2024-05-11"])
  }

  @Test(
    "contacts are counted with their kind and window",
    arguments: [
      ("en", "The log holds three calls in May 2024.", "call 3 2024-05"),
      ("en", "They met twice in 2023.", "meeting 2 2023"),
      ("en", "There were 12 contacts in the last 30 days.", "any 12 2024-04-25/2024-05-24"),
      ("ru", "В мае 2024 года было три звонка.", "call 3 2024-05"),
      ("be", "У маі 2024 года адбыліся тры сустрэчы.", "meeting 3 2024-05"),
    ])
  func count(language: String, text: String, expected: String) {
    let counts = Self.mentions(text, language).compactMap { mention -> String? in
      guard case .count(let number, let subject) = mention.content else { return nil }
      return "\(subject.channel) \(Int(number.value)) \(subject.window?.description ?? "-")"
    }
    #expect(counts == [expected])
  }

  @Test("what is expected, doubted or asked is an opinion; the month of May is none")
  func opinion() {
    func isOpinion(_ text: String) -> Bool? { Self.mentions(text).first?.isOpinion }
    #expect(isOpinion("Turnover may fall to 2 billion dollars.") == true)
    #expect(isOpinion("If turnover fell, it would be news.") == true)
    #expect(isOpinion("In May turnover fell to 2 billion dollars.") == false)
  }

  @Test("nothing is read in a language that has no words here")
  func otherLanguage() {
    #expect(MentionReader(language: "de", pair: Readings.pair, speakers: []) == nil)
  }
}
