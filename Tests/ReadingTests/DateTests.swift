internal import Periods
internal import Records
internal import Testing

@testable import Reading

@Suite("Dates in texts")
struct DateTests {
  private static func date(_ phrase: String, _ language: String, _ published: String?) -> ReadDate?
  {
    let text =
      switch language {
      case "ru": "Армен Петросов встретился с Георгием Тавадзе \(phrase)."
      case "be": "Армен Петросаў сустрэўся з Георгіем Тавадзэ \(phrase)."
      default: "Armen Petrosov met Georgi Tavadze \(phrase)."
      }
    return Readings.contacts(text, language, published: published).first?.date
  }

  // 24 May 2024 was a Friday.
  @Test(
    "a day is placed by what stands around it",
    arguments: [
      ("en", "on Monday", "2024-05-20"), ("en", "on Friday", "2024-05-24"),
      ("en", "last Friday", "2024-05-17"), ("en", "yesterday", "2024-05-23"),
      ("en", "today", "2024-05-24"), ("en", "on May 2", "2024-05-02"),
      ("en", "on 2 May", "2024-05-02"), ("en", "on May 2nd, 2023", "2023-05-02"),
      ("en", "on Thursday, May 23rd", "2024-05-23"), ("en", "on December 30", "2023-12-30"),
      ("en", "on Nov. 3", "2023-11-03"), ("en", "in early May", "2024-05"),
      ("en", "on May 21-22", "2024-05-21/2024-05-22"),
      ("ru", "в понедельник", "2024-05-20"), ("ru", "в прошлую пятницу", "2024-05-17"),
      ("ru", "вчера", "2024-05-23"), ("ru", "накануне", "2024-05-23"),
      ("ru", "2 мая", "2024-05-02"), ("ru", "2 мая 2023 года", "2023-05-02"),
      ("ru", "21-22 мая", "2024-05-21/2024-05-22"), ("ru", "в начале мая", "2024-05"),
      ("ru", "30 декабря", "2023-12-30"),
      ("be", "у панядзелак", "2024-05-20"), ("be", "учора", "2024-05-23"),
      ("be", "2 мая", "2024-05-02"), ("be", "30 снежня", "2023-12-30"),
      ("be", "3 жніўня", "2023-08-03"), ("be", "21-22 мая", "2024-05-21/2024-05-22"),
    ])
  func placed(language: String, phrase: String, day: String) {
    #expect(Self.date(phrase, language, "2024-05-24")?.period?.description == day)
  }

  @Test("without a day of publication the year stays open, and a weekday has no day")
  func open() {
    let open = Self.date("on May 2", "en", nil)
    #expect(open?.openYear == "--05-02")
    #expect(open?.period == nil)
    #expect(Self.date("on Monday", "en", nil)?.period == nil)
    #expect(Self.date("on Monday", "en", nil)?.precision == .weekday)
  }

  @Test("a dateline is the day of writing, and the day of what has none")
  func dateline() {
    let bare = "YEREVAN. July 12, 2022. Armen Petrosov met Georgi Tavadze."
    let date = Readings.contacts(bare, "en", published: nil).first?.date
    #expect(date?.period?.description == "2022-07-12")
    #expect(date?.precision == .dateline)
  }

  @Test("a weekday beside a day gives the year that stands nowhere")
  func fitting() {
    // 13 February was a Wednesday in 2019, not in 2018.
    let found = Readings.contacts(
      "Армен Петросов прибыл в Грузию в среду, 13 февраля. Выборы прошли в 2018 году.", "ru",
      published: nil)
    #expect(found.first?.date.period?.description == "2019-02-13")
  }

  @Test("every third day of a year is found again, in three languages")
  func everyDay() throws {
    let months: [String: [String]] = [
      "en": [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      "ru": [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря",
      ],
      "be": [
        "студзеня", "лютага", "сакавіка", "красавіка", "мая", "чэрвеня", "ліпеня", "жніўня",
        "верасня", "кастрычніка", "лістапада", "снежня",
      ],
    ]
    for (language, names) in months.sorted(by: { $0.key < $1.key }) {
      let words = try #require(ReadingWords.words(for: language))
      for offset in stride(from: 0, to: 365, by: 3) {
        let day = try #require(Day(iso: "2023-01-01")).adding(days: offset)
        let text = "\(day.dayOfMonth) \(names[day.month - 1]) 2023"
        let tokens = Tokenizer.tokens(of: text)
        let found = DateFinder(words: words, tokens: tokens).mentions(in: 0..<tokens.count)
        let expected = DateExpression.days(
          day.dayOfMonth...day.dayOfMonth, month: day.month, year: 2023)
        #expect(found.map(\.expression) == [expected], "\(text)")
      }
    }
  }
}
