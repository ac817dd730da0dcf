internal import Addresses
internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// The columns of `sources.csv`.
struct SourceColumns {
  let id = Field("id", .recordID, required: true, help: "The id records name the source by")
  let publisher = Field("publisher", .text, required: true, help: "Who published it")
  let title = Field("title", .text, required: true, help: "Its title")
  let date = Field("date", .publicationDate, help: "When it was published: a day, month or year")
  let address = Field("address", .address, help: "Its address, http or https")
  let grade = Field(
    "grade", .choice(of: Source.Grade.self), required: true,
    help: "A the office itself, B press, C second hand, D of unknown origin")
  let language = Field("language", .language, help: "The language it is written in")
  let note = Field("note", .text, help: "What a reader should know about it")

  var declarations: [FieldDeclaration] {
    [
      id.declaration, publisher.declaration, title.declaration, date.declaration,
      address.declaration, grade.declaration, language.declaration, note.declaration,
    ]
  }
}

/// Reads `sources.csv`.
struct SourceFile: DescribedFormat {
  static let place = RecordPlace.file("sources.csv")
  static let subject = "where something was published"

  let columns = SourceColumns()
  let findings: Findings
  /// How the file is written.
  var form = TableForm()

  var declarations: [FieldDeclaration] { columns.declarations }

  /// The sources by id; a repeated id is reported.
  func read(_ file: TextFile) -> [String: Source] {
    var sources: [String: Source] = [:]
    _ = CSVFile(file: file, findings: findings, form: form).records(declarations) {
      row -> Source? in
      guard let source = source(row) else { return nil }
      if let first = sources[source.id] {
        row.report(
          at: "id", code: "duplicate-source", message: "the source `\(source.id)` is there already",
          hint: "it stands in line \(first.origin.line) too")
      }
      sources[source.id] = sources[source.id] ?? source
      return source
    }
    return sources
  }

  private func source(_ row: RowReader<CSVRow>) -> Source? {
    let id = row.value(columns.id)
    let publisher = row.value(columns.publisher)
    let title = row.value(columns.title)
    let date = row.value(columns.date)
    let address = row.value(columns.address)
    let grade = row.value(columns.grade)
    let language = row.value(columns.language)
    let note = row.value(columns.note)
    guard let id else { return nil }
    // A source with faults still counts as known, so that records citing it are not reported too.
    return Source(
      id: id, publisher: publisher ?? "", title: title ?? "", published: date, address: address,
      grade: grade ?? .unverified, language: language, note: note, origin: row.origin)
  }
}

extension FieldType where Value == Period {
  /// A day, a month or a year.
  static var publicationDate: FieldType<Period> {
    FieldType<Period>.period.map("day, month or year") { (period) throws(FieldProblem) in
      switch period.kind {
      case .day, .month, .year: return period
      case .week, .quarter, .half, .range:
        throw FieldProblem(code: "bad-date", "is neither a day, a month nor a year")
      }
    }
  }
}

extension FieldType where Value == SafeAddress {
  /// An address on the web; no other scheme is let through to a reader's click.
  static var address: FieldType<SafeAddress> {
    FieldType("address", schema: .string(pattern: #"^https?://[^ <>"\\]+$"#), cell: .text) {
      (text) throws(FieldProblem) in
      do throws(AddressFault) {
        let address = try SafeAddress(text)
        if address.isWeb { return address }
      } catch .character(let character) {
        let fault = AddressFault.character(character)
        throw FieldProblem(code: "bad-address-character", fault.predicate, hint: fault.hint)
      } catch {}
      throw FieldProblem(
        code: "bad-address", "is not an address on the web",
        hint: "it begins with http:// or https:// and has no blanks")
    }
  }
}

extension RowReader<CSVRow> {
  /// Where the row stands.
  var origin: Origin { Origin(file: row.file.path, line: row.line) }
}
