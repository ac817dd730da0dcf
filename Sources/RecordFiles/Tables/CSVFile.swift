internal import Diagnostics
public import Fields

/// A table of records: a header that names the columns, and a record in each row below it.
///
/// It is read as a spreadsheet of any country writes it: what separates fields and decimals is found
/// out, and empty rows and columns say nothing.
public struct CSVFile {
  let file: TextFile
  let findings: Findings
  private let form: TableForm

  /// A file to read; what is wrong with it goes to `findings`.
  ///
  /// - Parameter form: what pair.yaml says of the tables; nothing unless told otherwise.
  public init(file: TextFile, findings: Findings, form: TableForm = TableForm()) {
    self.file = file
    self.findings = findings
    self.form = form
  }

  /// Reads every row below the header as one record, `nil` where a row has errors.
  ///
  /// A row with a misplaced quote, or with another number of fields than the header, is reported
  /// and not read.
  public func records<Record>(
    _ fields: [FieldDeclaration], _ make: (RowReader<CSVRow>) -> Record?
  ) -> [Record] {
    let layout = TableLayout(of: file, form: form, columns: fields.map(\.name))
    reportTitle(layout)
    let table = CSVRows(
      file: file, findings: findings, separator: layout.separator, start: layout.start)
    var rows = table.makeIterator()
    guard let first = Self.firstRow(of: &rows) else { return [] }
    let header = TableHeader(first, count: first.count, fields: fields, findings)
    let numbers = fields.filter { $0.schema == .number }.compactMap { header.column(of: $0.name) }
    let conventions = CellConventions(
      decimal: DecimalSurvey(form: form, columns: numbers).mark(in: table), days: form.days)
    let checks = RowChecks(
      file: file, findings: findings, separator: layout.separatorName, first: first, header: header,
      required: fields.filter(\.isRequired).compactMap { header.column(of: $0.name) })
    let reading = RowReading(checks: checks, conventions: conventions)
    var records: [Record] = []
    var reported = findings.count
    while let row = rows.next() {
      let isFaulty = findings.count > reported
      let isLast = rows.offset >= file.bytes.count
      if let record = reading.record(row, isFaulty: isFaulty, isLast: isLast, make) {
        records.append(record)
      }
      reported = findings.count
    }
    return records
  }

  /// The first row with anything in it.
  static func firstRow(of rows: inout CSVRows.Iterator) -> CSVRow? {
    while let row = rows.next() {
      if !row.isBlank { return row }
    }
    return nil
  }

  /// Reports lines above the header.
  func reportTitle(_ layout: TableLayout) {
    guard let line = layout.lineBelowTitle else { return }
    findings.add(
      file.diagnostic(
        code: "title-lines", message: "the table begins in line \(line) only",
        hint: "take out what stands above the names of the columns", at: file.location(line: 1)))
  }
}
