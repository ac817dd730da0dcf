public import Periods
public import Records
public import Values

extension TradePicture {
  /// What a country reports to have traded with the whole world in a period, from records with
  /// partner `WLD`; `nil` where the period is not wholly reported, and for a balance.
  ///
  /// Source: WITS, partner World.
  public func worldTrade(_ measure: TradeMeasure, over period: Period, of reporter: String)
    -> Quantity?
  {
    level(measure, over: period, of: reporter, withWorld: true)
  }

  /// The partner's share in a country's whole trade in a period as that country reports it,
  /// `100 × trade with the partner / trade with the world`, in percent. Exports and imports are the
  /// country's own. `nil` where one of the two is not wholly reported, and for a balance.
  ///
  /// Source: WITS, partner share.
  public func partnerShare(
    _ measure: TradeMeasure = .turnover, over period: Period, of reporter: String
  ) -> Quantity? {
    guard let part = level(measure, over: period, of: reporter, withWorld: false),
      let whole = worldTrade(measure, over: period, of: reporter), let amount = part.value,
      let all = whole.value
    else { return nil }
    return Quantity(
      value: Structure.share(part: amount, whole: all), unit: .percent, period: period,
      provenance: part.provenance.joined(
        with: whole.provenance, statistic: "trade.partner-share",
        calculation: Calculation(
          .partnerShare, [.tradeWithPartner: amount, .tradeWithWorld: all]), nature: .computed))
  }

  /// How well one country's exports to the world match the other's imports from it by HS section,
  /// from 0 to 100, each as its own records have it; `nil` without records by section of both.
  ///
  /// Source: World Bank.
  public func complementarity(over period: Period, exporter: String) -> Quantity? {
    let importer = exporter == side ? partner : side
    guard
      let sold = flows.cell(period, by: exporter, .exports, withWorld: true),
      let bought = flows.cell(period, by: importer, .imports, withWorld: true),
      !sold.products.isEmpty, !bought.products.isEmpty
    else { return nil }
    let codes = Set(sold.products.keys).union(bought.products.keys).sorted()
    let (exports, imports) = (
      sold.products.values.sum.value, bought.products.values.sum.value
    )
    guard exports > 0, imports > 0 else { return nil }
    let importShares = codes.map { (bought.products[$0] ?? .zero).value / imports }
    let exportShares = codes.map { (sold.products[$0] ?? .zero).value / exports }
    return Quantity(
      value: Structure.complementarity(importShares: importShares, exportShares: exportShares),
      unit: .ratio, period: period,
      provenance: Provenance(
        statistic: "trade.complementarity",
        calculation: Calculation(
          .complementarity,
          importShares.map { Calculation.Given(.importShare, $0) }
            + exportShares.map { Calculation.Given(.exportShare, $0) }),
        nature: .computed
      ).with(
        Evidence(merging: [sold.evidence, bought.evidence]),
        sources: sold.sources.merged(with: bought.sources)))
  }

  /// Turnover shares from the records of each side for the newest year that both its trade with
  /// the partner and with the world cover.
  var recordedShares: [PartnerShare] {
    [side, partner].compactMap(newestRecordedShare)
  }

  private func newestRecordedShare(of reporter: String) -> PartnerShare? {
    let years = flows.periods(.year, by: reporter, .exports, withWorld: true)
    for year in years.reversed() where year.end <= asOf {
      guard let share = partnerShare(over: year, of: reporter) else { continue }
      return PartnerShare(
        reporter: reporter, partner: reporter == side ? partner : side, share: share)
    }
    return nil
  }

  /// A country's own exports, imports or turnover, with the partner or with the world.
  private func level(
    _ measure: TradeMeasure, over period: Period, of reporter: String, withWorld isWorld: Bool
  ) -> Quantity? {
    guard measure != .balance else { return nil }
    let own: [TradeMeasure] = measure == .turnover ? [.exports, .imports] : [measure]
    let seen = isWorld || reporter == side ? own : own.map(\.mirrored)
    let cells = seen.compactMap { flows.cell(period, by: reporter, $0, withWorld: isWorld) }
    guard cells.count == own.count else { return nil }
    let calculation = Calculation.level(measure, zip(own, cells).map { ($0, $1) })
    return Quantity(
      value: cells.lazy.map(\.total).sum.value, unit: .money(currency), period: period,
      provenance: Provenance(
        statistic: "trade.\(measure.rawValue)\(isWorld ? ".world" : "")",
        calculation: calculation,
        reporter: reporter, nature: calculation == .asRecorded ? .recorded : .computed
      ).with(
        Evidence(merging: cells.lazy.map(\.evidence)), sources: cells.map(\.sources).merged()))
  }
}
