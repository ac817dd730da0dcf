internal import Diagnostics
internal import Fields
internal import Records
internal import Statistics
internal import Values

/// Trade records that no figure rests on: they are not left out in silence.
struct LeftOutTrade {
  let statistics: EditionStatistics

  /// Warns of them, by reason.
  func report(to findings: Findings) {
    for leftOut in statistics.trade.leftOut {
      let count = leftOut.records.count
      let (subject, verb) =
        count == 1 ? ("1 trade record", "is") : ("\(count) trade records", "are")
      let (message, hint) =
        switch leftOut.reason {
        case .otherCurrency:
          (
            "\(subject) in another currency than \(statistics.pair.currency) \(verb) in no figure",
            "convert each month at its mean rate before it is recorded"
          )
        case .otherValuation:
          (
            "\(subject) \(verb) in no figure: the same flow is recorded with its usual valuation",
            "keep FOB for exports and CIF for imports"
          )
        }
      findings.add(
        Diagnostic(
          .warning, area: .records, code: "left-out-\(leftOut.reason.rawValue)", message: message,
          hint: hint, location: SourceLocation(file: leftOut.origin.file, line: leftOut.origin.line)
        ))
    }
  }
}
