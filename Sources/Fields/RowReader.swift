public import Diagnostics

/// A row of a table whose cells know where they stand.
public protocol TableRow {
  /// The file the row stands in.
  var file: TextFile { get }
  /// The line it begins in, from 1.
  var line: Int { get }
  /// The text of a cell.
  func text(at column: Int) -> String
  /// Where a part of a cell stands, in characters; without a length, to the cell's end.
  func location(at column: Int, offset: Int, length: Int?) -> SourceLocation
}

/// Reads declared fields from one row of a table and reports everything that is wrong with it.
public struct RowReader<Row: TableRow> {
  /// The row.
  public let row: Row
  /// Where errors go.
  public let findings: Findings
  private let header: TableHeader
  private let cells: CellReader

  /// A reader of one row under a header.
  ///
  /// - Parameter conventions: How numbers and days are written.
  public init(
    _ row: Row, header: TableHeader, _ findings: Findings,
    conventions: CellConventions = CellConventions()
  ) {
    self.row = row
    self.header = header
    self.findings = findings
    cells = CellReader(conventions: conventions)
  }

  /// A field's value, else its default; reports a bad value, and an empty cell of a required field.
  ///
  /// A required column that the table does not have is reported once, by the header.
  public func value<Value>(_ field: Field<Value>) -> Value? {
    guard let column = header.column(of: field.name) else { return field.defaultValue }
    let raw = row.text(at: column)
    guard !CellText.isBlank(raw) else {
      if field.isRequired { reportMissing(field) }
      return field.defaultValue
    }
    do throws(FieldProblem) {
      let text = raw.trimmed
      if let problem = WordLimit.problem(with: text) { throw problem }
      return try cells.value(of: text, as: field.type)
    } catch {
      for problem in error.all { report(problem, at: column, raw: raw, of: field) }
      return nil
    }
  }

  private func reportMissing<Value>(_ field: Field<Value>) {
    report(
      at: field.name, code: "missing-value", message: "`\(field.name)` is empty",
      hint: field.type.cell == .flaggedNumber
        ? "write 0 for nothing, and `:` for what is not known" : nil)
  }

  private func report<Value>(
    _ problem: FieldProblem, at column: Int, raw: String, of field: Field<Value>
  ) {
    let text = raw.trimmed
    // Each unknown name is a mistake of its own; that of a number is one of its column.
    let subject = field.type.cell.variesByRow ? "" : problem.unknownName ?? problem.part ?? text
    findings.add(
      problem.code, in: row.file, about: "\(field.name) \(subject)", line: row.line
    ) { code in
      row.file.diagnostic(
        code: code, message: problem.message(label: field.name, text: text), hint: problem.hint,
        at: place(of: problem, at: column, raw: raw))
    }
  }

  /// Where a problem's part stands in the cell; all of a cell that was read as something else.
  private func place(of problem: FieldProblem, at column: Int, raw: String) -> SourceLocation {
    let leading = raw.prefix(while: \.isWhitespace).count
    let rest = raw.dropFirst(leading + problem.offset)
    guard let part = problem.part,
      rest.hasPrefix(part.hasSuffix("…") ? String(part.dropLast()) : part)
    else {
      return row.location(at: column, offset: leading, length: raw.trimmed.count)
    }
    return row.location(at: column, offset: leading + problem.offset, length: part.count)
  }

  /// Whether a cell is there and not empty.
  public func has(_ name: String) -> Bool {
    header.column(of: name).map { !CellText.isBlank(row.text(at: $0)) } ?? false
  }

  /// Reports an error at a field's cell, or at the row where the table does not have the column.
  public func report(
    _ severity: Diagnostic.Severity = .error, at name: String, code: String, message: String,
    hint: String? = nil
  ) {
    findings.add(code, in: row.file, severity: severity) { code in
      row.file.diagnostic(
        severity, code: code, message: message, hint: hint,
        at: row.location(at: header.column(of: name) ?? 0, offset: 0, length: nil))
    }
  }
}
