internal import ChartRendering
internal import Charts
internal import Document

extension SurveyListing {
  /// The ranking as a file of its own.
  ///
  /// - Throws: What is wrong with the program's fonts.
  package func drawing(
    as format: ChartFormat, _ environment: Environment
  ) throws -> [UInt8] {
    let setting = try ChartSetting(
      width: 480, fonts: try FontLock(home: environment.home).files, margin: 12)
    switch format {
    case .svg: return try chart.render(to: .svg, in: setting)
    case .pdf: return try chart.render(to: .pdf, in: setting)
    case .png: return try chart.render(to: .png, in: setting)
    }
  }
}
