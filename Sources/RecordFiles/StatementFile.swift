internal import Diagnostics
internal import Fields
internal import Periods
internal import Records
internal import Values

/// The columns of `statements.csv`.
struct StatementColumns {
  let id = Field("id", .recordID, required: true, help: "The id the record is named by")
  let measure: Field<String>
  let reporter: Field<String>
  let partner: Field<String>
  let value = Field("value", .stated, help: "The level that was said")
  let rounding = Field(
    "rounding", .step, defaultText: "the last printed digit's", help: "The step of rounding")
  let unit = Field("unit", .unit, help: "percent, a currency with a scale, or another word")
  let converted = Field("converted", .stated, help: "The same amount in a second unit")
  let convertedUnit = Field("converted-unit", .unit, help: "The unit of `converted`")
  let period = Field("period", .period, help: "The period the figure is about")
  let growth = Field("growth", .stated, help: "Growth that was said, in percent")
  let growthRounding = Field(
    "growth-rounding", .step, defaultText: "the last printed digit's",
    help: "The step the growth was rounded to")
  let base = Field(
    "base", .period, defaultText: "for a growth, the same period a year before",
    help: "The period the growth is measured from")
  let speaker = Field("speaker", .text, required: true, help: "Who said it")
  let said = Field("said", .day, help: "The day it was said")
  let qualifier = Field(
    "qualifier", .choice(of: Qualifier.self), default: .exact,
    help: "How the speaker hedged")
  let note = Field("note", .text, help: "What a reader should know")
  let sources: Field<[String]>
  let seen = Field("seen", .day, help: "The day the desk saw it, where no source has a date")

  init(_ context: RecordContext) {
    measure = Field(
      "measure", .measure(of: context.pair), required: true, help: "What the figure is of")
    reporter = Field(
      "reporter", .country(of: context.pair), required: true, help: "Whose figure it is, by side")
    partner = Field(
      "partner", .partner(of: context.pair), defaultText: "the other country",
      help: "The other country, or WLD")
    sources = Field(
      "sources", .sources(in: context.sources), required: true, help: "Ids of the sources")
  }

  var declarations: [FieldDeclaration] {
    [
      id.declaration, measure.declaration, reporter.declaration, partner.declaration,
      value.declaration, rounding.declaration, unit.declaration, converted.declaration,
      convertedUnit.declaration, period.declaration, growth.declaration,
      growthRounding.declaration, base.declaration, speaker.declaration, said.declaration,
      qualifier.declaration, note.declaration, sources.declaration, seen.declaration,
    ]
  }
}

/// Reads `statements.csv`.
struct StatementFile: RecordReader {
  static let place = RecordPlace.file("statements.csv")
  static let subject = "a figure somebody gave"

  let columns: StatementColumns
  let context: RecordContext
  private let people: Named<Person>

  init(_ context: RecordContext) {
    self.context = context
    people = Named(context.pair.people)
    columns = StatementColumns(context)
  }

  var declarations: [FieldDeclaration] { columns.declarations }

  func read(_ file: TextFile, into records: inout RecordSet) {
    let table = CSVFile(file: file, findings: context.findings, form: context.form)
    records.statements += table.records(declarations, statement)
  }

  private func statement(_ row: RowReader<CSVRow>) -> Statement? {
    let id = row.value(columns.id)
    let measure = row.value(columns.measure)
    let reporter = row.value(columns.reporter)
    let partner = row.value(columns.partner)
    let period = row.value(columns.period)
    let speaker = row.value(columns.speaker)
    let said = row.value(columns.said)
    let qualifier = row.value(columns.qualifier)
    let note = row.value(columns.note)
    let sources = row.value(columns.sources)
    let seen = row.value(columns.seen)
    let figure = figure(row, period: period)
    if let measure, let figure { PossibleFigure(measure: measure, row: row).check(figure) }
    guard let id, let measure, let reporter, let speaker, let sources, let figure else {
      return nil
    }
    guard context.isDated(sources: sources, seen: seen, report: row.reportAtSources) else {
      return nil
    }
    let pair = context.pair
    let other = reporter == pair.first.code ? pair.second.code : pair.first.code
    if partner == reporter {
      row.report(
        at: "partner", code: "same-country",
        message: "`\(reporter)` is reporter and partner of one figure")
    }
    return Statement(
      id: id, measure: measure, reporter: reporter, partner: partner ?? other,
      value: figure.value, unit: figure.unit, converted: figure.converted,
      convertedUnit: figure.convertedUnit, period: period, growth: figure.growth,
      base: figure.base, speaker: people[speaker].map(pair.canonicalName(of:)) ?? speaker,
      said: said, qualifier: qualifier ?? .exact, note: note, sources: sources, seen: seen,
      origin: row.origin)
  }

  /// The numbers of a statement with what belongs to them.
  struct Figure {
    var value: StatedNumber?
    var unit: String
    var converted: StatedNumber?
    var convertedUnit: String?
    var growth: StatedNumber?
    var base: Period?
  }

  private func figure(_ row: RowReader<CSVRow>, period: Period?) -> Figure? {
    let rounding = row.value(columns.rounding)
    let growthRounding = row.value(columns.growthRounding)
    let value = row.value(columns.value)?.rounded(to: rounding)
    let unit = row.value(columns.unit)
    let converted = row.value(columns.converted)
    let convertedUnit = row.value(columns.convertedUnit)
    let growth = row.value(columns.growth)?.rounded(to: growthRounding)
    let base = row.value(columns.base) ?? (growth == nil ? nil : period?.yearBefore)
    if !row.has("value"), !row.has("growth") {
      row.report(
        at: "value", code: "empty-statement", message: "the statement has neither value nor growth")
      return nil
    }
    let needs = [("value", "unit"), ("converted", "converted-unit")]
    for (number, unit) in needs where row.has(number) && !row.has(unit) {
      row.report(
        at: number, code: "missing-unit", message: "`\(number)` has no unit",
        hint: "fill in `\(unit)`, such as USD bn or percent")
    }
    return Figure(
      value: value, unit: unit ?? "", converted: converted, convertedUnit: convertedUnit,
      growth: growth, base: base)
  }
}
