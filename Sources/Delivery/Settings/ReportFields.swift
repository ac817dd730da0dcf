internal import Fields
internal import Periods

/// The declared keys of one scheduled report.
enum ReportFields {
  enum Approval: String, Sendable, CaseIterable { case none, required }

  private static let layout = Field(
    "layout", .locatedText, required: true, help: "The definition, such as layouts/weekly.yaml.")
  private static let records = Field(
    "records", .locatedText, defaultText: "the desk's first",
    help: "The folder of the record set, as `records` above names it.")
  private static let languages = Field(
    "languages", .list(of: .language), defaultText: "the definition's",
    help: "The languages it appears in.")
  private static let every = Field(
    "every", .choice(of: Rhythm.self), default: .week,
    help: "What one edition covers: a week, a month, a quarter, a year.")
  private static let day = Field(
    "day", .text, defaultText: "Monday, or 1",
    help: "When it appears: a weekday of the next week, or a day of a month of the next period.")
  private static let month = Field(
    "month", .within(1...12, "month", "bad-schedule-month"), default: 1,
    help: "The month that `day` is in: of the next quarter 1 to 3, of the next year 1 to 12.")
  private static let time = Field(
    "time", .timeOfDay, required: true, help: "The time of day, such as 07:30.")
  private static let zone = Field(
    "zone", .zone, required: true, help: "The time zone, such as Europe/Minsk.")
  private static let lists = Field(
    "to", .list(of: .locatedText), defaultText: "all lists",
    help: "The recipient lists of `mail` it goes to.")
  private static let approval = Field(
    "approval", .choice(of: Approval.self), default: Approval.none,
    help: "Whether the owner has to approve each edition before it is sent.")
  private static let within = Field(
    "approval-within", .hours, default: 24, help: "Hours the owner has to decide.")
  private static let otherwise = Field(
    "approval-otherwise", .choice(of: ApprovalRule.Otherwise.self), default: .refuse,
    help: "What happens then: the edition is refused, or the owner is reminded every day.")
  private static let catchUp = Field(
    "catch-up", .editionCount, default: 1,
    help: "How many missed editions besides the newest are still made.")
  private static let freshness = Field(
    "freshness", .record(FreshnessFields.shape), help: "What is demanded of the records.")

  static let declarations = [
    layout.declaration, records.declaration, languages.declaration, every.declaration,
    day.declaration, month.declaration, time.declaration, zone.declaration, lists.declaration,
    approval.declaration,
    within.declaration, otherwise.declaration, catchUp.declaration, freshness.declaration,
  ]

  static let shape = Shape("schedule", fields: declarations) { reader -> ScheduledReport? in
    let layout = reader.value(layout)
    let records = reader.value(records)
    let languages = reader.value(languages, default: [])
    let schedule = schedule(reader)
    let lists = reader.value(lists, default: [])
    let rule = ApprovalRule(
      hours: reader.value(within, default: 24),
      otherwise: reader.value(otherwise, default: .refuse))
    let approval = reader.value(approval, default: Approval.none) == .required ? rule : nil
    let catchUp = reader.value(catchUp, default: 1)
    let freshness = reader.value(freshness, default: Freshness())
    guard let layout, let schedule else { return nil }
    let name = ReportName(
      recordSet: DeskName(recordSet: records?.text ?? ""),
      definition: DeskName(definition: layout.text))
    return ScheduledReport(
      layout: layout, records: records, name: name, languages: unique(languages),
      schedule: schedule, lists: lists, approval: approval, catchUp: catchUp,
      freshness: freshness)
  }

  private static func schedule(_ reader: MappingReader) -> Schedule? {
    let every = reader.value(every, default: .week)
    let day = reader.value(day)
    let month = reader.value(month, default: 1)
    let time = reader.value(time)
    let zone = reader.value(zone)
    guard let anchor = anchor(every, day, month) else {
      let words = weekdays.joined(separator: ", ")
      reader.report(
        at: "day", code: "bad-schedule-day",
        message: every == .week
          ? "`day`: `\(day ?? "")` is no weekday" : "`day`: `\(day ?? "")` is no day of a month",
        hint: every == .week ? "write one of \(words)" : "write a number from 1 to 31")
      return nil
    }
    guard anchor.fits(every) else {
      let count = 12 / every.perYear
      reader.report(
        at: "month", code: "bad-schedule-month",
        message: "`month`: a \(every.rawValue) has no month \(month)",
        hint: count > 1 ? "write a number from 1 to \(count)" : "leave `month` out")
      return nil
    }
    guard let time, let zone else { return nil }
    return Schedule(every, on: anchor, at: time, in: zone)
  }

  private static func anchor(_ every: Rhythm, _ day: String?, _ month: Int) -> Schedule.Anchor? {
    guard every == .week else {
      return Int(day ?? "1").flatMap { number in
        (1...31).contains(number) ? .day(number, ofMonth: month) : nil
      }
    }
    let index = weekdays.firstIndex { $0.lowercased() == (day ?? "monday").lowercased() }
    return index.map { .weekday($0 + 1) }
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

/// The declared keys of what is demanded of records.
enum FreshnessFields {
  enum Unchanged: String, Sendable, CaseIterable { case stop, allow }

  private static let newest = Field(
    "newest-record", .days, defaultText: "any age",
    help: "How many days before the day of writing the newest record may lie.")
  private static let least = Field(
    "least", .share, default: 0.5,
    help: "The part of the usual number of records that is enough.")
  private static let most = Field(
    "most", .share, default: 2, help: "The multiple of the usual number that is too many.")
  private static let unchanged = Field(
    "unchanged", .choice(of: Unchanged.self), default: .stop,
    help: "What to do about the very records of the edition before.")

  static let declarations = [
    newest.declaration, least.declaration, most.declaration, unchanged.declaration,
  ]

  static let shape = Shape("freshness", fields: declarations) { reader -> Freshness? in
    let age = reader.value(newest)
    let least = reader.value(least, default: 0.5)
    let most = reader.value(most, default: 2)
    let unchanged = reader.value(unchanged, default: .stop)
    guard least <= 1, most >= 1 else {
      reader.report(
        at: least > 1 ? "least" : "most", code: "bad-share",
        message: "the usual number of records itself has to be usual",
        hint: "write `least` up to 1 and `most` from 1")
      return nil
    }
    return Freshness(
      maximumAge: age, usualShare: least...most, allowsUnchanged: unchanged == .allow)
  }
}
