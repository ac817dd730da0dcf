package import Diagnostics

/// The formats that are known, and which of them a file has.
package enum FormatList {
  /// Every format; of two that fit, the earlier one is taken.
  package static let all: [any Format] = [
    ComtradeFormat(), ComtradeLegacyFormat(), EurostatFormat(), EurostatTSVFormat(),
    WITSPartnerFormat(),
    WITSSummaryFormat(), TradeMapFormat(), DirectionOfTradeFormat(), WorldBankFormat(),
    CensusFormat(), ChinaCustomsFormat(), BACIFormat(),
  ]

  /// What a row has of a format's columns.
  private struct Attempt {
    var format: any Format
    var missing: [String]
    var found: Int
  }

  /// The format of a file, by what its sheets hold; an empty or foreign sheet does not hide the
  /// others.
  ///
  /// - Throws: `unknown-format` with the nearest format and the columns that it misses.
  package static func match(_ file: any TableFile) throws(DiagnosticError) -> FormatMatch {
    var nearest: Attempt?
    var found: (any Format)?
    var headers: [TableHeader] = []
    var others: [Sheet] = []
    for sheet in file.sheets {
      let rows = try file.head(of: sheet)
      guard !rows.isEmpty else { continue }
      let attempts = attempts(at: rows, of: sheet, trying: found.map { [$0] } ?? all)
      if let (attempt, header) = attempts.first(where: { $0.attempt.missing.isEmpty }) {
        found = attempt.format
        headers.append(header)
      } else {
        others.append(sheet)
        let best = attempts.max { $0.attempt.found < $1.attempt.found }?.attempt
        if best?.found ?? 0 > nearest?.found ?? 0 { nearest = best }
      }
    }
    if let found { return FormatMatch(format: found, headers: headers, others: others) }
    guard !others.isEmpty else { throw FileFault.empty.error(in: file.name) }
    if let name = try EventData.name(of: file) { throw FileFault.events(name).error(in: file.name) }
    throw unknown(nearest, in: file.name)
  }

  /// Whether a sheet of a file is of a known format.
  package static func knows(_ file: any TableFile) throws(DiagnosticError) -> Bool {
    for sheet in file.sheets {
      let rows = try file.head(of: sheet)
      let attempts = attempts(at: rows, of: sheet, trying: all)
      if attempts.contains(where: { $0.attempt.missing.isEmpty }) { return true }
    }
    return false
  }

  /// What each row of a head has of each format's columns.
  private static func attempts(
    at rows: [TableRow], of sheet: Sheet, trying formats: [any Format]
  ) -> [(attempt: Attempt, header: TableHeader)] {
    rows.enumerated().flatMap { position, row in
      let header = TableHeader(row, in: sheet, below: Array(rows[..<position]))
      return formats.map { (attempt($0, header), header) }
    }
  }

  private static func attempt(_ format: any Format, _ header: TableHeader) -> Attempt {
    let missing = format.required.filter { header.column(anyOf: $0) == nil }
    return Attempt(
      format: format, missing: missing.compactMap(\.first),
      found: format.required.count - missing.count)
  }

  private static func unknown(_ nearest: Attempt?, in file: String) -> DiagnosticError {
    let hint = nearest.flatMap { nearest in
      nearest.found < 2
        ? nil
        : "nearest is \(nearest.format.name); it has no column "
          + nearest.missing.map { "`\($0)`" }.joined(separator: ", ")
    }
    return DiagnosticError([
      Diagnostic(
        area: .records, code: "unknown-format", message: "the table is of no format that is known",
        hint: hint
          ?? "docs/imports.md tells what is; --column MEANING=NAME says how your own sheet is read",
        location: SourceLocation(file: file))
    ])
  }
}
