internal import Fields

/// The declared keys of what stands under a block's kind.
enum BlockShapes {
  private static let title = Field(
    "title", .template, help: "The title; that of a chart is its finding, without final stop.")
  private static let subtitle = Field(
    "subtitle", .template, help: "Measure, unit and period; known where nothing is said.")
  private static let note = Field("note", .template, help: "A sentence below.")
  private static let max = Field("max", .integer, help: "The most entries shown.")
  private static let days = Field("days", .integer, help: "How many days back, or ahead.")
  private static let id = Field(
    "id", BlockFields.identifier, help: "A name for links and files; the subject's by default.")

  static let keyFigure: Shape<KeyFigureDefinition> = {
    let label = Field("label", .template, required: true, help: "What it is.")
    let value = Field("value", .quantityName, required: true, help: "The name of a number.")
    let signed = Field(
      "signed", .boolean, default: false, help: "Whether a plus is printed above zero.")
    let change = Field("change", .template, help: "The change with its base.")
    let sparkline = Field(
      "sparkline", SubjectWords.sparkline.type, help: "A series drawn small.")
    let fields = [
      label.declaration, value.declaration, signed.declaration, change.declaration,
      note.declaration, sparkline.declaration,
    ]
    return Shape("key figure", fields: fields) { reader in
      let label = reader.value(label)
      let value = reader.value(value)
      let signed = reader.value(signed, default: false)
      let change = reader.value(change)
      let note = reader.value(note)
      let sparkline = reader.value(sparkline)
      guard let label, let value else { return nil }
      return KeyFigureDefinition(
        label: label, value: value, isSigned: signed, change: change, note: note,
        sparkline: sparkline)
    }
  }()

  private static let chartForm = Field(
    "kind", SubjectWords.form.type, required: true, help: "The form of the chart.")
  private static let chartSubject = Field(
    "of", SubjectWords.chart.type, required: true, help: "What it shows.")
  private static let chartData = Field(
    "data", .choice(of: ChartDataPlace.self), defaultText: "the definition's `chart-data`",
    help: "Where its values stand: attached, or a table in the appendix.")
  private static let chartEvents = Field(
    "events", .list(of: .record(event)), default: [],
    help: "What happened on days that a `flagged-line` numbers; its note tells it.",
    since: "0.2")

  private static let event: Shape<ChartEvent> = {
    let day = Field("day", .day, required: true, help: "When.")
    let text = Field("text", .template, required: true, help: "A few words, no final stop.")
    return Shape("event", fields: [day.declaration, text.declaration]) { reader in
      let day = reader.value(day)
      let text = reader.value(text)
      guard let day, let text else { return nil }
      return ChartEvent(day: day, text: text)
    }
  }()

  static let chart: Shape<ChartDefinition> = {
    let beside = Field("beside", .record(singleChart), help: "A second chart beside it.")
    return Shape("chart", fields: chartFields + [beside.declaration]) { reader in
      let second = reader.value(beside)
      guard var chart = chart(reader) else { return nil }
      chart.beside = second.map { [$0] } ?? []
      return chart
    }
  }()

  private static let singleChart = Shape("chart", fields: chartFields) { chart($0) }

  private static let chartFields = [
    chartForm.declaration, chartSubject.declaration, id.declaration, title.declaration,
    subtitle.declaration, note.declaration, chartEvents.declaration, chartData.declaration,
  ]

  private static func chart(_ reader: MappingReader) -> ChartDefinition? {
    let form = reader.value(chartForm)
    let subject = reader.value(chartSubject)
    let id = reader.value(id)
    let title = reader.value(title)
    let subtitle = reader.value(subtitle)
    let note = reader.value(note)
    let events = reader.value(chartEvents, default: [])
    let data = reader.value(chartData)
    guard let form, let subject else { return nil }
    let forms = Vocabulary.known.subjects.first { $0.text == subject }?.charts ?? []
    guard forms.contains(form) else {
      reader.report(
        at: "kind", code: "wrong-chart", message: "`\(form)` cannot show `\(subject)`",
        hint: "it can be drawn as \(forms.joined(separator: " or "))")
      return nil
    }
    let flagged = Vocabulary.known.formsWithEvents
    if !events.isEmpty && !flagged.contains(form) {
      reader.report(
        at: "events", code: "wrong-chart", message: "`\(form)` has no place for events",
        hint: "they can stand in \(flagged.joined(separator: " or "))")
    }
    return ChartDefinition(
      form: form, subject: subject, id: id ?? subject.identifier, title: title,
      subtitle: subtitle, note: note, events: events, data: data, beside: [],
      key: (reader.yaml("id") ?? reader.yaml("of"))?.text)
  }

  static let table: Shape<TableDefinition> = {
    let subject = Field(
      "of", SubjectWords.table.type, required: true, help: "What it shows.")
    let fields = [
      subject.declaration, id.declaration, title.declaration, subtitle.declaration,
      note.declaration, max.declaration, days.declaration,
    ]
    return Shape("table", fields: fields) { reader in
      let subject = reader.value(subject)
      let id = reader.value(id)
      let title = reader.value(title)
      let subtitle = reader.value(subtitle)
      let note = reader.value(note)
      let max = reader.value(max)
      let days = reader.value(days)
      guard let subject else { return nil }
      return TableDefinition(
        subject: subject, id: id ?? subject.identifier, title: title,
        subtitle: subtitle, note: note, max: max, days: days)
    }
  }()

  static let timeline: Shape<TimelineDefinition> = {
    let subject = Field(
      "of", .choice(of: TimelineSubject.self), required: true, help: "What it lists.")
    let fields = [subject.declaration, title.declaration, max.declaration, days.declaration]
    return Shape("timeline", fields: fields) { reader in
      let subject = reader.value(subject)
      let title = reader.value(title)
      let max = reader.value(max)
      let days = reader.value(days)
      guard let subject else { return nil }
      return TimelineDefinition(subject: subject, title: title, max: max, days: days)
    }
  }()

  static let list: Shape<ListDefinition> = {
    let items = Field("items", .list(of: .template), required: true, help: "The sentences.")
    let ordered = Field("ordered", .boolean, default: false, help: "Whether they are numbered.")
    return Shape("list", fields: [items.declaration, ordered.declaration]) { reader in
      let items = reader.value(items)
      let ordered = reader.value(ordered, default: false)
      return items.map { ListDefinition(items: $0, isOrdered: ordered) }
    }
  }()

  static let dispatches: Shape<DispatchesDefinition> = {
    let topics = Field(
      "topics", .list(of: .text), default: [], defaultText: "all", help: "Only these topics.")
    let fields = [topics.declaration, max.declaration, days.declaration]
    return Shape("dispatches", fields: fields) { reader in
      let topics = reader.value(topics, default: [])
      let max = reader.value(max)
      let days = reader.value(days)
      return DispatchesDefinition(topics: topics, max: max, days: days)
    }
  }()

  static let assessments: Shape<AssessmentsDefinition> = {
    let kind = Field(
      "kind", .choice(of: AssessmentList.self), required: true, help: "Which of them.")
    let fields = [kind.declaration, max.declaration, days.declaration]
    return Shape("assessments", fields: fields) { reader in
      let kind = reader.value(kind)
      let max = reader.value(max)
      let days = reader.value(days)
      return kind.map { AssessmentsDefinition(kind: $0, max: max, days: days) }
    }
  }()

  static let changes: Shape<ChangesDefinition> = {
    let title = Field("title", .template, help: "A heading, left out where nothing is new.")
    let days = Field(
      "days", .integer, defaultText: "to the day of the last edition",
      help: "How many days back.")
    let fields = [title.declaration, max.declaration, days.declaration]
    return Shape("changes", fields: fields) { reader in
      let title = reader.value(title)
      let max = reader.value(max)
      let days = reader.value(days)
      return ChangesDefinition(title: title, max: max, days: days)
    }
  }()

  static let callout: Shape<CalloutDefinition> = {
    let title = Field("title", .template, required: true, help: "The bold first line.")
    let text = Field("text", .template, required: true, help: "Markdown with placeholders.")
    return Shape("callout", fields: [title.declaration, text.declaration]) { reader in
      let title = reader.value(title)
      let text = reader.value(text)
      guard let title, let text else { return nil }
      return CalloutDefinition(title: title, text: text)
    }
  }()

  /// Columns of blocks.
  static func columns(of block: FieldType<BlockDefinition>) -> Shape<ColumnsDefinition> {
    let count = Field("count", .integer, default: 2, help: "How many columns: 2 or 3.")
    let blocks = Field("blocks", .list(of: block), required: true, help: "The blocks.")
    return Shape("columns", fields: [count.declaration, blocks.declaration]) { reader in
      let count = reader.value(count, default: 2)
      let blocks = reader.value(blocks)
      if !(2...3).contains(count) {
        reader.report(at: "count", code: "bad-columns", message: "there may be 2 or 3 columns")
      }
      return blocks.map { ColumnsDefinition(count: min(3, Swift.max(2, count)), blocks: $0) }
    }
  }
}

extension String {
  /// The name of a subject as an id: `trade.turnover` becomes `trade-turnover`.
  var identifier: String { split(separator: ".").joined(separator: "-") }
}
