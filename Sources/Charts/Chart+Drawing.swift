public import Drawing

extension Chart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    if let rows = RowChart(lying: self) {
      return rows.frame(width: width, height: height, style: style, measurer: measurer)
    }
    let usual = Length.millimetres(width < 300 ? 48 : 58)
    let size = Size(width: width, height: height ?? options.height ?? usual)
    var layout = PlotLayout(self, size: size, style: style, measurer: measurer)
    let (plot, warnings) =
      layout.data.xs.isEmpty
      ? Sketch.empty(width: width, style: style, measurer: measurer) : layout.draw()
    var sheet = ChartSheet(parts: parts, key: key(layout.data, style: style))
    if !layout.isAxisFromZero && !layout.data.runs.isEmpty {
      sheet.parts.note += (parts.note.isEmpty ? "" : " ") + style.words.axisNotFromZero
    }
    return ChartDrawing(
      frame: sheet.frame(around: plot, width: width, style: style, measurer: measurer),
      warnings: warnings)
  }

  /// Names of filled series, and what hatching means.
  private func key(_ data: PlotData, style: ChartStyle) -> [ChartSheet.KeyEntry] {
    guard options.showsKey else { return [] }
    let named = data.series.filter { ($0.isFilled || !options.showsLineLabels) && !$0.name.isEmpty }
    var entries: [ChartSheet.KeyEntry] = []
    if named.count > 1 {
      entries = named.map { ChartSheet.KeyEntry(name: $0.name, ink: $0.ink) }
    }
    if !options.uncovered.isEmpty {
      entries.append(
        ChartSheet.KeyEntry(name: style.words.notCovered, ink: .context, isHatched: true))
    }
    return entries
  }
}
