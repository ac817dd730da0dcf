/// Where a reader of the PDF finds the values that a chart draws.
package enum ChartDataPlace: String, Sendable, Hashable, CaseIterable {
  /// With the chart: a file attached to the PDF, a table that unfolds in HTML, a table in the text.
  case attached
  /// In a numbered table of an appendix, to which the chart's source line leads.
  case appendix

  /// The id of the appendix, and the place of the numbers in it.
  package static let section = "chart-data"
}
