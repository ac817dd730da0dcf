internal import Definitions
package import Diagnostics
internal import Document
internal import Fields
internal import Typesetting

extension Production {
  /// What an editor would not print of the pages, where the definition names the section, and the
  /// measures of the pages in one line.
  package func designCheck() throws -> (findings: [Diagnostic], summary: String) {
    let report = DesignReport(try pages())
    let findings = report.findings.map { finding in
      Diagnostic(
        .warning, area: .definition, code: finding.code, message: finding.message,
        location: preparation.definition.sections.first { $0.id == finding.section }?
          .idText.location)
    }
    return (findings, report.summary)
  }
}

extension DesignReport.Finding {
  fileprivate var code: String {
    switch kind {
    case .emptyFoot: "empty-foot"
    case .shortLastPage: "short-last-page"
    case .fewLines: "few-lines"
    case .smallType: "small-type"
    }
  }

  fileprivate var message: String {
    switch kind {
    case .emptyFoot(let share): "page \(page) is empty at its foot: \(Self.percent(share))"
    case .shortLastPage(let share):
      "the last page, \(page), is nearly empty: \(Self.percent(share)) full"
    case .fewLines(1): "page \(page) has one line"
    case .fewLines(let count): "page \(page) has \(count) lines"
    case .smallType(let size): "page \(page) has type of \((size * 10).rounded() / 10) pt"
    }
  }

  fileprivate static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}

extension DesignReport {
  /// The feet of the pages and what was counted, in one line.
  fileprivate var summary: String {
    let percents = feet.map { "\(Int(($0 * 100).rounded()))" }.joined(separator: " ")
    return "\(feet.count) pages, empty at the foot in %: \(percents); "
      + "mean \((meanFoot * 1000).rounded() / 10); \(dividedInCells) words divided in cells"
  }
}
