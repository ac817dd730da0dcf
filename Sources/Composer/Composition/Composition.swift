public import Charts
public import Diagnostics
public import Document
internal import Fields

/// A finished briefing and what its makers should know about it.
public struct Composition: Sendable {
  public let briefing: Briefing
  /// How its charts look and speak, for whoever draws them.
  public let chartStyle: ChartStyle
  /// Blocks that had to say that something is missing.
  public let warnings: [Diagnostic]
  /// The charts of its figures by id.
  let charts: [String: ComposedChart]

  /// The warnings, with what the charts drawn so far had no room for where the definition names
  /// them.
  public func warnings(drawnBy drawer: ChartDrawer) -> [Diagnostic] {
    let findings = Findings()
    warnings.forEach(findings.add)
    for figure in briefing.figures {
      guard let chart = charts[figure.id] else { continue }
      FigureWarnings(of: figure, isAlone: chart.isAlone, drawnBy: drawer)
        .diagnostics(of: chart.definition).forEach(findings.add)
    }
    return findings.sorted
  }
}
