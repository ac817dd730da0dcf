internal import Periods
internal import Records
internal import Testing

@testable import Reading

@Suite("Contacts in texts")
struct ContactReaderTests {
  @Test(
    "how they met is named by its word",
    arguments: [
      ("en", "Armen Petrosov and Georgi Tavadze had a telephone conversation on May 23.", "call"),
      ("en", "Presidents Armen Petrosov and Georgi Tavadze spoke by phone on May 23.", "call"),
      ("en", "Armen Petrosov met Georgi Tavadze on May 23.", "meeting"),
      ("en", "Armen Petrosov held talks with Georgi Tavadze by video link on May 23.", "video"),
      ("en", "On May 23 Armen Petrosov arrived in Georgia.", "visit"),
      ("en", "Armen Petrosov sent a letter to Georgi Tavadze on May 23.", "letter"),
      ("ru", "Армен Петросов поговорил по телефону с Георгием Тавадзе 23 мая.", "call"),
      ("ru", "23 мая состоялся телефонный разговор Армена Петросова и Георгия Тавадзе.", "call"),
      ("ru", "Армен Петросов встретился с Георгием Тавадзе 23 мая.", "meeting"),
      ("ru", "Армен Петросов и Георгий Тавадзе провели видеоконференцию 23 мая.", "video"),
      ("ru", "23 мая Армен Петросов прибыл в Грузию.", "visit"),
      ("be", "Армен Петросаў пагаварыў па тэлефоне з Георгіем Тавадзэ 23 мая.", "call"),
      ("be", "Армен Петросаў сустрэўся з Георгіем Тавадзэ 23 мая.", "meeting"),
      ("be", "Армен Петросаў і Георгій Тавадзэ правялі відэаканферэнцыю 23 мая.", "video"),
      ("be", "23 мая Армен Петросаў прыбыў у Грузію.", "visit"),
    ])
  func channels(language: String, text: String, channel: String) throws {
    let found = Readings.contacts(text, language)
    #expect(found.map(\.channel.rawValue) == [channel])
    #expect(found.first?.date.period?.description == "2024-05-23")
    #expect(found.first?.status == .held)
    #expect(found.first?.level == .leader)
  }

  @Test(
    "somebody of the pair's list is known by the surname alone, in any case, and not with another's name",
    arguments: [
      ("en", "Petrosov met Tavadze on May 23.", ["Armen Petrosov", "Georgi Tavadze"]),
      ("en", "A. Petrosov met Georgi Tavadze on May 23.", ["Armen Petrosov", "Georgi Tavadze"]),
      (
        "ru", "Петросов встретился с Майским и Тавадзе 23 мая.",
        ["Armen Petrosov", "Alexei Maisky", "Georgi Tavadze"]
      ),
      ("en", "Boris Petrosov met Georgi Tavadze in Armenia on May 23.", ["Georgi Tavadze"]),
    ])
  func surnames(language: String, text: String, names: [String]) throws {
    let analysis = try #require(
      TextAnalysis(NewsText(text, language: language), pair: Readings.pair))
    #expect(analysis.people.map(\.name) == names)
  }

  @Test(
    "what became of it is told",
    arguments: [
      ("en", "Armen Petrosov will meet Georgi Tavadze on June 3.", "planned"),
      ("en", "The visit of Armen Petrosov to Georgia on June 3 has been cancelled.", "cancelled"),
      ("en", "The visit of Armen Petrosov to Georgia was postponed to June 3.", "postponed"),
      ("en", "Georgi Tavadze invited Armen Petrosov to visit Georgia on June 3.", "invited"),
      ("en", "Armen Petrosov did not meet Georgi Tavadze on May 3.", "denied"),
      ("ru", "Армен Петросов посетит Грузию 3 июня.", "planned"),
      ("ru", "Визит Армена Петросова в Грузию 3 июня отменён.", "cancelled"),
      ("ru", "Визит Армена Петросова в Грузию перенесён на 3 июня.", "postponed"),
      ("ru", "Армен Петросов не встречался с Георгием Тавадзе 3 мая.", "denied"),
      ("be", "Армен Петросаў наведае Грузію 3 чэрвеня.", "planned"),
      ("be", "Візіт Армена Петросава ў Грузію 3 чэрвеня адменены.", "cancelled"),
      ("be", "Візіт Армена Петросава ў Грузію перанесены на 3 чэрвеня.", "postponed"),
    ])
  func statuses(language: String, text: String, status: String) {
    #expect(Readings.contacts(text, language).map(\.status.rawValue) == [status])
  }

  @Test(
    "what is no contact of the pair proposes nothing",
    arguments: [
      "Armen Petrosov met the President of Brazil, Joao Souza, on May 23.",
      "Photo: Armen Petrosov meets Georgi Tavadze on May 23.",
      "Armen Petrosov would like to meet Georgi Tavadze.",
      "Armenia and Georgia share a border and a long history.",
      "Georgi Tavadze spoke on May 23 about the harvest.",
    ])
  func none(text: String) {
    #expect(Readings.contacts(text, "en").isEmpty)
  }

  @Test("sentences about one contact are one candidate; another day is another")
  func joined() {
    let found = Readings.contacts(
      """
      Armen Petrosov and Georgi Tavadze spoke by telephone on May 23.

      The two presidents discussed trade over the phone.

      Earlier, on May 14, Armen Petrosov met Georgi Tavadze in Yerevan.
      """, "en")
    #expect(found.map(\.channel) == [.call, .meeting])
    #expect(found.first?.spans.count == 2)
    #expect(found.last?.host == "ARM")
  }

  @Test("an office and a country name somebody the pair does not list")
  func unknown() {
    let found = Readings.contacts(
      "Georgia's Foreign Minister Nino Beridze met Ara Hakobyan, the Foreign Minister of Armenia,"
        + " in Tbilisi on May 23.", "en")
    #expect(found.first?.level == .foreignMinister)
    #expect(found.first?.participants.map(\.name).sorted() == ["Ara Hakobyan", "Nino Beridze"])
  }

  @Test("who only tells of it takes no part")
  func speaker() {
    let found = Readings.contacts(
      "23 мая Армен Петросов прибыл в Грузию, сообщил министр иностранных дел Армении Ара Акопян.",
      "ru")
    #expect(found.first?.participants.map(\.name) == ["Armen Petrosov"])
  }

  @Test("a contact of months ago is older, and never sure")
  func older() {
    let found = Readings.contacts("Armen Petrosov met Georgi Tavadze on January 9.", "en")
    #expect(found.map(\.isOlder) == [true])
    #expect(found.map(\.isSure) == [false])
  }

  @Test("a text in a language that is not read proposes nothing", arguments: ["de", "fr", "und"])
  func languages(language: String) {
    #expect(
      Readings.contacts("Armen Petrosov met Georgi Tavadze on May 23.", language).isEmpty)
  }

  @Test("spans are the words of the text")
  func spans() throws {
    let text = "Да. Армен Петросов встретился с Георгием Тавадзе 23 мая."
    let span = try #require(Readings.contacts(text, "ru").first?.spans.first)
    #expect(
      String(decoding: Array(text.utf8)[span], as: UTF8.self)
        == "Армен Петросов встретился с Георгием Тавадзе 23 мая.")
  }
}
