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
      CatalogueEntry("trade.year.headline", .text, "the turnover of the latest year in a sentence")
      {
        catalogue in
        catalogue.statistics.trade.year.map { .phrase(catalogue.trade.headline(.turnover, $0)) }
      },
      CatalogueEntry("trade.whose", .text, "whose figures on trade are used, in a sentence") {
        catalogue in
        catalogue.trade.whoseFigures.map { .plain($0) }
      },
    ] + TradeMeasure.allCases.flatMap(entries(of:)) + tradeStructureEntries

  /// The names of one measure, e.g. `trade.turnover.latest.growth`.
  private static func entries(of measure: TradeMeasure) -> [CatalogueEntry] {
    let name = "trade.\(measure.rawValue)"
    let what = measure.rawValue
    var entries = pointEntries(name + ".latest", "the newest \(what) of a quarter or year", measure)
    {
      $0.statistics.latest(measure)
    }
    entries += pointEntries(name + ".month", "the newest \(what) of a month", measure) {
      $0.statistics.trade.latest(measure, .month)
    }
    entries += pointEntries(name + ".year", "the \(what) of the latest year", measure) {
      $0.statistics.trade.latest(measure, .year)
    }
    entries += pointEntries(
      name + ".trailing", "the \(what) of the last twelve months or four quarters", measure
    ) { $0.statistics.lastTwelveMonths(measure) }
    entries += pointEntries(name + ".to-date", "the \(what) of the year so far", measure) {
      $0.statistics.trade.yearToDate(measure)
    }
    if measure != .balance {
      entries.append(
        CatalogueEntry(name + ".base", .money, "the \(what) of the year before that is implied") {
          $0.statistics.impliedBase(measure).map { .quantity($0) }
        })
    }
    return entries
  }

  /// The names of one point of a series: itself, growth, change, period, whose it is, and the
  /// figure that stands against it.
  private static func pointEntries(
    _ name: String, _ what: String, _ measure: TradeMeasure,
    point: @escaping @Sendable (Catalogue) -> TradePoint?
  ) -> [CatalogueEntry] {
    let other: @Sendable (Catalogue) -> Rival? = { $0.statistics.other(measure, point($0)) }
    var entries = [
      CatalogueEntry(name, .money, what) { point($0).map { .quantity($0.level) } },
      CatalogueEntry(name + ".change", .money, "the change on a year before") {
        point($0)?.change.map { .quantity($0) }
      },
      CatalogueEntry(name + ".period", .period, "the period of that figure") {
        point($0).map { .period($0.period) }
      },
      CatalogueEntry(name + ".speaker", .text, "whose figure that is") { catalogue in
        point(catalogue).map { .plain(catalogue.language.owner(of: $0.level.provenance)) }
      },
      CatalogueEntry(name + ".disputed", .flag, "whether others give a figure that differs") {
        .flag(point($0).map { !$0.rivals.isEmpty } ?? false)
      },
      CatalogueEntry(name + ".other", .money, "the figure that stands against it") {
        other($0)?.level.map { .quantity($0) }
      },
      CatalogueEntry(name + ".other.speaker", .text, "whose figure stands against it") {
        catalogue in
        other(catalogue).map { .plain(catalogue.language.owner(of: $0)) }
      },
    ]
    if measure != .balance {
      entries += [
        CatalogueEntry(name + ".growth", .percent, "its growth on a year before") {
          point($0)?.growth.map { .quantity($0) }
        },
        CatalogueEntry(name + ".other.growth", .percent, "growth by the figure against it") {
          other($0)?.growth.map { .quantity($0) }
        },
      ]
    }
    return entries
  }
}
