public import Diagnostics

/// A row of a table whose cells know where they stand.
public protocol TableRow {
  /// The file the row stands in.
  var file: TextFile { get }
  /// The text of a cell.
  func text(at column: Int) -> String
  /// Where a part of a cell stands, in characters; without a length, to the cell's end.
  func location(at column: Int, offset: Int, length: Int?) -> SourceLocation
}

/// The columns of a table: which declared field stands where.
public struct TableHeader: Sendable {
  private let indices: [String: Int]

  /// Reads the first row; reports unknown, duplicate and missing columns.
  public init(
    _ row: some TableRow, count: Int, fields: [FieldDeclaration], _ findings: Findings
  ) {
    let names = fields.map(\.name)
    var indices: [String: Int] = [:]
    for column in 0..<count {
      let name = row.text(at: column).trimmed
      if indices[name] != nil {
        findings.add("duplicate-column", in: row.file) { code in
          row.file.diagnostic(
            code: code, message: "the column `\(name)` stands in the file twice",
            at: row.location(at: column, offset: 0, length: nil))
        }
      } else if !names.contains(name) {
        findings.add("unknown-column", in: row.file) { code in
          row.file.diagnostic(
            code: code, message: "unknown column `\(name)`",
            hint: NearMiss.of(name, in: names).map { "did you mean `\($0)`?" }
              ?? "the columns known here are \(names.joined(separator: ", "))",
            at: row.location(at: column, offset: 0, length: nil))
        }
      }
      indices[name] = indices[name] ?? column
    }
    for field in fields where field.isRequired && indices[field.name] == nil {
      findings.add(
        row.file.diagnostic(
          code: "missing-column", message: "the column `\(field.name)` is missing",
          at: row.file.location(line: 1)))
    }
    self.indices = indices
  }

  /// The column of a field, from 0; `nil` where the table does not have it.
  public func column(of name: String) -> Int? { indices[name] }
}

/// Reads declared fields from one row of a table and reports everything that is wrong with it.
public struct RowReader<Row: TableRow> {
  /// The row.
  public let row: Row
  /// Where errors go.
  public let findings: Findings
  private let header: TableHeader
  private let hasDecimalComma: Bool

  /// A reader of one row under a header.
  ///
  /// - Parameter hasDecimalComma: Whether numbers are written `48,7`, digits grouped by spaces.
  public init(
    _ row: Row, header: TableHeader, _ findings: Findings, hasDecimalComma: Bool = false
  ) {
    self.hasDecimalComma = hasDecimalComma
    self.row = row
    self.header = header
    self.findings = findings
  }

  /// A field's value, else its default; reports a bad value, and an empty cell of a required field.
  ///
  /// A required column that the table does not have is reported once, by the header.
  public func value<Value>(_ field: Field<Value>) -> Value? {
    guard let column = header.column(of: field.name) else { return field.defaultValue }
    let raw = row.text(at: column)
    let text = raw.trimmed
    guard !text.isEmpty else {
      if field.isRequired {
        report(at: field.name, code: "missing-value", message: "`\(field.name)` is empty")
      }
      return field.defaultValue
    }
    guard let parse = field.type.parse else { return nil }
    do throws(FieldProblem) {
      if let problem = WordLimit.problem(with: text) { throw problem }
      let isNumber = hasDecimalComma && field.type.schema == .number
      return try parse(isNumber ? try NumberText.pointed(text) : text)
    } catch {
      for problem in error.all { report(problem, at: column, raw: raw, label: field.name) }
      return nil
    }
  }

  private func report(_ problem: FieldProblem, at column: Int, raw: String, label: String) {
    findings.add(problem.code, in: row.file) { code in
      let text = raw.trimmed
      let leading = raw.prefix(while: \.isWhitespace).count
      let place = row.location(
        at: column, offset: problem.offset + leading, length: (problem.part ?? text).count)
      return row.file.diagnostic(
        code: code, message: problem.message(label: label, text: text), hint: problem.hint,
        at: place)
    }
  }

  /// Whether a cell is there and not empty.
  public func has(_ name: String) -> Bool {
    header.column(of: name).map { !row.text(at: $0).trimmed.isEmpty } ?? false
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
