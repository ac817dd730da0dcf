internal import Diagnostics
internal import Fields

/// Finds out what stands before decimals in a table, where pair.yaml does not say it.
struct DecimalSurvey {
  let form: TableForm
  /// The columns that hold numbers.
  let columns: [Int]

  /// The mark that the numbers of a table show, as a whole: one number decides for all.
  ///
  /// What pair.yaml says holds for tables that are separated as it says; another was saved by another
  /// program. A table separated by commas has points unless a number shows otherwise; in others, which
  /// countries with either mark save, nothing is taken for granted. Two numbers that contradict each
  /// other are an error.
  func mark(in table: CSVRows) -> CellConventions.DecimalMark {
    let isAsSaid = form.separator.map { $0.byte == table.separator } ?? true
    switch form.decimal {
    case .point where isAsSaid: return .point
    case .comma where isAsSaid: return .comma
    case .point, .comma, nil: break
    }
    let isCommas = table.separator == UInt8(ascii: ",")
    // Without a quote no field of such a table can hold a comma.
    if isCommas, !table.file.bytes.contains(UInt8(ascii: "\"")) { return .point }
    switch lines(in: table) {
    case (nil, nil): return isCommas ? .point : .undecided
    case (.some, nil): return .point
    case (nil, .some): return .comma
    case (let point?, let comma?):
      report(point: point, comma: comma, table)
      return .mixed
    }
  }

  /// The first lines in which a number shows a point before decimals, and a comma.
  private func lines(in table: CSVRows) -> (point: Int?, comma: Int?) {
    let rows = CSVRows(
      file: table.file, findings: Findings(), separator: table.separator, start: table.start)
    var found: (point: Int?, comma: Int?)
    for row in rows.dropFirst() {
      for column in columns where column < row.count && row.hasMark(at: column) {
        switch NumberMarks(cell: row.text(at: column))?.meaning {
        case .decided(.point): found.point = found.point ?? row.line
        case .decided(.comma): found.comma = found.comma ?? row.line
        case .open, .some(.none), nil: break
        }
      }
      if found.point != nil, found.comma != nil { break }
    }
    return found
  }

  private func report(point: Int, comma: Int, _ table: CSVRows) {
    let (file, findings) = (table.file, table.findings)
    findings.add(
      file.diagnostic(
        code: "mixed-decimals",
        message: "line \(point) writes decimals after a point, and line \(comma) after a comma",
        hint: "write one of them in the whole file",
        at: file.location(line: max(point, comma))))
  }
}

extension CSVRow {
  /// Whether a cell has a point or a comma.
  fileprivate func hasMark(at column: Int) -> Bool {
    file.bytes[cells[column].start..<cells[column].end].contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
  }
}
