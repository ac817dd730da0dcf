public import Drawing

extension RowChart {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    var layout = RowLayout(
      self, width: width, height: height, style: style, measurer: measurer)
    let (plot, warnings) =
      rows.isEmpty ? Sketch.empty(width: width, style: style, measurer: measurer) : layout.draw()
    return ChartDrawing(
      frame: ChartSheet(parts: parts).frame(
        around: plot, width: width, style: style, measurer: measurer),
      warnings: warnings)
  }
}
