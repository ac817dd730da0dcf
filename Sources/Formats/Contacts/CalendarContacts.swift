package import Diagnostics
package import Encodings
internal import Foundation
package import Periods
package import Records

/// Reads the contacts of a pair out of a calendar: what names people of both countries. An entry is a
/// plan, also where its day is over.
package enum CalendarContacts {
  /// The format's name in mappings.
  package static let id = "calendar"

  /// Whether a file is a calendar.
  package static func isCalendar(at path: String, shownAs name: String) throws(DiagnosticError)
    -> Bool
  {
    try CalendarFile.isCalendar(FilePieces(path: path, shownAs: name).next(FileKind.length))
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - pair: Whose people are looked for; `nil` counts the entries only.
  ///   - days: The days that repeating entries are asked for.
  ///   - told: The zone of days, and how people meet where an entry does not say.
  package static func read(
    at path: String, shownAs name: String, encoding: TextEncoding?, for pair: Pair?,
    in days: ClosedRange<Day>, told: StatedTerms
  ) throws(DiagnosticError) -> ContactSurvey {
    let calendar = try CalendarFile(
      path: path, shownAs: name, encoding: encoding, until: days.upperBound)
    let title = calendar.title.isEmpty ? "" : ", \"\(calendar.title)\""
    var survey = ContactSurvey(file: name, kind: "a calendar" + title)
    survey.count = calendar.entries.count
    for (reason, number) in calendar.skipped { survey.skip(reason, number) }
    guard let pair else { return survey }
    let finder = PeopleFinder(pair)
    let zone = told.zone.flatMap { TimeZone(identifier: $0) }
    for entry in calendar.entries {
      if entry.instance != nil, !days.contains(entry.start.day) {
        survey.skip("of repetitions more than a year away")
        continue
      }
      take(entry, finder, pair, zone, told.channel, &survey)
    }
    return survey
  }

  private static func take(
    _ entry: CalendarEntry, _ finder: PeopleFinder, _ pair: Pair, _ zone: TimeZone?,
    _ channel: Contact.Channel?, _ survey: inout ContactSurvey
  ) {
    let text = ([entry.title, entry.description] + entry.people).joined(separator: " \n ")
    let (people, countries) = finder.people(in: text)
    guard pair.countries.allSatisfy({ countries.contains($0.code) }) else {
      return survey.skip("naming nobody of one of the two countries")
    }
    let shown = "\(entry.start.day) \(entry.title.prefix(80)) (line \(entry.line))"
    guard let start = day(of: entry.start, zone), let end = day(of: entry.end, zone) else {
      return survey.ask("in UTC, whose day depends on the zone: say --zone", shown)
    }
    guard let channel = ContactWords.channel(in: entry.title + " " + entry.description) ?? channel
    else {
      return survey.ask("not saying how they meet: say --channel", shown)
    }
    let instance = entry.instance.map { "/\($0)" } ?? ""
    survey.drafts.append(
      ContactDraft(
        key: entry.uid + instance, start: Period(day: start), end: end > start ? end : nil,
        title: entry.title, place: entry.place, people: people, channel: channel,
        status: entry.status == .cancelled ? .cancelled : .planned,
        origin: .line(entry.line, field: nil)))
  }

  /// The day of a time; `nil` for one of UTC where nobody has said in which zone days are.
  private static func day(of time: CalendarTime, _ zone: TimeZone?) -> Day? {
    guard time.clock == .universal else { return time.day }
    guard let zone else { return nil }
    let moment = Date(timeIntervalSince1970: Double(time.day.ordinal * 86_400 + time.seconds))
    let seconds = time.seconds + zone.secondsFromGMT(for: moment)
    return time.day.adding(days: Int((Double(seconds) / 86_400).rounded(.down)))
  }
}
