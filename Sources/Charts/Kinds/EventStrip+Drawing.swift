public import Drawing

extension EventStrip {
  /// Draws the strip. It is as high as its lanes need; a given height is a least one.
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    var layout = StripLayout(
      self, width: width, height: height ?? 0, style: style, measurer: measurer)
    let (plot, warnings) = layout.draw()
    let sheet = ChartSheet(parts: parts, key: key(style.words))
    return ChartDrawing(
      frame: sheet.frame(around: plot, width: width, style: style, measurer: measurer),
      warnings: warnings)
  }

  /// What the marks mean that are not plain dots.
  private func key(_ words: ChartWords) -> [ChartSheet.KeyEntry] {
    let events = shown
    var entries: [ChartSheet.KeyEntry] = []
    if events.contains(where: { $0.status == .planned }) {
      entries.append(.init(name: words.planned, ink: .secondary, symbol: .hollowCircle))
    }
    if events.contains(where: { $0.status == .cancelled }) {
      entries.append(.init(name: words.cancelled, ink: .secondary, symbol: .cross))
    }
    if events.contains(where: \.isImprecise) {
      entries.append(.init(name: words.dayUnknown, ink: .secondary, isOutlined: true))
    }
    if !uncovered.isEmpty {
      entries.append(.init(name: words.notCovered, ink: .context, isHatched: true))
    }
    return entries
  }
}
