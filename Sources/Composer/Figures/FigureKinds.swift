internal import Charts
internal import Definitions
internal import Records

/// The kinds of figures, each with what it is made from.
struct FigureKinds {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
  let chartStyle: ChartStyle
  /// The width of the figure on paper, in points.
  let width: Double

  /// The figure that a definition asks for; `nil` where there is nothing to show.
  func draft(_ definition: ChartDefinition) -> FigureDraft? {
    switch definition.subject {
    case .turnover: level(.turnover, as: definition.kind)
    case .exports: level(.exports, as: definition.kind)
    case .imports: level(.imports, as: definition.kind)
    case .balance:
      BalanceFigure(statistics: statistics, language: language, printer: printer).draft()
    case .flows:
      FlowsFigure(
        statistics: statistics, language: language, printer: printer, chartStyle: chartStyle
      ).draft(as: definition.kind)
    case .growth:
      GrowthFigure(statistics: statistics, language: language, printer: printer).draft()
    case .twelveMonths:
      AnnualTotalsFigure(statistics: statistics, language: language, printer: printer).draft()
    case .adjusted:
      AdjustedTurnoverFigure(statistics: statistics, language: language, printer: printer).draft()
    case .products: products(as: definition.kind)
    case .productContributions: productContributions(as: definition.kind)
    case .contacts: contactDays(as: definition.kind)
    case .channels: channels(as: definition.kind)
    case .levels:
      LevelRankingFigure(statistics: statistics, language: language, printer: printer)
        .draft(as: definition.kind)
    case .months:
      ContactMonthsFigure(statistics: statistics, language: language, printer: printer).draft()
    case .channelShares:
      ChannelSharesFigure(statistics: statistics, language: language, printer: printer).draft()
    case .rates:
      ContactRatesFigure(statistics: statistics, language: language, printer: printer).draft()
    case .gaps:
      ContactGapsFigure(statistics: statistics, language: language, printer: printer).draft()
    case .claims:
      ClaimIntervalsFigure(statistics: statistics, language: language, printer: printer).draft()
    }
  }

  private func level(_ measure: TradeMeasure, as kind: ChartKind) -> FigureDraft? {
    kind == .fan
      ? FanFigure(
        statistics: statistics, language: language, printer: printer, chartStyle: chartStyle
      ).draft(measure)
      : LevelsFigure(statistics: statistics, language: language, printer: printer).draft(measure)
  }

  /// Sections of turnover in one of their forms.
  private func products(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .composition:
      ProductCompositionFigure(statistics: statistics, language: language, printer: printer)
        .draft()
    case .slope, .dumbbells:
      ProductPairsFigure(statistics: statistics, language: language, printer: printer)
        .draft(as: kind)
    case .bump:
      ProductRanksFigure(statistics: statistics, language: language, printer: printer).draft()
    case .smallMultiples:
      ProductPanelsFigure(statistics: statistics, language: language, printer: printer).draft()
    default:
      ProductRankingFigure(statistics: statistics, language: language, printer: printer)
        .draft(asLollipops: kind == .lollipops)
    }
  }

  /// What sections added to turnover, in one of its forms.
  private func productContributions(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .waterfall:
      ProductWaterfallFigure(statistics: statistics, language: language, printer: printer).draft()
    case .contributionColumns:
      ContributionColumnsFigure(
        statistics: statistics, language: language, printer: printer, chartStyle: chartStyle
      ).draft()
    default:
      ProductContributionsFigure(statistics: statistics, language: language, printer: printer)
        .draft()
    }
  }

  /// Contacts by day in one of their forms.
  private func contactDays(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .calendar:
      ContactCalendarFigure(statistics: statistics, language: language, printer: printer).draft()
    case .cumulativeSteps:
      ContactStepsFigure(statistics: statistics, language: language, printer: printer).draft()
    default:
      EventStripFigure(statistics: statistics, language: language).draft()
    }
  }

  /// Contacts by channel, as shares or by month.
  private func channels(as kind: ChartKind) -> FigureDraft? {
    kind == .composition
      ? ChannelCompositionFigure(statistics: statistics, language: language, printer: printer)
        .draft()
      : ChannelColumnsFigure(
        statistics: statistics, language: language, printer: printer, width: width
      ).draft()
  }
}
