internal import Values

/// Why a product section is told by itself.
package enum ProductRole: String, Sendable, Hashable, CaseIterable {
  /// The largest one.
  case top
  /// The one that moved turnover most.
  case driver

  /// What it is, for the manual.
  package var meaning: String {
    switch self {
    case .top: "the largest product section"
    case .driver: "the section that moved turnover most"
    }
  }
}

extension EditionStatistics {
  /// A product section of the last twelve months; `nil` where none is alone in its role, where there was
  /// no trade, and where the newest months are not told by section yet.
  package func product(_ role: ProductRole) -> TradeBreakdown.Part? {
    guard let breakdown = productsOfYear, breakdown.period == twelveMonths else { return nil }
    let code: String? =
      switch role {
      case .top: breakdown.leadingPart(asOf: edition.asOf)?.leader?.key
      case .driver: breakdown.driver?.part
      }
    return code.flatMap(breakdown.part)
  }
}
