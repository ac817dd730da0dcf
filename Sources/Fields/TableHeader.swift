internal import Diagnostics

/// The columns of a table: which declared field stands where.
public struct TableHeader: Sendable {
  private let indices: [String: Int]
  /// The columns without a name, as spreadsheets add them at the right.
  public let unnamed: [Int]

  /// Reads the first row; reports unknown, duplicate and missing columns.
  public init(
    _ row: some TableRow, count: Int, fields: [FieldDeclaration], _ findings: Findings
  ) {
    let names = fields.map(\.name)
    var indices: [String: Int] = [:]
    var unnamed: [Int] = []
    for column in 0..<count {
      let text = row.text(at: column)
      guard !CellText.isBlank(text) else {
        unnamed.append(column)
        continue
      }
      let name = Self.name(text)
      if let problem = Self.problem(with: name, text, among: names, isTaken: indices[name] != nil) {
        findings.add(problem.code, in: row.file) { code in
          row.file.diagnostic(
            code: code, message: problem.predicate, hint: problem.hint,
            at: row.location(at: column, offset: 0, length: nil))
        }
      }
      // A look-alike is told once, and its column is there.
      let meant = names.contains(name) ? name : LookAlike(in: name)?.latin ?? name
      indices[meant] = indices[meant] ?? column
    }
    for field in fields where field.isRequired && indices[field.name] == nil {
      findings.add(
        row.file.diagnostic(
          code: "missing-column", message: "the column `\(field.name)` is missing",
          at: row.file.location(line: row.line)))
    }
    self.indices = indices
    self.unnamed = unnamed
  }

  /// The columns of fields, which were found out otherwise.
  package init(columns: [String: Int]) {
    indices = columns
    unnamed = []
  }

  /// The column of a field, from 0; `nil` where the table does not have it.
  public func column(of name: String) -> Int? { indices[name] }

  /// The column's name that a header cell means: capitals, blanks for hyphens and what spreadsheets
  /// leave in cells make no other one.
  public static func name(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }
    if isPlain { return cell }
    let text: String
    do throws(FieldProblem) { text = try CellText.code(cell.trimmed) } catch {
      return cell.trimmed
    }
    return String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// What is wrong with a column's name, as a whole sentence.
  private static func problem(
    with name: String, _ text: String, among names: [String], isTaken: Bool
  ) -> FieldProblem? {
    let shown = text.trimmed
    if isTaken {
      return FieldProblem(
        code: "duplicate-column", "the column `\(shown)` stands in the file twice")
    }
    if names.contains(name) { return nil }
    if let found = LookAlike(in: name), names.contains(found.latin) {
      return FieldProblem(
        code: found.problem.code, "the column `\(shown)` \(found.problem.predicate)",
        hint: found.problem.hint)
    }
    return FieldProblem(
      code: "unknown-column", "unknown column `\(shown)`", among: names, of: name,
      hint: "the columns known here are \(names.joined(separator: ", "))")
  }
}
