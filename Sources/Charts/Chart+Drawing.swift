public import Drawing

extension Chart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    if let rows = lyingBars {
      return rows.frame(width: width, height: height, style: style, measurer: measurer)
    }
    let data = PlotData(self)
    var sheet = ChartSheet(parts: parts, key: key(data, style: style))
    sheet.keyPosition = options.keyPosition
    let plot: Frame
    var warnings: [ChartWarning]
    if !data.sectors.isEmpty {
      (plot, warnings) = sectors(
        data, width: width, height: height, style: style, measurer: measurer)
      sheet.key = []
    } else if data.xs.isEmpty && data.ys.isEmpty {
      (plot, warnings) = Sketch.empty(width: width, style: style, measurer: measurer)
      sheet.key = []
    } else if let facets = FacetLayout(self, width: width, style: style, measurer: measurer) {
      (plot, warnings) = facets.draw()
      if !options.facets.hasSharedScale { sheet.addNote(style.words.ownScales) }
      if !facets.isAxisFromZero { sheet.addNote(style.words.axisNotFromZero) }
    } else {
      let usual = Length.millimetres(width < 300 ? 48 : 58)
      let size = Size(width: width, height: height ?? options.height ?? usual)
      var layout = PlotLayout(self, size: size, style: style, measurer: measurer)
      (plot, warnings) = layout.draw()
      if !layout.isAxisFromZero && saysAxisStart(data) {
        sheet.addNote(style.words.axisNotFromZero)
      }
    }
    return ChartDrawing(
      frame: sheet.frame(around: plot, width: width, style: style, measurer: measurer),
      warnings: options.warnings + warnings)
  }

  /// Whether a reader may take the lower edge for zero: not on ratios, ranks and hidden axes.
  private func saysAxisStart(_ data: PlotData) -> Bool {
    let isLinear = (options.y.scale.type ?? .linear) == .linear
    return !data.runs.isEmpty && isLinear && !options.y.scale.isReversed && !options.y.isHidden
      && options.kind != .index
  }

  private func sectors(
    _ data: PlotData, width: Double, height: Double?, style: ChartStyle,
    measurer: any TextMeasurer
  ) -> (Frame, [ChartWarning]) {
    let height = height ?? options.height ?? Length.millimetres(width < 300 ? 44 : 52)
    var layout = SectorLayout(
      self, data, size: Size(width: width, height: height), style: style, measurer: measurer)
    return layout.draw()
  }

  /// Names of filled series, and what hatching means.
  private func key(_ data: PlotData, style: ChartStyle) -> [ChartSheet.KeyEntry] {
    guard options.showsKey else { return [] }
    let isFaceted = marks.contains { $0.facetBy != nil }
    let pointNames = Set(data.points.filter { !$0.isHidden }.compactMap(\.seriesName))
    let named = data.series.filter { series in
      guard !series.name.isEmpty else { return false }
      let isHelp = marks.allSatisfy { $0.seriesName != series.name || $0.isHidden }
      let isDirect = data.runs.contains { data.series[$0.series].name == series.name && !$0.isArea }
      if isHelp { return false }
      if series.isFilled && !isDirect { return true }
      return isFaceted || !options.showsLineLabels
        || !isDirect && pointNames.contains(series.name)
    }
    var entries: [ChartSheet.KeyEntry] = []
    if let names = options.keyNames {
      entries = data.series.filter { names.contains($0.name) }.map {
        var entry = ChartSheet.KeyEntry(name: $0.name, ink: $0.ink)
        entry.opacity = options.keyOpacities[$0.name] ?? 1
        return entry
      }
    } else if named.count > 1 {
      entries = named.map { series in
        var entry = ChartSheet.KeyEntry(name: series.name, ink: series.ink)
        entry.opacity = options.keyOpacities[series.name] ?? 1
        entry.isTextured = data.hasTextures && series.isFilled
        let run = data.runs.first { data.series[$0.series].name == series.name && !$0.isArea }
        if !series.isFilled { entry.line = run?.style }
        if run == nil, let point = data.points.first(where: { $0.seriesName == series.name }) {
          entry.symbol = point.symbol ?? series.symbol ?? .circle
        }
        return entry
      }
    }
    if !options.uncovered.isEmpty {
      entries.append(
        ChartSheet.KeyEntry(name: style.words.notCovered, ink: .context, isHatched: true))
    }
    return entries
  }
}
