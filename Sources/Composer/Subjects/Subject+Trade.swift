internal import Records
internal import Statistics

extension Subject {
  /// Trade between the two countries.
  static let trade: [Subject] =
    [
      level(.turnover, "turnover over time"), level(.exports, "exports over time"),
      level(.imports, "imports over time"),
      Subject(
        "trade.balance", "exports minus imports over time",
        charts: [Chart(.signedColumns) { material, _ in BalanceFigure(material).draft() }],
        line: { $0.level(.balance) }),
      Subject(
        "trade.flows", "exports and imports beside each other",
        charts: [
          flows(.stackedColumns, as: .stacked), flows(.line, as: .lines),
          flows(.balanceShaded, as: .shaded), flows(.index, as: .index),
          flows(.differenceStrip, as: .strip),
        ], line: { $0.level(.imports) }),
      Subject(
        "trade.mirror", "levels as each side reports them, the latest quarter and year",
        charts: [
          Chart(.mirrorPanel) { material, frame in
            MirrorFigure(material).levels(frame.style)
          }
        ]),
      Subject(
        "trade.mirror.growth", "growth on a year before as each side reports it",
        charts: [
          Chart(.mirrorPanel) { material, frame in
            MirrorFigure(material).growths(frame.style)
          }
        ]),
      Subject(
        "trade.turnover.growth", "growth of turnover on a year before",
        charts: [Chart(.signedColumns) { material, _ in GrowthFigure(material).draft() }],
        line: { $0.growth(of: .turnover) }),
      Subject(
        "trade.turnover.twelve-months", "turnover of the last twelve months, moving",
        charts: [Chart(.line) { material, _ in AnnualTotalsFigure(material).draft() }],
        line: { $0.annualTotals }),
      Subject(
        "trade.turnover.adjusted", "turnover by month without its season, by STL",
        charts: [Chart(.line) { material, _ in AdjustedTurnoverFigure(material).draft() }],
        line: { $0.adjusted }),
    ] + products + [
      Subject(
        "trade.latest", "the latest quarter and year, both sides where both report",
        table: { material, _ in LatestTradeTable(material).draft() }),
      Subject(
        "trade.series", "trade by year and newest quarters, with growth and rival figures",
        table: { material, extent in TradeSeriesTable(material).draft(max: extent.max) }),
      Subject(
        "trade.months", "trade by month with growth",
        table: { material, extent in MonthsTable(material).draft(max: extent.max) }),
      Subject(
        "trade.quarters", "levels and growths by quarter",
        table: { material, extent in QuartersTable(material).draft(max: extent.max) }),
      Subject(
        "trade.revisions", "how first figures were revised, where there are vintages",
        table: { material, _ in RevisionsTable(material).draft() }),
      Subject(
        "trade.shares", "each side's share in the other's trade",
        table: { material, extent in PartnerSharesTable(material).draft(max: extent.max) }),
      Subject(
        "trade.indicators",
        "compound growth, trend, Grubel–Lloyd, asymmetry, price and quantity indices, and others",
        table: { material, _ in IndicatorsTable(material).draft() }),
      Subject(
        "measures", "what was said of the measures that pair.yaml adds",
        charts: [Chart(.line) { material, _ in OwnMeasuresFigure(material).draft() }],
        table: { material, limits in OwnMeasuresTable(material).draft(max: limits.max) }),
    ]

  private static let products: [Subject] = [
    Subject(
      "trade.products", "product sections of turnover",
      charts: [
        Chart(.rankingBars) { material, _ in
          ProductRankingFigure(material).draft(asLollipops: false)
        },
        Chart(.lollipops) { material, _ in
          ProductRankingFigure(material).draft(asLollipops: true)
        },
        Chart(.composition) { material, _ in ProductCompositionFigure(material).draft() },
        Chart(.slope) { material, _ in ProductPairsFigure(material).draft(asDumbbells: false) },
        Chart(.dumbbells) { material, _ in
          ProductPairsFigure(material).draft(asDumbbells: true)
        },
        Chart(.bump) { material, _ in ProductRanksFigure(material).draft() },
        Chart(.smallMultiples) { material, _ in ProductPanelsFigure(material).draft() },
      ],
      table: { material, extent in ProductsTable(material).draft(max: extent.max) }),
    Subject(
      "trade.products.contributions", "what each section added to the growth of turnover",
      charts: [
        Chart(.contributions) { material, _ in ProductContributionsFigure(material).draft() },
        Chart(.waterfall) { material, _ in ProductWaterfallFigure(material).draft() },
        Chart(.contributionColumns) { material, frame in
          ContributionColumnsFigure(
            statistics: material.statistics, language: material.language,
            printer: material.printer, chartStyle: frame.style
          ).draft()
        },
      ]),
  ]

  private static func level(_ measure: TradeMeasure, _ summary: String) -> Subject {
    Subject(
      "trade.\(measure.rawValue)", summary,
      charts: [
        Chart(.line) { material, _ in LevelsFigure(material).draft(measure) },
        Chart(.flaggedLine) { material, frame in
          FlaggedLevelsFigure(material).draft(measure, events: frame.events)
        },
        Chart(.differenceStrip) { material, _ in SidesFigure(material).draft(measure) },
        Chart(.fan) { material, frame in
          FanFigure(
            statistics: material.statistics, language: material.language,
            printer: material.printer, chartStyle: frame.style
          ).draft(measure)
        },
      ], line: { $0.level(measure) })
  }

  private static func flows(_ form: ChartForm, as look: FlowsFigure.Look) -> Chart {
    Chart(form) { material, frame in
      FlowsFigure(
        statistics: material.statistics, language: material.language, printer: material.printer,
        chartStyle: frame.style
      ).draft(as: look)
    }
  }
}
