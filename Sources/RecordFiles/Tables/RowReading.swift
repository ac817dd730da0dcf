internal import Fields

/// Reads a row below a header as a record, or reports why it is none.
struct RowReading {
  let checks: RowChecks
  let conventions: CellConventions

  /// The record of a row; `nil` where there is none or the row has errors.
  ///
  /// - Parameters:
  ///   - isFaulty: Whether a misplaced quote was reported of it.
  ///   - isLast: Whether the file ends with it.
  func record<Record>(
    _ row: CSVRow, isFaulty: Bool, isLast: Bool, _ make: (RowReader<CSVRow>) -> Record?
  ) -> Record? {
    // What a misplaced quote made of a row says nothing more.
    guard !isFaulty, !row.isBlank, checks.pass(row, isLast: isLast) else { return nil }
    let findings = checks.findings
    // Of a longer row the last fields are empty; it may still be one with a field too many.
    guard row.count > checks.first.count else {
      return make(RowReader(row, header: checks.header, findings, conventions: conventions))
    }
    let own = Findings()
    let record = make(RowReader(row, header: checks.header, own, conventions: conventions))
    guard !own.hasErrors else {
      checks.reportLong(row)
      return nil
    }
    findings.add(own)
    return record
  }
}
