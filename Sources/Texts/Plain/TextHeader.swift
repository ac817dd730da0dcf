internal import Periods

/// What a plain file says of itself before or beside its text: its address, and when it was posted.
struct TextHeader {
  /// The address of the first line, where nothing else stands on it.
  private(set) var address: String?
  /// The date of a line such as "Posted: 28.05.2024".
  private(set) var published: PublicationDate?
  /// How many bytes at the beginning are the header's, and not the text's.
  private(set) var length = 0

  /// Reads the header of a text.
  init(of text: String) {
    let lines = text.prefix(4_000).split(separator: "\n", omittingEmptySubsequences: false)
    if let first = lines.first {
      let line = first.trimmingPrefix { $0.isWhitespace }
      if line.hasPrefix("http://") || line.hasPrefix("https://"), !line.contains(" ") {
        address = String(line.filter { !$0.isWhitespace })
        length = min(first.utf8.count + 1, text.utf8.count)
      }
    }
    if let first = lines.first, length == 0, Self.posted(first) != nil {
      length = min(first.utf8.count + 1, text.utf8.count)
    }
    published = lines.prefix(8).lazy.compactMap { Self.posted($0) }.first
  }

  /// The day of a line that begins with a word for "posted".
  private static func posted(_ line: Substring) -> PublicationDate? {
    let pattern =
      #/
      ^\s*(?:[Ff]irst\s+)?(?:[Pp]osted|[Pp]ublished|[Dd]ate|Опубликовано|Апублікавана|Дата)
      [^0-9:]{0,12}:\s*(\d{1,4})[.\/-](\d{1,2})[.\/-](\d{1,4})
      /#
    // A date alone on a short line, or beside the name of a desk.
    let short =
      #/
      ^[^.!?0-9]{0,40}\b(\d{1,4})[.\/-](\d{1,2})[.\/-](\d{1,4})\b
      [^.!?]{0,30}(?:\d{1,2}[.\/-]\d{1,2}[.\/-]\d{4})?\s*$
      /#
    guard let match = line.firstMatch(of: pattern) ?? line.firstMatch(of: short),
      let first = Int(match.1),
      let month = Int(match.2), let last = Int(match.3)
    else { return nil }
    let day =
      match.1.count == 4
      ? Day(year: first, month: month, day: last) : Day(year: last, month: month, day: first)
    return day.map { PublicationDate(Period(day: $0), basis: .header) }
  }
}

extension PublicationDate {
  /// The day or month that stands in an address: `/2024/09/07/`, `2021-09-09`, `202510311136`,
  /// `/2010-12/`. Numbers that are no date of 1990 to 2099 are left.
  init?(address: String) {
    let days = [
      #/(?:^|[^0-9])(\d{4})[\/_-](\d{1,2})[\/_-](\d{1,2})(?![0-9])/#,
      #/(?:^|[^0-9])((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?![0-9])/#,
      #/\/((?:19|20)\d{2})\/(\d{2})(\d{2})(?=\/)/#,
    ]
    for pattern in days {
      for match in address.prefix(2_000).matches(of: pattern) {
        guard let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
          (1990...2099).contains(year), let found = Day(year: year, month: month, day: day)
        else { continue }
        self.init(Period(day: found), basis: .address)
        return
      }
    }
    let month = #/\/((?:19|20)\d{2})[\/-](\d{2})(?=\/)/#
    guard let match = address.prefix(2_000).firstMatch(of: month), let year = Int(match.1),
      let number = Int(match.2), let found = Period(month: number, year: year)
    else { return nil }
    self.init(found, basis: .address)
  }
}
