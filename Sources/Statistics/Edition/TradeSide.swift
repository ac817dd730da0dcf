/// A side of the pair by its place.
package enum TradeSide: String, Sendable, Hashable, CaseIterable {
  case first, second

  /// What the side's share is, for the manual.
  var meaningOfShare: String {
    switch self {
    case .first: "the second country's share in the first one's trade"
    case .second: "the first country's share in the second one's trade"
    }
  }
}

extension EditionStatistics {
  /// Alpha-3 code of a side.
  func country(_ side: TradeSide) -> String { side == .first ? trade.side : trade.partner }

  /// The partner's share in a side's whole trade, as stated last.
  package func partnerShare(of side: TradeSide) -> PartnerShare? {
    trade.partnerShares.first { $0.reporter == country(side) }
  }
}
