internal import Addresses
internal import Periods
internal import Records
internal import Values
internal import Workbooks

/// All records of a set for spreadsheets, a sheet for each kind: the columns of the set's own files, the
/// records as they were read.
struct RecordSheets {
  private let records: RecordSet

  init(_ records: RecordSet) {
    self.records = records
  }

  /// The sheets of kinds that there are records of, the sources last.
  var tables: [SheetTable] {
    [trade, statements, contacts, dispatches, assessments, sources].filter { !$0.rows.isEmpty }
  }

  /// The newest day on which something in the set was known; `nil` for an empty one.
  var newestDay: Day? {
    let known = records.sources.values.compactMap(\.knownFrom)
    let seen =
      records.trade.compactMap(\.seen) + records.statements.compactMap(\.seen)
      + records.contacts.compactMap(\.seen) + records.dispatches.compactMap(\.seen)
    return (known + seen).max()
  }

  /// A column: its name, and the cell of a record.
  private typealias Column<Record> = (name: String, cell: (Record) -> SheetCell)

  private func table<Record>(
    _ name: String, _ rows: some Collection<Record>, _ columns: [Column<Record>]
  ) -> SheetTable {
    SheetTable(
      id: name, name: name, columns: columns.map(\.name),
      rows: rows.map { row in SheetTable.Row(columns.map { $0.cell(row) }) })
  }

  private var trade: SheetTable {
    table(
      "trade", records.trade,
      [
        ("id", { .text($0.id) }), ("period", { .text("\($0.period)") }),
        ("reporter", { .text($0.reporter) }), ("partner", { .text($0.partner) }),
        ("flow", { .text($0.direction.rawValue) }), ("product", { .text($0.product) }),
        ("value", { .number($0.value) }), ("currency", { .text($0.currency) }),
        ("valuation", { .text($0.valuation.rawValue) }),
        ("net-weight", { Self.number($0.netWeight) }), ("sources", { Self.list($0.sources) }),
        ("seen", { Self.day($0.seen) }), ("until", { Self.day($0.until) }),
        ("flags", { Self.list($0.flags) }), ("origin", { Self.text($0.importedFrom) }),
      ])
  }

  private var statements: SheetTable {
    table(
      "statements", records.statements,
      [
        ("id", { .text($0.id) }), ("measure", { .text($0.measure) }),
        ("reporter", { .text($0.reporter) }), ("partner", { .text($0.partner) }),
        ("value", { Self.number($0.value?.value) }), ("rounding", { Self.number($0.value?.step) }),
        ("unit", { .text($0.unit) }), ("converted", { Self.number($0.converted?.value) }),
        ("converted-unit", { Self.text($0.convertedUnit) }),
        ("period", { Self.text($0.period.map { "\($0)" }) }),
        ("growth", { Self.number($0.growth?.value) }),
        ("growth-rounding", { Self.number($0.growth?.step) }),
        ("base", { Self.text($0.base.map { "\($0)" }) }), ("speaker", { .text($0.speaker) }),
        ("said", { Self.day($0.said) }), ("qualifier", { .text($0.qualifier.rawValue) }),
        ("note", { Self.text($0.note) }), ("sources", { Self.list($0.sources) }),
        ("seen", { Self.day($0.seen) }),
      ])
  }

  private var contacts: SheetTable {
    table(
      "contacts", records.contacts,
      [
        ("id", { .text($0.id) }), ("start", { .day($0.start) }), ("end", { .day($0.end) }),
        ("precision", { .text($0.precision.rawValue) }),
        ("channel", { .text($0.channel.rawValue) }), ("level", { .text($0.level.rawValue) }),
        ("participants", { Self.list($0.participants.map(Self.written)) }),
        ("host", { Self.text($0.host) }), ("place", { Self.text($0.place) }),
        ("topics", { Self.list($0.topics) }), ("status", { .text($0.status.rawValue) }),
        ("summary", { Self.text($0.summary) }), ("language", { .text($0.language) }),
        ("cameo", { Self.text($0.cameo) }),
        ("reported", { Self.list($0.reported.map { "\($0.source)=\($0.date)" }) }),
        ("sources", { Self.list($0.sources) }), ("seen", { Self.day($0.seen) }),
        ("until", { Self.day($0.until) }), ("origin", { Self.text($0.importedFrom) }),
      ])
  }

  private var dispatches: SheetTable {
    table(
      "dispatches", records.dispatches,
      [
        ("id", { .text($0.id) }), ("date", { .day($0.date) }), ("title", { .text($0.title) }),
        ("language", { .text($0.language) }), ("topics", { Self.list($0.topics) }),
        ("sources", { Self.list($0.sources) }), ("seen", { Self.day($0.seen) }),
        ("text", { .text($0.body) }),
      ])
  }

  private var assessments: SheetTable {
    table(
      "assessments", records.assessments,
      [
        ("id", { .text($0.id) }), ("kind", { .text($0.kind.rawValue) }),
        ("date", { .day($0.date) }),
        ("title", { .text($0.title) }), ("language", { .text($0.language) }),
        ("confidence", { .text($0.confidence.rawValue) }), ("due", { Self.day($0.due) }),
        ("outcome", { Self.text($0.outcome?.result.rawValue) }),
        ("outcome date", { Self.day($0.outcome?.date) }), ("topics", { Self.list($0.topics) }),
        ("sources", { Self.list($0.sources) }), ("text", { .text($0.body) }),
      ])
  }

  private var sources: SheetTable {
    table(
      "sources", records.sources.values.sorted { $0.id < $1.id },
      [
        ("id", { .text($0.id) }), ("publisher", { .text($0.publisher) }),
        ("title", { .text($0.title) }), ("date", { Self.text($0.published.map { "\($0)" }) }),
        ("address", { Self.text($0.address?.text) }), ("grade", { .text($0.grade.rawValue) }),
        ("language", { Self.text($0.language) }), ("note", { Self.text($0.note) }),
      ])
  }

  private static func text(_ text: String?) -> SheetCell {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
  }

  private static func list(_ texts: [String]) -> SheetCell { text(texts.joined(separator: ";")) }

  private static func day(_ day: Day?) -> SheetCell { day.map { .day($0) } ?? .empty }

  private static func number(_ value: Double?) -> SheetCell {
    value.flatMap { DecimalNumber("\($0)", roundedTo: 17) }.map { .number($0) } ?? .empty
  }

  /// As contacts.csv names somebody: Name (office, COUNTRY).
  private static func written(_ participant: Participant) -> String {
    let inside = [participant.office, participant.country].compactMap { $0 }
    return inside.isEmpty
      ? participant.name : "\(participant.name) (\(inside.joined(separator: ", ")))"
  }
}
