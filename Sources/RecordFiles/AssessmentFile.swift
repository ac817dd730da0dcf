internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// Reads one file of `assessments/`.
struct AssessmentFile: RecordReader {
  static let place = RecordPlace.folder("assessments", ending: ".md")
  static let subject = "a judgement, an outlook or a forecast"

  let kind = Field(
    "kind", .choice(of: Assessment.Kind.self), required: true,
    help: "Judgement, outlook or forecast")
  let date = Field("date", .day, required: true, help: "The day it was written")
  let title = Field("title", .text, required: true, help: "The claim, in one sentence")
  let confidence = Field(
    "confidence", .choice(of: Assessment.Confidence.self), required: true,
    help: "How sure the desk is of its basis")
  let sources: Field<[String]>
  let topics = Field("topics", .list(of: .text), default: [], help: "Topics as tags")
  let language = Field(
    "language", .language, defaultText: "pair.yaml's", help: "The text's language")
  let due = Field("due", .day, help: "The day a forecast is due")
  let outcome: Field<Assessment.Outcome>
  let contradiction = Field(
    "contradiction", .text,
    help: "Why it stands against the records, where it does; printed with it")
  let context: RecordContext

  init(_ context: RecordContext) {
    self.context = context
    sources = Field(
      "sources", .list(of: .source(in: context.sources)), default: [], help: "Ids of the sources")
    outcome = Field(
      "outcome", .record(OutcomeFields(context).shape), help: "What came of a forecast")
  }

  var declarations: [FieldDeclaration] {
    [
      kind.declaration, date.declaration, title.declaration, confidence.declaration,
      sources.declaration, topics.declaration, language.declaration, due.declaration,
      outcome.declaration, contradiction.declaration,
    ]
  }

  func read(_ file: TextFile, into records: inout RecordSet) {
    if let assessment = assessment(file) { records.assessments.append(assessment) }
  }

  /// What the file says; `nil` where it has errors.
  private func assessment(_ file: TextFile) -> Assessment? {
    guard let text = FrontMatter(file, context.findings),
      let reader = MappingReader(
        text.values, shape: "assessment", fields: declarations, context.findings)
    else { return nil }
    reader.reportKeys()
    let kind = reader.value(kind)
    let date = reader.value(date)
    let title = reader.value(title)
    let confidence = reader.value(confidence)
    let sources = reader.value(sources, default: [])
    let topics = reader.value(topics, default: [])
    let language = reader.value(language) ?? context.pair.language
    let due = reader.value(due)
    let outcome = reader.value(outcome)
    let contradiction = reader.value(contradiction)
    reportDates(reader, kind: kind, date: date, due: due, outcome: outcome)
    guard let kind, let date, let title, let confidence else { return nil }
    return Assessment(
      id: file.nameWithoutEnding, kind: kind, date: date, title: title, language: language,
      confidence: confidence,
      due: due, outcome: outcome, topics: topics, sources: sources,
      contradiction: contradiction, body: text.body,
      origin: Origin(file: file.path, line: text.bodyLine))
  }

  private func reportDates(
    _ reader: MappingReader, kind: Assessment.Kind?, date: Day?, due: Day?,
    outcome: Assessment.Outcome?
  ) {
    if kind == .forecast, !reader.has(self.due.name) {
      reader.report(
        at: self.kind.name, code: "forecast-without-due",
        message: "a forecast needs a day it is due",
        hint: "add `due`")
    }
    if let kind, kind != .forecast, reader.has(self.outcome.name) {
      reader.report(
        at: self.outcome.name, code: "outcome-of-no-forecast",
        message: "only a forecast has an outcome, this is \(kind == .outlook ? "an" : "a") "
          + kind.rawValue)
    }
    guard let date else { return }
    if let due, due < date {
      reader.report(
        at: self.due.name, code: "due-before-date",
        message: "the forecast was due before it was written")
    }
    if let outcome, outcome.date < date {
      reader.report(
        at: self.outcome.name, code: "outcome-before-date",
        message: "the outcome was known before the forecast was written")
    }
  }
}

/// The keys of `outcome`.
private struct OutcomeFields {
  let result = Field(
    "result", .choice(of: Assessment.Outcome.Result.self), required: true,
    help: "Whether it happened")
  let date = Field("date", .day, required: true, help: "The day from which that is known")
  let note = Field("note", .text, help: "What happened instead")
  let sources: Field<[String]>

  init(_ context: RecordContext) {
    sources = Field(
      "sources", .list(of: .source(in: context.sources)), default: [], help: "Ids of the sources")
  }

  var shape: Shape<Assessment.Outcome> {
    Shape(
      "outcome",
      fields: [result.declaration, date.declaration, note.declaration, sources.declaration]
    ) { reader in
      let result = reader.value(result)
      let date = reader.value(date)
      let note = reader.value(note)
      let sources = reader.value(sources, default: [])
      guard let result, let date else { return nil }
      return Assessment.Outcome(result: result, date: date, note: note, sources: sources)
    }
  }
}
