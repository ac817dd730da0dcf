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
  /// A product section of the last twelve months; what no section holds is none. Where there was no
  /// trade none is the largest, and where no section changed none moved it.
  package func product(_ role: ProductRole) -> TradeBreakdown.Part? {
    let parts = productsOfYear?.parts.filter { $0.code != TradePicture.rest } ?? []
    switch role {
    case .top: return parts.first { ($0.level.value ?? 0) > 0 }
    case .driver:
      return parts.filter { ($0.contribution?.value ?? 0) != 0 }.max {
        abs($0.contribution?.value ?? 0) < abs($1.contribution?.value ?? 0)
      }
    }
  }
}
