internal import Drawing

extension Context {
  /// A chart as a figure, with a second one beside it where the definition has one.
  func compose(_ chart: ChartDefinition) -> Composed {
    .nothing
  }

  /// A subject drawn small, with what it shows in words; `nil` where there is no series.
  func sparkline(of subject: ChartSubject) -> (frame: Frame, text: String)? {
    nil
  }
}
