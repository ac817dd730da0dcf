/// The fixed words of a message in one language.
struct MailWords: Sendable {
  /// Where the PDF is attached.
  var attached: String
  /// Before the address of the whole briefing.
  var online: String
  /// Where the PDF is left out for its size.
  var tooLarge: String

  /// The words of a language; English where there are none.
  static func of(_ language: String) -> MailWords {
    switch language.prefix(2) {
    case "ru": .russian
    case "be": .belarusian
    default: .english
    }
  }

  private static let english = MailWords(
    attached: "The whole briefing is attached as a PDF.", online: "The whole briefing:",
    tooLarge: "The PDF of the whole briefing is too large for a message.")

  private static let russian = MailWords(
    attached: "Полный текст приложен в формате PDF.", online: "Полный текст:",
    tooLarge: "Файл PDF с полным текстом слишком велик для письма.")

  private static let belarusian = MailWords(
    attached: "Поўны тэкст прыкладзены ў фармаце PDF.", online: "Поўны тэкст:",
    tooLarge: "Файл PDF з поўным тэкстам занадта вялікі для ліста.")
}
