public import Fields
internal import Records

/// What the files of a record set may hold, from the same declarations that read them.
public struct RecordFormat: Sendable {
  /// The file's name, e.g. `contacts.csv`.
  public let file: String
  /// What a row or file is.
  public let subject: String
  /// The columns or keys, in the order of the manual.
  public let fields: [FieldDeclaration]

  /// Every format, in the order of the manual.
  public static var all: [RecordFormat] {
    let nobody = Country(code: "", names: [:])
    let context = RecordContext(
      pair: Pair(first: nobody, second: nobody), sources: [:], findings: Findings())
    return [
      RecordFormat(
        file: "pair.yaml", subject: "the two countries and how the records are to be read",
        fields: PairFields().declarations),
      RecordFormat(
        file: "sources.csv", subject: "where something was published",
        fields: SourceColumns().declarations),
      RecordFormat(
        file: "trade.csv", subject: "what one country reports to have traded in one period",
        fields: TradeColumns(context).declarations),
      RecordFormat(
        file: "statements.csv", subject: "a figure somebody gave",
        fields: StatementColumns(context).declarations),
      RecordFormat(
        file: "contacts.csv", subject: "one contact between leaders, ministers or officials",
        fields: ContactColumns(context).declarations),
      RecordFormat(
        file: "dispatches/*.md", subject: "a short text on one event",
        fields: DispatchFile(context).declarations),
      RecordFormat(
        file: "assessments/*.md", subject: "a judgement, an outlook or a forecast",
        fields: AssessmentFile(context).declarations),
    ]
  }
}
