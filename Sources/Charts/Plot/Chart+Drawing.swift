public import Drawing

extension Chart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    let data = PlotData(self)
    var sheet = ChartSheet(parts: parts, key: key(data, style: style))
    sheet.keyPosition = legend.position
    let drawn: Frame
    var warnings: [ChartWarning]
    if !data.sectors.isEmpty {
      (drawn, warnings) = sectors(
        data, width: width, height: height, style: style, measurer: measurer)
      sheet.key = []
    } else if data.isEmpty {
      (drawn, warnings) = Sketch.empty(width: width, style: style, measurer: measurer)
      sheet.key = []
    } else if let facets = FacetLayout(self, width: width, style: style, measurer: measurer) {
      (drawn, warnings) = facets.draw()
      if !self.facets.hasSharedScale { sheet.addNote(style.words.ownScales) }
      if !facets.isAxisFromZero { sheet.addNote(style.words.axisNotFromZero) }
    } else {
      let needs = data.needs(.y)
      let hasRows = needs.values.contains { if case .category = $0 { true } else { false } }
      let usual = hasRows ? nil : Length.millimetres(width < 300 ? 48 : 58)
      var layout = PlotLayout(
        self, width: width, height: height ?? plot.height ?? usual, style: style,
        measurer: measurer)
      (drawn, warnings) = layout.draw()
      if !layout.heads.isEmpty { sheet.key = [] }
      if !layout.isAxisFromZero && saysAxisStart(data) {
        sheet.addNote(style.words.axisNotFromZero)
      }
    }
    return ChartDrawing(
      frame: sheet.frame(around: drawn, width: width, style: style, measurer: measurer),
      warnings: self.warnings + warnings)
  }

  /// Whether a reader may take the lower edge for zero: not on ratios, ranks and hidden axes.
  private func saysAxisStart(_ data: PlotData) -> Bool {
    let axis = axis(data.measured)
    let isLinear = (axis.scale.type ?? .linear) == .linear
    return !data.runs.isEmpty && isLinear && !axis.scale.isReversed && axis.visibility != .hidden
      && kind != .index
  }

  private func sectors(
    _ data: PlotData, width: Double, height: Double?, style: ChartStyle,
    measurer: any TextMeasurer
  ) -> (Frame, [ChartWarning]) {
    let height = height ?? plot.height ?? Length.millimetres(width < 300 ? 44 : 52)
    var layout = SectorLayout(
      self, data, size: Size(width: width, height: height), style: style, measurer: measurer)
    return layout.draw()
  }

  /// Names of filled series, and what hatching means.
  private func key(_ data: PlotData, style: ChartStyle) -> [ChartSheet.KeyEntry] {
    guard legend.isShown else { return [] }
    let isFaceted = marks.contains { $0.facetBy != nil }
    let pointNames = Set(data.points.filter { !$0.isHidden }.compactMap(\.seriesName))
    let named = data.series.filter { series in
      guard !series.name.isEmpty else { return false }
      let isHelp = marks.allSatisfy { $0.seriesName != series.name || $0.isHidden }
      let isDirect = data.runs.contains { data.series[$0.series].name == series.name && !$0.isArea }
      if isHelp { return false }
      if series.isFilled && !isDirect { return true }
      return isFaceted || !labels.namesLines
        || !isDirect && pointNames.contains(series.name)
    }
    var entries: [ChartSheet.KeyEntry] = []
    if let names = legend.names {
      entries = data.series.filter { names.contains($0.name) }.map {
        var entry = ChartSheet.KeyEntry(name: $0.name, ink: $0.ink)
        entry.opacity = legend.opacities[$0.name] ?? 1
        return entry
      }
    } else if named.count > 1 {
      entries = named.map { series in
        var entry = ChartSheet.KeyEntry(name: series.name, ink: series.ink)
        entry.opacity = legend.opacities[series.name] ?? 1
        entry.isTextured = data.hasTextures && series.isFilled && !data.writesRows
        let run = data.runs.first { data.series[$0.series].name == series.name && !$0.isArea }
        if !series.isFilled { entry.line = run?.style }
        if run == nil, let point = data.points.first(where: { $0.seriesName == series.name }) {
          entry.symbol = point.symbol ?? series.symbol ?? .circle
        }
        return entry
      }
    }
    if !plot.uncovered.isEmpty {
      entries.append(
        ChartSheet.KeyEntry(name: style.words.notCovered, ink: .context, isHatched: true))
    }
    return entries
  }
}
