internal import Definitions
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about trade between the two countries.
  static let tradeEntries: [CatalogueEntry] =
    [
      CatalogueEntry("trade.exists", .flag, "whether there is any figure on trade") {
        .flag($0.statistics.trade.basis != .none)
      },
      CatalogueEntry("trade.from-records", .flag, "whether figures come from trade records") {
        .flag($0.statistics.trade.basis == .records)
      },
      CatalogueEntry("trade.disputed", .flag, "whether the latest turnover has rival figures") {
        .flag($0.statistics.latest(.turnover)?.level.provenance.hasDissent ?? false)
      },
      CatalogueEntry("trade.headline", .text, "the latest turnover in a sentence, rivals included")
      {
        catalogue in
        catalogue.statistics.latest(.turnover).map {
          .phrase(catalogue.trade.headline(.turnover, $0))
        }
      },
      CatalogueEntry(
        "trade.newer", .text, "who has a figure on turnover for a later period, in a sentence"
      ) { catalogue in
        catalogue.trade.newer.map { .phrase($0) }
      },
      CatalogueEntry("trade.year.headline", .text, "the turnover of the latest year in a sentence")
      {
        catalogue in
        catalogue.statistics.trade.year.map { .phrase(catalogue.trade.headline(.turnover, $0)) }
      },
      CatalogueEntry("trade.whose", .text, "whose figures on trade are used, in a sentence") {
        catalogue in
        catalogue.trade.whoseFigures.map { .phrase($0) }
      },
    ]
    + TradeMeasure.allCases.flatMap { measure in
      TradeSpan.all.flatMap { entries(of: measure, in: $0) }
    } + shareEntries + productEntries

  /// Whose figure the point of a measure is, of which period, and whose stands against it.
  private static func entries(
    of measure: TradeMeasure, in span: TradeSpan
  ) -> [CatalogueEntry] {
    let name = span.name(of: measure)
    let point: @Sendable (Catalogue) -> TradePoint? = { span.point($0.statistics, measure) }
    return [
      CatalogueEntry(name + ".period", .period, "the period of that figure") {
        point($0).map { .period($0.period) }
      },
      CatalogueEntry(name + ".speaker", .text, "whose figure that is") { catalogue in
        point(catalogue).map { .plain(catalogue.language.owner(of: $0.level.provenance)) }
      },
      CatalogueEntry(name + ".disputed", .flag, "whether others give a figure that differs") {
        .flag(point($0).map { !$0.rivals.isEmpty } ?? false)
      },
      CatalogueEntry(name + ".other.speaker", .text, "whose figure stands against it") {
        catalogue in
        catalogue.statistics.other(measure, point(catalogue))
          .map { .plain(catalogue.language.owner(of: $0)) }
      },
    ]
  }

  /// The partner's share in each country's whole trade, as stated last.
  private static let shareEntries = TradeSide.allCases.flatMap { side in
    let name = "trade.share.\(side.rawValue)"
    return [
      CatalogueEntry(name + ".period", .period, "the period of that share") {
        $0.statistics.partnerShare(of: side)?.share.period.map { .period($0) }
      },
      CatalogueEntry(name + ".speaker", .text, "who stated that share") { catalogue in
        catalogue.statistics.partnerShare(of: side)
          .map { .plain(catalogue.language.owner(of: $0.share.provenance)) }
      },
    ]
  }

  /// Product sections of the last twelve months by name.
  private static let productEntries = ProductRole.allCases.flatMap { role in
    [nameEntry(of: role), sentenceEntry(of: role)]
  }

  private static func sentenceEntry(of role: ProductRole) -> CatalogueEntry {
    CatalogueEntry(
      "trade.product.\(role.rawValue).sentence", .text,
      "\(role.meaning), in a sentence without stop"
    ) { catalogue in
      catalogue.trade.sentence(on: role).map { .phrase($0) }
    }
  }

  private static func nameEntry(of role: ProductRole) -> CatalogueEntry {
    CatalogueEntry(
      "trade.product.\(role.rawValue)", .text, "\(role.meaning), last twelve months"
    ) { catalogue in
      catalogue.statistics.product(role)
        .map { .plain(catalogue.language.productName($0.code)) }
    }
  }
}
