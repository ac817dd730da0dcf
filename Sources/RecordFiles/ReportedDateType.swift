internal import Fields
internal import Periods
internal import Records

extension FieldType where Value == ReportedDate {
  /// A source and the date it gives, `SOURCE=2022-11-22`.
  static func reportedDate(in sources: [String: Source]) -> FieldType<ReportedDate> {
    let source = FieldType<String>.source(in: sources)
    return FieldType("source and date", schema: .string(pattern: "^.+=.+$")) {
      (text) throws(FieldProblem) in
      let parts = text.split(separator: "=", maxSplits: 1).map { part in
        part.split(separator: " ").joined(separator: " ")
      }
      guard parts.count == 2 else {
        throw FieldProblem(
          code: "bad-reported-date", "is not a source and a date",
          hint: "write the source's id, an equals sign and the date: tass-2022=2022-11-22")
      }
      return ReportedDate(
        source: try source.value(of: parts[0]),
        date: try FieldType<Period>.publicationDate.value(of: parts[1]))
    }
  }
}
