internal import Periods
public import Records

extension TradePicture {
  /// The months of the newest year so far, with growth on the same months of the year before;
  /// `nil` where the records have no month of a year that is not over.
  ///
  /// From statements it is the newest stated sum of a year's first months.
  public func yearToDate(_ measure: TradeMeasure, by reporter: String? = nil) -> TradePoint? {
    switch basis {
    case .records:
      let reporter = reporter ?? preferredReporter[measure] ?? side
      let flow: TradeMeasure = measure == .imports ? .imports : .exports
      let months = flows.periods(.month, by: reporter, flow)
      // The newest month may be known of one flow alone.
      return months.reversed().lazy.filter { $0.end <= asOf }.compactMap { month in
        let year = Period(.year, containing: month.end)
        return recordedPoint(measure, Period(year.start...month.end), by: reporter)
      }.first
    case .statements:
      let periods = statements.eligible(measure.rawValue, by: reporter)
        .compactMap(\.statement.period)
      let newest = periods.filter { $0.isStartOfYear && $0.end <= asOf }.max()
      return newest.flatMap { statedPoint(measure, $0, by: reporter) }
    case .none: return nil
    }
  }
}
