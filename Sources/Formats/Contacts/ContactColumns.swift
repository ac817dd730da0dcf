internal import Foundation

/// What the columns of somebody's own sheet of contacts mean, by their names in the languages that are
/// shipped.
struct ContactColumns {
  /// What a column holds.
  enum Meaning: CaseIterable {
    case date, end, people, place, title, channel, status
  }

  /// The columns by what they hold; several may hold people or titles.
  let columns: [Meaning: [Int]]
  /// The names of columns of which nothing is read.
  let unread: [String]

  /// The columns of a header; `nil` where it is none of contacts: those have a date, and people or what
  /// it was.
  init?(_ names: [String]) {
    var columns: [Meaning: [Int]] = [:]
    var unread: [String] = []
    for (column, name) in names.enumerated() where !name.isEmpty {
      let plain = Self.plain(name)
      if let meaning = Meaning.allCases.first(where: { Self.words[$0]?.contains(plain) ?? false }) {
        columns[meaning, default: []].append(column)
      } else {
        unread.append(name)
      }
    }
    guard columns[.date] != nil, columns[.people] != nil || columns[.title] != nil,
      columns.count >= 3 || columns[.people] != nil
    else { return nil }
    self.columns = columns
    self.unread = unread
  }

  /// A name without case, signs and doubled blanks.
  private static func plain(_ name: String) -> String {
    ContactWords.words(of: name).joined(separator: " ")
  }

  private static let words: [Meaning: Set<String>] = [
    .date: [
      "date", "day", "when", "start", "from", "year", "start date", "date of meeting", "дата",
      "день", "когда", "начало", "год", "калі", "дзень", "пачатак",
    ],
    .end: ["end", "to", "until", "end date", "окончание", "конец", "по", "канец", "заканчэнне"],
    .people: [
      "who", "who met", "participants", "participant", "people", "with", "with whom", "name",
      "names", "delegation", "attendees", "participants and offices", "кто", "участники",
      "участник", "кто встречался", "с кем", "имя", "хто", "удзельнікі", "з кім", "імя",
    ],
    .place: [
      "where", "place", "city", "country", "location", "venue", "где", "место", "город", "страна",
      "место встречи", "дзе", "месца", "горад", "краіна",
    ],
    .title: [
      "what", "topic", "topics", "subject", "title", "summary", "text", "description", "about",
      "agenda", "notes", "что", "тема", "темы", "предмет", "о чём", "о чем", "повестка",
      "описание", "што", "тэма", "тэмы", "пра што", "апісанне",
    ],
    .channel: [
      "how", "channel", "type", "kind", "format", "form", "mode", "как", "вид", "тип", "формат",
      "форма", "як", "від", "тып", "фармат",
    ],
    .status: ["status", "state", "статус", "состояние", "стан"],
  ]
}
