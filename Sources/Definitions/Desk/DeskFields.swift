internal import Fields
internal import Language

/// What may stand in `desk.yaml`: each key once, where it is read.
enum DeskFields {
  static let shape = Shape("desk") { reader -> Desk? in
    let name = reader.value(
      "name", .localized, required: true, help: "The desk's name, printed as author.")
    let language = reader.value(
      "language", .choice(of: Definition.languages), default: Languages.shipped.main,
      help: "The desk's own language: of what its owner is told.", since: "0.2")
    let records = reader.value(
      "records", .list(of: .record(recordSetShape)), required: true,
      help: "The record sets; the first is taken where none is named.")
    let mail = reader.value(
      "mail", .section("mail"),
      help: "How briefings are sent, and to whom: see docs/delivery.md.")
    declareRuns(reader)
    let matrix = reader.value(
      "matrix", .list(of: .record(MatrixEntry.shape)), default: [], defaultText: "none",
      help: "What `briefing matrix` makes.", since: "0.2")
    if let records, records.isEmpty {
      reader.report(
        at: "records", code: "no-records", message: "the desk names no record set",
        hint: "write `- folder: data/NAME`")
    }
    guard let name, let records else { return nil }
    var desk = Desk(names: name, recordSets: records, mail: mail, yaml: reader.mapping)
    desk.language = language
    desk.matrix = matrix
    return desk
  }

  /// The keys that whoever runs schedules reads by declarations of its own.
  private static func declareRuns(_ reader: MappingReader) {
    for (name, type, help) in [
      ("schedules", "schedules", "The reports that appear by themselves: see docs/operations.md."),
      ("owner", "mail address", "Who gets the proofs and is told of stale data."),
      ("retention", "retention", "After how many days what is finished goes."),
      ("heartbeat", "heartbeat", "Addresses of a monitor."),
      ("log", "choice", "What a run writes about itself."),
    ] {
      reader.declare(Field(name, .section(type), help: help))
    }
  }

  private static let recordSetShape = Shape("record set") { reader -> Desk.RecordSetEntry? in
    let folder = reader.value(
      "folder", .insidePath, required: true, help: "The folder, relative to the desk's.")
    let edition = reader.value(
      "default-edition", .period, help: "The edition made where none is named.")
    let asOf = reader.value(
      "as-of", .day, help: "The day the default edition is written as of.")
    if edition == nil, asOf != nil {
      reader.report(
        at: "as-of", code: "as-of-without-edition", message: "`as-of` without `default-edition`",
        hint: "say which edition is written as of that day")
    }
    return folder.map { Desk.RecordSetEntry(folder: $0, defaultEdition: edition, asOf: asOf) }
  }
}

extension FieldType where Value == String {
  /// A path that stays inside the desk's folder.
  static var insidePath: FieldType<String> {
    FieldType("path", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      let parts = text.split(separator: "/")
      if !parts.isEmpty, !parts.contains(".."), !text.hasPrefix("/"), !text.hasPrefix("~") {
        return text
      }
      throw FieldProblem(
        code: "outside-desk", "leads out of the desk's folder",
        hint: "write a path relative to desk.yaml, such as data/russia-belarus")
    }
  }
}

extension FieldType where Value == YAMLValue {
  /// A part of the file that another room reads by its own declarations.
  static func section(_ name: String) -> FieldType<YAMLValue> {
    .custom(name) { value, _, _ in value }
  }
}
