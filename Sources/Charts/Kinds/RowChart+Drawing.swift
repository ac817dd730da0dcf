public import Drawing

extension RowChart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    var layout = RowLayout(
      self, width: width, height: height, style: style, measurer: measurer)
    let (plot, warnings) =
      rows.isEmpty ? Sketch.empty(width: width, style: style, measurer: measurer) : layout.draw()
    var sheet = ChartSheet(parts: parts)
    if shape == .dumbbells && !rows.isEmpty {
      let ink = rows.first?.ink ?? .series(0)
      sheet.key = [
        .init(name: startTitle, ink: ink, symbol: .hollowCircle),
        .init(name: valueTitle, ink: ink, symbol: .circle),
      ].filter { !$0.name.isEmpty }
    }
    return ChartDrawing(
      frame: sheet.frame(
        around: plot, width: width, style: style, measurer: measurer),
      warnings: warnings)
  }
}
