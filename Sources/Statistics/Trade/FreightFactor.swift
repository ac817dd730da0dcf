internal import Periods
internal import Records

extension TradePicture {
  /// What an import is to be divided by to stand beside the export of the same goods: the CIF/FOB
  /// factor where only the import holds freight and insurance, 1 where both or neither do; `nil` where
  /// one of the two is added up from both kinds, or not reported.
  ///
  /// - Parameter factor: What freight and insurance make of a value, e.g. 1.06.
  func freightFactor(
    _ flow: TradeMeasure, _ period: Period, from exporter: String, to importer: String,
    _ factor: Double
  ) -> Double? {
    guard let export = flows.cell(period, by: exporter, flow)?.holdsFreight(usually: false),
      let entry = flows.cell(period, by: importer, flow)?.holdsFreight(usually: true)
    else { return nil }
    return switch (entry, export) {
    case (true, false): factor
    case (false, true): 1 / factor
    case (true, true), (false, false): 1
    }
  }
}

extension FlowLedger.Cell {
  /// Whether freight and insurance are in the value; `nil` where they are in some of its parts only.
  ///
  /// - Parameter usually: Whether they are where the source does not say on which terms it values.
  func holdsFreight(usually: Bool) -> Bool? {
    let kinds = Set(
      valuations.map { valuation in
        switch valuation {
        case .cif: true
        case .fob, .fas: false
        case .customs, .unknown: usually
        }
      })
    return kinds.count == 1 ? kinds.first : nil
  }
}
