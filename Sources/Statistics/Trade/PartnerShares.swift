internal import Periods
internal import Records
internal import Values

extension TradePicture {
  /// Each side’s share in the other’s whole foreign trade: as the records with the world have it,
  /// then as stated, the newest first, then the best; with the whole trade a stated one implies
  /// where the same speaker gave the turnover of the period.
  ///
  /// Source: WITS, partner share.
  public var partnerShares: [PartnerShare] {
    let figures = statements.figures(StatedFigure.share).filter { !$0.isExpectation }
    let dated = figures.filter { $0.statement.period != nil }
    let undated = figures.filter { $0.statement.period == nil }
    // A stable order: the ledger's order decides within a period.
    let newestFirst = dated.enumerated().sorted { left, right in
      let (a, b) = (left.element.statement.period, right.element.statement.period)
      guard let a, let b, a != b else { return left.offset < right.offset }
      return a > b
    }.map(\.element)
    let stated = (newestFirst + undated).compactMap { figure in
      figure.level(in: .percent).map { share in
        PartnerShare(
          reporter: figure.statement.reporter, partner: figure.statement.partner,
          share: share, impliedWhole: impliedWhole(share, figure))
      }
    }
    return recordedShares + stated
  }

  private func impliedWhole(_ share: Quantity, _ figure: StatedFigure) -> Quantity? {
    let turnover = statedLevel(.turnover, figure.statement.period, by: figure.statement.speaker)
    guard let turnover, let part = turnover.value, let percent = share.value,
      let whole = Implied.whole(part: part, share: percent)
    else { return nil }
    var range: Interval?
    if let partRange = turnover.interval, let shareRange = share.interval {
      range = Implied.wholeInterval(part: partRange, share: shareRange)
    }
    return Quantity(
      value: whole, interval: range, unit: turnover.unit, period: figure.statement.period,
      provenance: turnover.provenance.joined(
        with: share.provenance, statistic: "trade.implied-whole",
        calculation: Calculation(.wholeOfShare, [.part: part, .share: percent]), nature: .implied))
  }
}
