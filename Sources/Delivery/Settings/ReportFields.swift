internal import Fields
internal import Periods

/// The declared keys of one scheduled report.
enum ReportFields {
  enum Approval: String, Sendable, CaseIterable { case none, required }

  static let shape = Shape("schedule") { reader -> ScheduledReport? in
    let layout = reader.value(
      "layout", .locatedText, required: true, help: "The definition, such as layouts/weekly.yaml.")
    let records = reader.value(
      "records", .locatedText, defaultText: "the desk's first",
      help: "The folder of the record set, as `records` above names it.")
    let languages = reader.value(
      "languages", .list(of: .language), defaultText: "the definition's",
      help: "The languages it appears in.")
    let schedule = schedule(reader)
    let lists = reader.value(
      "to", .list(of: .locatedText), defaultText: "all lists",
      help: "The recipient lists of `mail` it goes to.")
    let approval = approval(reader)
    let catchUp = reader.value(
      "catch-up", .editionCount, default: 1,
      help: "How many missed editions besides the newest are still made.")
    let freshness = reader.value(
      "freshness", .record(FreshnessFields.shape), help: "What is demanded of the records.")
    let imports = reader.value(
      "imports", .list(of: .record(ImportFields.shape)), default: [], defaultText: "none",
      help: "Files that are taken into the record set before an edition.")
    guard let layout, let schedule else { return nil }
    let name = ReportName(
      recordSet: DeskName(recordSet: records?.text ?? ""),
      definition: DeskName(definition: layout.text))
    return ScheduledReport(
      layout: layout, records: records, name: name, languages: unique(languages ?? []),
      schedule: schedule, lists: lists ?? [], approval: approval, catchUp: catchUp,
      freshness: freshness ?? Freshness(), imports: imports)
  }

  private static func approval(_ reader: MappingReader) -> ApprovalRule? {
    let approval = reader.value(
      "approval", .choice(of: Approval.self), default: Approval.none,
      help: "Whether the owner has to approve each edition before it is sent.")
    let rule = ApprovalRule(
      hours: reader.value(
        "approval-within", .hours, default: 24, help: "Hours the owner has to decide."),
      otherwise: reader.value(
        "approval-otherwise", .choice(of: ApprovalRule.Otherwise.self), default: .refuse,
        help: "What happens then: the edition is refused, or the owner is reminded every day."))
    return approval == .required ? rule : nil
  }

  private static func schedule(_ reader: MappingReader) -> Schedule? {
    let every = reader.value(
      "every", .choice(of: Rhythm.self), default: .week,
      help: "What one edition covers: a week, a month, a quarter, a year.")
    let day = reader.value(
      "day", .text, defaultText: "Monday, or 1",
      help: "When it appears: a weekday of the next week, or a day of a month of the next period.")
    let month = reader.value(
      "month", .within(1...12, "month", "bad-schedule-month"), default: 1,
      help: "The month that `day` is in: of the next quarter 1 to 3, of the next year 1 to 12.")
    let time = reader.value(
      "time", .timeOfDay, required: true, help: "The time of day, such as 07:30.")
    let zone = reader.value(
      "zone", .zone, required: true, help: "The time zone, such as Europe/Minsk.")
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

/// The declared keys of files that are taken into the record set.
enum ImportFields {
  static let shape = Shape("import") { reader -> ScheduledImport? in
    let files = reader.value(
      "files", .locatedText, required: true,
      help: "The files, relative to the desk; `*` in the name stands for anything.")
    let mapping = reader.value(
      "as", .locatedText, defaultText: "the one of their format",
      help: "The mapping they are read by: `imports/NAME.yaml` of the record set.")
    guard let files else { return nil }
    let parts = files.text.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), parts.first != "", parts.last != "",
      !parts.dropLast().contains(where: { $0.contains("*") })
    else {
      reader.report(
        at: "files", code: "bad-import-files",
        message: "`files`: `\(files.text)` names no files inside the desk's folder",
        hint: "write a path relative to desk.yaml, with `*` in the last part only")
      return nil
    }
    return ScheduledImport(files: files, mapping: mapping?.text)
  }
}

/// The declared keys of what is demanded of records.
enum FreshnessFields {
  enum Unchanged: String, Sendable, CaseIterable { case stop, allow }

  static let shape = Shape("freshness") { reader -> Freshness? in
    let age = reader.value(
      "newest-record", .days, defaultText: "any age",
      help: "How many days before the day of writing the newest record may lie.")
    let least = reader.value(
      "least", .share, default: 0.5,
      help: "The part of the usual number of records that is enough.")
    let most = reader.value(
      "most", .share, default: 2, help: "The multiple of the usual number that is too many.")
    let unchanged = reader.value(
      "unchanged", .choice(of: Unchanged.self), default: .stop,
      help: "What to do about the very records of the edition before.")
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
