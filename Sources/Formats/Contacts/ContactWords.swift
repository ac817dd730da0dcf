internal import Records

/// Words by which an entry says how people meet, in the languages that are shipped.
enum ContactWords {
  /// The channel that a text names; `nil` where it names none.
  ///
  /// A meeting may be a visit or in a third country, so that the word alone does not decide.
  static func channel(in text: String) -> Contact.Channel? {
    let words = Set(Self.words(of: text))
    return table.first { !words.isDisjoint(with: $0.words) }?.channel
  }

  /// What became of a contact; `nil` where a text names nothing of it.
  static func status(in text: String) -> Contact.Status? {
    let words = Set(Self.words(of: text))
    return statuses.first { !words.isDisjoint(with: $0.words) }?.status
  }

  private static let statuses: [(status: Contact.Status, words: Set<String>)] = [
    (
      .cancelled,
      [
        "cancelled", "canceled", "отменена", "отменен", "отменён", "отменено", "адменена",
        "адменены", "адменена",
      ]
    ),
    (
      .planned,
      [
        "planned", "tentative", "запланирована", "запланирован", "планируется", "план",
        "запланавана", "запланаваны", "плануецца",
      ]
    ),
    (
      .held,
      [
        "held", "done", "took", "состоялась", "состоялся", "состоялось", "прошла", "прошел",
        "адбылася", "адбыўся", "адбылося",
      ]
    ),
  ]

  /// The words of a text, in small letters.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The first that fits counts: a video call is no call.
  private static let table: [(channel: Contact.Channel, words: Set<String>)] = [
    (
      .video,
      ["video", "videoconference", "видео", "видеоконференция", "відэа", "відэаканферэнцыя"]
    ),
    (
      .call,
      [
        "call", "phone", "telephone", "звонок", "телефон", "телефонный", "разговор", "званок",
        "тэлефон", "тэлефонная", "размова",
      ]
    ),
    (.summit, ["summit", "саммит", "саміт"]),
    (.visit, ["visit", "визит", "визита", "візіт", "візіту"]),
    (.letter, ["letter", "письмо", "послание", "ліст", "пасланне"]),
  ]
}
