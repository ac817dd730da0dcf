internal import Periods
internal import Statistics
internal import Testing

@testable import Composer
@testable import Document
@testable import Language

struct LanguageNotationTests {
  private let russian = Notation(.russian)
  private let belarusian = Notation(.belarusian)

  @Test(
    "numbers have a decimal comma, a true minus, and no-break spaces from ten thousand",
    arguments: [
      (1234.5, 1, false, "1234,5"), (12345.0, 0, false, "12\u{A0}345"),
      (-2.3, 1, true, "\u{2212}2,3"), (4.25, 1, true, "+4,3"), (0, 0, true, "0"),
    ])
  func numbers(value: Double, decimals: Int, signed: Bool, expected: String) {
    #expect(russian.number(value, decimals: decimals, signed: signed) == expected)
    #expect(belarusian.number(value, decimals: decimals, signed: signed) == expected)
  }

  @Test("a space that does not break stands before the percent sign")
  func percent() {
    #expect(russian.percent(6.3) == "6,3\u{A0}%")
    #expect(belarusian.percent(-6.3) == "\u{2212}6,3\u{A0}%")
  }

  @Test(
    "periods are written by their kind",
    arguments: [
      ("2024-W21", "21-я\u{A0}неделя 2024\u{A0}г.", "21-ы\u{A0}тыдзень 2024\u{A0}г."),
      ("2024-Q1", "I\u{A0}квартал 2024\u{A0}г.", "I\u{A0}квартал 2024\u{A0}г."),
      ("2023", "2023\u{A0}г.", "2023\u{A0}г."),
      ("2024-03", "март 2024\u{A0}г.", "сакавік 2024\u{A0}г."),
      ("2024-H2", "2-е\u{A0}полугодие 2024\u{A0}г.", "2-е\u{A0}паўгоддзе 2024\u{A0}г."),
      ("2023-01/2023-10", "январь–октябрь 2023\u{A0}г.", "студзень–кастрычнік 2023\u{A0}г."),
      ("2020/2023", "2020–2023\u{A0}гг.", "2020–2023\u{A0}гг."),
      ("2024-05-23", "23\u{A0}мая 2024\u{A0}г.", "23\u{A0}мая 2024\u{A0}г."),
    ])
  func periods(iso: String, ru: String, be: String) throws {
    let value = try #require(Period(iso: iso))
    #expect(russian.period(value) == ru)
    #expect(belarusian.period(value) == be)
  }

  @Test(
    "days are written with their month in the genitive",
    arguments: [
      ("2024-W21", "20–26\u{A0}мая 2024\u{A0}г.", "20–26\u{A0}мая 2024\u{A0}г."),
      (
        "2024-W22", "27\u{A0}мая – 2\u{A0}июня 2024\u{A0}г.",
        "27\u{A0}мая – 2\u{A0}чэрвеня 2024\u{A0}г."
      ),
      (
        "2025-W01", "30\u{A0}декабря 2024\u{A0}г. – 5\u{A0}января 2025\u{A0}г.",
        "30\u{A0}снежня 2024\u{A0}г. – 5\u{A0}студзеня 2025\u{A0}г."
      ),
    ])
  func days(iso: String, ru: String, be: String) throws {
    let value = try #require(Period(iso: iso))
    #expect(russian.days(value) == ru)
    #expect(belarusian.days(value) == be)
  }

  @Test("spans of periods have one «гг.», or spaces around their dash")
  func spans() throws {
    let first = try #require(Period(iso: "2009"))
    let last = try #require(Period(iso: "2023"))
    #expect(russian.span(from: first, to: last) == "2009–2023\u{A0}гг.")
    let quarter = try #require(Period(iso: "2019-Q2"))
    let end = try #require(Period(iso: "2024-Q1"))
    #expect(
      russian.span(from: quarter, to: end)
        == "II\u{A0}квартал 2019\u{A0}г. – I\u{A0}квартал 2024\u{A0}г.")
    #expect(Notation(.english).span(from: quarter, to: end) == "Q2\u{A0}2019–Q1\u{A0}2024")
  }

  @Test("money has its scale and currency in words")
  func money() {
    let stated = Sample.quantity(12.08e9, step: 0.01e9)
    #expect(russian.write(stated, as: .money).text == "12,08\u{A0}млрд долл.\u{A0}США")
    #expect(belarusian.write(stated, as: .money).text == "12,08\u{A0}млрд дол.\u{A0}ЗША")
    #expect(russian.write(Sample.quantity(nil), as: .money).text == "н/д")
  }

  @Test(
    "nouns take the form of their number",
    arguments: [
      (0, "0\u{A0}контактов", "0\u{A0}кантактаў"), (1, "1\u{A0}контакт", "1\u{A0}кантакт"),
      (2, "2\u{A0}контакта", "2\u{A0}кантакты"), (4, "4\u{A0}контакта", "4\u{A0}кантакты"),
      (5, "5\u{A0}контактов", "5\u{A0}кантактаў"), (11, "11\u{A0}контактов", "11\u{A0}кантактаў"),
      (12, "12\u{A0}контактов", "12\u{A0}кантактаў"), (21, "21\u{A0}контакт", "21\u{A0}кантакт"),
      (22, "22\u{A0}контакта", "22\u{A0}кантакты"), (25, "25\u{A0}контактов", "25\u{A0}кантактаў"),
      (111, "111\u{A0}контактов", "111\u{A0}кантактаў"),
    ])
  func counts(value: Int, ru: String, be: String) throws {
    let contact = try #require(Wording.russian.nouns["contact"])
    let kantakt = try #require(Wording.belarusian.nouns["contact"])
    #expect(russian.count(value, contact) == ru)
    #expect(belarusian.count(value, kantakt) == be)
  }

  @Test("a fraction takes the genitive singular")
  func fractions() throws {
    let day = try #require(Wording.russian.nouns["day"])
    #expect(day.form(PluralRule.eastSlavic.category(of: 1.5, decimals: 1)) == "дня")
    let dzien = try #require(Wording.belarusian.nouns["day"])
    #expect(dzien.form(.other) == "дня")
    #expect(dzien.form(.few) == "дні")
  }

  @Test("one and two follow the gender of their noun")
  func gender() {
    #expect(russian.words(1, .feminine) == "одна")
    #expect(russian.words(2, .feminine) == "две")
    #expect(russian.words(2, .neuter) == "два")
    #expect(russian.words(3, .feminine) == "три")
    #expect(belarusian.words(2, .feminine) == "дзве")
    #expect(belarusian.words(1, .neuter) == "адно")
  }

  @Test("every language has every noun, number, month, section and word for a code")
  func complete() {
    for wording in Languages.shipped.wordings {
      #expect(Set(wording.nouns.keys) == Set(Wording.english.nouns.keys))
      #expect(Set(wording.productSections.keys) == Set(Wording.english.productSections.keys))
      #expect(wording.smallNumbers.count == 11)
      for months in [
        wording.calendar.months, wording.calendar.monthsInDates, wording.calendar.shortMonths,
        wording.calendar.shortMonthsInDates,
      ] {
        #expect(months.count == 12)
      }
      let (records, english) = (wording.records, RecordWords.english)
      #expect(Set(records.channels.keys) == Set(english.channels.keys))
      #expect(Set(records.levels.keys) == Set(english.levels.keys))
      #expect(Set(records.statuses.keys) == Set(english.statuses.keys))
      #expect(Set(records.measures.keys) == Set(english.measures.keys))
      #expect(Set(records.recordKinds.keys) == Set(english.recordKinds.keys))
      #expect(Set(records.grades.keys) == Set(english.grades.keys))
      #expect(Set(records.valuations.keys) == Set(english.valuations.keys))
    }
  }

  @Test("the point of an abbreviation ends its sentence")
  func fullStops() {
    let date: Inline = .strong([.text("28\u{A0}мая 2024\u{A0}г.")])
    #expect([date, .text(". Дальше")].joined == [date, .text(" Дальше")])
    #expect([Inline.text("г."), .text(".")].joined == [.text("г.")])
    #expect([Inline.text("г."), .sources([1]), .text(".")].joined.count == 3)
  }
}
