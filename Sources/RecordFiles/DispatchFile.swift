internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// Reads one file of `dispatches/`.
struct DispatchFile: RecordReader {
  static let place = RecordPlace.folder("dispatches", ending: ".md")
  static let subject = "a short text on one event"

  let date = Field("date", .day, required: true, help: "The day of the event")
  let title = Field("title", .text, required: true, help: "The title")
  let sources: Field<[String]>
  let language = Field(
    "language", .language, defaultText: "pair.yaml's", help: "The text's language")
  let topics = Field("topics", .list(of: .text), default: [], help: "Topics as tags")
  let seen = Field("seen", .day, help: "The day the desk saw it, where no source has a date")
  let contradiction = Field(
    "contradiction", .text,
    help: "Why it stands against the records, where it does; printed with it")
  let context: RecordContext

  init(_ context: RecordContext) {
    self.context = context
    sources = Field(
      "sources", .sources(in: context.sources), required: true, help: "Ids of the sources")
  }

  var declarations: [FieldDeclaration] {
    [
      date.declaration, title.declaration, sources.declaration, language.declaration,
      topics.declaration, seen.declaration, contradiction.declaration,
    ]
  }

  func read(_ file: TextFile, into records: inout RecordSet) {
    if let dispatch = dispatch(file) { records.dispatches.append(dispatch) }
  }

  /// What the file says; `nil` where it has errors.
  private func dispatch(_ file: TextFile) -> Dispatch? {
    guard let text = FrontMatter(file, context.findings),
      let reader = MappingReader(
        text.values, shape: "dispatch", fields: declarations, context.findings)
    else { return nil }
    reader.reportKeys()
    let date = reader.value(date)
    let title = reader.value(title)
    let sources = reader.value(sources)
    let language = reader.value(language) ?? context.pair.language
    let topics = reader.value(topics, default: [])
    let seen = reader.value(seen)
    let contradiction = reader.value(contradiction)
    guard let date, let title, let sources,
      context.isDated(sources: sources, seen: seen, report: reader.reportAtSources)
    else { return nil }
    return Dispatch(
      id: file.nameWithoutEnding, date: date, title: title, language: language, topics: topics,
      sources: sources,
      seen: seen, contradiction: contradiction, body: text.body,
      origin: Origin(file: file.path, line: text.bodyLine))
  }
}
