internal import Fields

/// What may stand under a block's kind: each key once, where it is read.
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

  static let keyFigure = Shape("key figure") { reader -> KeyFigureDefinition? in
    let label = reader.value("label", .template, required: true, help: "What it is.")
    let value = reader.value(
      "value", .quantityName, required: true, help: "The name of a number.")
    let signed = reader.value(
      "signed", .boolean, default: false, help: "Whether a plus is printed above zero.")
    let change = reader.value("change", .template, help: "The change with its base.")
    let note = reader.value(note)
    let sparkline = reader.value(
      "sparkline", SubjectWords.sparkline.type, help: "A series drawn small.")
    guard let label, let value else { return nil }
    return KeyFigureDefinition(
      label: label, value: value, isSigned: signed, change: change, note: note,
      sparkline: sparkline)
  }

  static let chart = Shape("chart") { reader -> ChartDefinition? in
    let chart = chart(reader)
    let second = reader.value(
      "beside", .record(Shape("chart", make: Self.chart)), help: "A second chart beside it.")
    guard var chart else { return nil }
    chart.beside = second.map { [$0] } ?? []
    return chart
  }

  private static let event = Shape("event") { reader -> ChartEvent? in
    let day = reader.value("day", .day, required: true, help: "When.")
    let text = reader.value(
      "text", .template, required: true, help: "A few words, no final stop.")
    guard let day, let text else { return nil }
    return ChartEvent(day: day, text: text)
  }

  /// A chart alone.
  private static func chart(_ reader: MappingReader) -> ChartDefinition? {
    let form = reader.value(
      "kind", SubjectWords.form.type, required: true, help: "The form of the chart.")
    let subject = reader.value(
      "of", SubjectWords.chart.type, required: true, help: "What it shows.")
    let id = reader.value(id)
    let title = reader.value(title)
    let subtitle = reader.value(subtitle)
    let note = reader.value(note)
    let events = reader.value(
      "events", .list(of: .record(event)), default: [],
      help: "What happened on days that a `flagged-line` numbers; its note tells it.",
      since: "0.2")
    let data = reader.value(
      "data", .choice(of: ChartDataPlace.self), defaultText: "the definition's `chart-data`",
      help: "Where its values stand: attached, or a table in the appendix.")
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

  static let table = Shape("table") { reader -> TableDefinition? in
    let subject = reader.value(
      "of", SubjectWords.table.type, required: true, help: "What it shows.")
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

  static let timeline = Shape("timeline") { reader -> TimelineDefinition? in
    let subject = reader.value(
      "of", .choice(of: TimelineSubject.self), required: true, help: "What it lists.")
    let title = reader.value(title)
    let max = reader.value(max)
    let days = reader.value(days)
    guard let subject else { return nil }
    return TimelineDefinition(subject: subject, title: title, max: max, days: days)
  }

  static let list = Shape("list") { reader -> ListDefinition? in
    let items = reader.value(
      "items", .list(of: .template), required: true, help: "The sentences.")
    let ordered = reader.value(
      "ordered", .boolean, default: false, help: "Whether they are numbered.")
    return items.map { ListDefinition(items: $0, isOrdered: ordered) }
  }

  static let dispatches = Shape("dispatches") { reader -> DispatchesDefinition? in
    let topics = reader.value(
      "topics", .list(of: .text), default: [], defaultText: "all", help: "Only these topics.")
    let max = reader.value(max)
    let days = reader.value(days)
    return DispatchesDefinition(topics: topics, max: max, days: days)
  }

  static let assessments = Shape("assessments") { reader -> AssessmentsDefinition? in
    let kind = reader.value(
      "kind", .choice(of: AssessmentList.self), required: true, help: "Which of them.")
    let max = reader.value(max)
    let days = reader.value(days)
    return kind.map { AssessmentsDefinition(kind: $0, max: max, days: days) }
  }

  static let changes = Shape("changes") { reader -> ChangesDefinition? in
    let title = reader.value(
      "title", .template, help: "A heading, left out where nothing is new.")
    let max = reader.value(max)
    let days = reader.value(
      "days", .integer, defaultText: "to the day of the last edition",
      help: "How many days back.")
    return ChangesDefinition(title: title, max: max, days: days)
  }

  static let callout = Shape("callout") { reader -> CalloutDefinition? in
    let title = reader.value("title", .template, required: true, help: "The bold first line.")
    let text = reader.value(
      "text", .template, required: true, help: "Markdown with placeholders.")
    guard let title, let text else { return nil }
    return CalloutDefinition(title: title, text: text)
  }

  /// Columns of blocks.
  static func columns(of block: FieldType<BlockDefinition>) -> Shape<ColumnsDefinition> {
    Shape("columns") { reader in
      let count = reader.value(
        "count", .integer, default: 2, help: "How many columns: 2 or 3.")
      let blocks = reader.value("blocks", .list(of: block), required: true, help: "The blocks.")
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
