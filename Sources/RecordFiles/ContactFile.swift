internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// The columns of `contacts.csv`.
struct ContactColumns {
  let id = Field("id", .recordID, required: true, help: "The id the record is named by")
  let start = Field(
    "start", .publicationDate, required: true,
    help: "The first day; a month or a year where no more is known")
  let end = Field("end", .day, defaultText: "the start", help: "The last day")
  let precision = Field(
    "precision", .choice(of: DatePrecision.self), defaultText: "as `start` is written",
    help: "How well the date is known")
  let channel = Field(
    "channel", .channel, required: true, help: "How they met, as a word or a CAMEO code")
  let level = Field(
    "level", .choice(of: Level.self), defaultText: "the highest both sides reached",
    help: "How high they stand")
  let participants: Field<[Participant]>
  let host = Field("host", .country, help: "The host country")
  let place = Field("place", .text, help: "Where they met")
  let topics = Field("topics", .list(of: .text), default: [], help: "Topics as tags")
  let status = Field(
    "status", .choice(of: Contact.Status.self), required: true,
    help: "Held, planned or cancelled")
  let summary = Field("summary", .text, help: "One line in the desk's words")
  let language = Field(
    "language", .language, defaultText: "pair.yaml's",
    help: "The language of place, topics and summary", since: "0.2")
  let cameo = Field("cameo", .cameo, help: "CAMEO event code")
  let reported: Field<[ReportedDate]>
  let sources: Field<[String]>
  let seen = Field("seen", .day, help: "The day the desk saw it, where no source has a date")
  let until = Field(
    "until", .day, help: "The first day on which the row no longer counts: changed, or taken back",
    since: "0.2")
  let importedFrom = Field(
    "origin", .text, help: "The entry it was imported from, as IMPORT:LINE", since: "0.2")

  init(_ context: RecordContext) {
    participants = Field(
      "participants", .list(of: .participant(of: context.pair)), required: true,
      help: "Who took part")
    reported = Field(
      "reported", .list(of: .reportedDate(in: context.sources)), default: [],
      help: "Dates that sources give otherwise, as SOURCE=DATE")
    sources = Field(
      "sources", .sources(in: context.sources), required: true, help: "Ids of the sources")
  }

  var declarations: [FieldDeclaration] {
    [
      id.declaration, start.declaration, end.declaration, precision.declaration,
      channel.declaration, level.declaration, participants.declaration, host.declaration,
      place.declaration, topics.declaration, status.declaration, summary.declaration,
      language.declaration, cameo.declaration, reported.declaration, sources.declaration,
      seen.declaration, until.declaration, importedFrom.declaration,
    ]
  }
}

/// Reads `contacts.csv`.
struct ContactFile: RecordReader {
  static let place = RecordPlace.file("contacts.csv")
  static let subject = "one contact between leaders, ministers or officials"

  let columns: ContactColumns
  let context: RecordContext
  private let offices: Named<Office>

  init(_ context: RecordContext) {
    self.context = context
    offices = Named(context.pair.offices)
    columns = ContactColumns(context)
  }

  var declarations: [FieldDeclaration] { columns.declarations }

  func read(_ file: TextFile, into records: inout RecordSet) {
    let table = CSVFile(file: file, findings: context.findings, form: context.form)
    records.contacts += table.records(declarations, contact)
  }

  private func contact(_ row: RowReader<CSVRow>) -> Contact? {
    let id = row.value(columns.id)
    let span = span(row)
    let channel = row.value(columns.channel)
    let participants = row.value(columns.participants)
    let level = level(row, participants)
    let host = row.value(columns.host)
    let place = row.value(columns.place)
    let topics = row.value(columns.topics)
    let status = row.value(columns.status)
    let summary = row.value(columns.summary)
    let language = row.value(columns.language)
    let cameo = row.value(columns.cameo)
    let reported = row.value(columns.reported)
    let sources = row.value(columns.sources)
    let seen = row.value(columns.seen)
    let until = row.value(columns.until)
    let importedFrom = row.value(columns.importedFrom)
    guard let id, let span, let channel, let participants, let status, let sources,
      context.isDated(sources: sources, seen: seen, report: row.reportAtSources)
    else { return nil }
    return Contact(
      id: id, start: span.start, end: span.end, precision: span.precision,
      channel: channel.channel, level: level, participants: participants, host: host,
      place: place, topics: topics ?? [], status: status, summary: summary,
      language: language ?? context.pair.language, cameo: cameo ?? channel.cameo,
      reported: reported ?? [], sources: sources, seen: seen, until: until,
      importedFrom: importedFrom, origin: row.origin)
  }

  private func span(
    _ row: RowReader<CSVRow>
  ) -> (start: Day, end: Day, precision: DatePrecision)? {
    let start = row.value(columns.start)
    let end = row.value(columns.end)
    let said = row.value(columns.precision)
    guard let start else { return nil }
    let written: DatePrecision =
      switch start.kind {
      case .month: .month
      case .year: .year
      default: .exact
      }
    if written != .exact, let said, said != written {
      row.report(
        at: "precision", code: "precision-mismatch",
        message: "`precision` is \(said.rawValue), but `start` is a \(written.rawValue)",
        hint: "write the day in `start`, or leave `precision` empty")
    }
    if let end, end < start.start {
      row.report(
        at: "end", code: "end-before-start", message: "`end` is before `start`",
        hint: "exchange the two, or correct one")
      return nil
    }
    if let end { reportLength(row, end.days(since: start.start) + 1) }
    return (start.start, end ?? start.end, said ?? written)
  }

  private func reportLength(_ row: RowReader<CSVRow>, _ days: Int) {
    guard days > Contact.plausibleDays else { return }
    row.report(
      .warning, at: "end", code: "long-contact", message: "the contact lasts \(days) days",
      hint: "is the year right? more than \(Contact.plausibleDays) days are no one contact")
  }

  private func level(_ row: RowReader<CSVRow>, _ participants: [Participant]?) -> Level {
    if row.has("level") { return row.value(columns.level) ?? .other }
    guard let participants else { return .other }
    if let level = context.pair.level(of: participants, offices: offices) { return level }
    let absent = context.pair.countries.filter { country in
      !participants.contains { $0.country == country.code }
    }
    row.report(
      at: "participants", code: "one-sided",
      message: "no participant speaks for \(absent.map(\.code).joined(separator: " or "))",
      hint: "name one, or fill in `level`")
    return .other
  }
}

/// A channel as a record gives it.
struct StatedChannel: Sendable {
  let channel: Contact.Channel
  /// The CAMEO code, where one was given instead of a word.
  let cameo: String?
}

extension FieldType where Value == StatedChannel {
  /// A word, or a CAMEO code (Schrodt, CAMEO Conflict and Mediation Event Observations, 2012, 04).
  static var channel: FieldType<StatedChannel> {
    let codes: [String: Contact.Channel] = [
      "041": .call, "042": .visit, "043": .visit, "044": .meeting,
    ]
    let words = Contact.Channel.allCases.map(\.rawValue) + codes.keys.sorted()
    return FieldType("channel", schema: .enumeration(words)) { (text) throws(FieldProblem) in
      if let channel = Contact.Channel(rawValue: text) {
        return StatedChannel(channel: channel, cameo: nil)
      }
      guard let channel = codes[text] else { throw .unknownWord(text, among: words) }
      return StatedChannel(channel: channel, cameo: text)
    }
  }
}

extension FieldType where Value == String {
  /// A CAMEO event code: two to four digits.
  static var cameo: FieldType<String> {
    FieldType("CAMEO code", schema: .string(pattern: "^[0-9]{2,4}$")) {
      (text) throws(FieldProblem) in
      guard (2...4).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        throw FieldProblem(
          code: "bad-cameo", "is not a CAMEO code", hint: "write two to four digits, such as 042")
      }
      return text
    }
  }
}
