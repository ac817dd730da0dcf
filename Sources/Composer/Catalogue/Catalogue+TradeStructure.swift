internal import Definitions
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about shares, products and how the two sides' figures compare.
  static let tradeStructureEntries: [CatalogueEntry] =
    shareEntries + productEntries + [
      CatalogueEntry(
        "trade.coverage-ratio", .percent, "exports in percent of imports, last twelve months"
      ) { catalogue in
        let trade = catalogue.statistics.trade
        return catalogue.statistics.lastTwelveMonths(.turnover)
          .flatMap { trade.coverageRatio(over: $0.period) }.map { .quantity($0) }
      },
      CatalogueEntry(
        "trade.mirror.exports", .percent,
        "how far the other side's figure for exports lies from ours, last twelve months"
      ) { catalogue in
        catalogue.mirror(.exports)
      },
      CatalogueEntry(
        "trade.mirror.imports", .percent,
        "how far the other side's figure for imports lies from ours, last twelve months"
      ) { catalogue in
        catalogue.mirror(.imports)
      },
    ]

  private func mirror(_ flow: TradeMeasure) -> CatalogueValue? {
    statistics.lastTwelveMonths(.turnover)
      .flatMap { statistics.trade.mirrorDiscrepancy(flow, over: $0.period) }.map { .quantity($0) }
  }

  /// The partner's share in each country's whole trade, as stated last.
  private static let shareEntries: [CatalogueEntry] =
    [
      ("first", "the second country's share in the first one's trade"),
      ("second", "the first country's share in the second one's trade"),
    ].flatMap { which, what in
      let share: @Sendable (Catalogue) -> PartnerShare? = { catalogue in
        let trade = catalogue.statistics.trade
        let reporter = which == "first" ? trade.side : trade.partner
        return trade.partnerShares.first { $0.reporter == reporter }
      }
      return [
        CatalogueEntry("trade.share.\(which)", .percent, what) {
          share($0).map { .quantity($0.share) }
        },
        CatalogueEntry("trade.share.\(which).period", .period, "the period of that share") {
          share($0)?.share.period.map { .period($0) }
        },
        CatalogueEntry("trade.share.\(which).speaker", .text, "who stated that share") {
          catalogue in
          share(catalogue).map { .plain(catalogue.language.owner(of: $0.share.provenance)) }
        },
        CatalogueEntry(
          "trade.share.\(which).implied-whole", .money, "the whole trade which that share implies"
        ) {
          share($0)?.impliedWhole.map { .quantity($0) }
        },
      ]
    }

  /// The largest section of the last twelve months, and the one that moved turnover most.
  private static let productEntries: [CatalogueEntry] =
    [
      ("top", "the largest product section"), ("driver", "the section that moved turnover most"),
    ].flatMap { which, what in
      let part: @Sendable (Catalogue) -> TradeBreakdown.Part? = { catalogue in
        let parts = catalogue.statistics.productsOfYear?.parts.filter { $0.code != "rest" } ?? []
        if which == "top" { return parts.first }
        return parts.filter { $0.contribution?.value != nil }.max {
          abs($0.contribution?.value ?? 0) < abs($1.contribution?.value ?? 0)
        }
      }
      return [
        CatalogueEntry("trade.product.\(which)", .text, "\(what), last twelve months") {
          catalogue in
          part(catalogue).map { .plain(catalogue.language.productName($0.code)) }
        },
        CatalogueEntry("trade.product.\(which).level", .money, "its turnover") {
          part($0).map { .quantity($0.level) }
        },
        CatalogueEntry("trade.product.\(which).share", .percent, "its share of turnover") {
          part($0).map { .quantity($0.share) }
        },
        CatalogueEntry("trade.product.\(which).growth", .percent, "its growth on a year before") {
          part($0)?.growth.map { .quantity($0) }
        },
        CatalogueEntry(
          "trade.product.\(which).contribution", .number,
          "what it added to the growth of turnover, in percentage points"
        ) {
          part($0)?.contribution.map { .quantity($0) }
        },
      ]
    }
}
